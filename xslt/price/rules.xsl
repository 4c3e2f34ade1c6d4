<?xml version="1.0" encoding="UTF-8"?>
<!-- The rules of all prices, as they were voted: anybody may read them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:key name="line" match="lines/line" use="@tariff"/>
  <xsl:key name="criterion" match="criteria/criterion" use="@tariff"/>

  <xsl:template match="page" mode="title"><t:msg key="rules.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="rules.title"/></h1>
    <p><t:msg key="rules.lead"/></p>
    <p class="go"><c:link route="/tarifs/simulateur"><t:msg key="price.to-simulator"/></c:link></p>
    <xsl:choose>
      <xsl:when test="content/tariffs/tariff"><xsl:apply-templates select="content/tariffs/tariff"/></xsl:when>
      <xsl:otherwise><p><t:msg key="rules.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/extras/extra">
      <h2><t:msg key="rules.extras"/></h2>
      <ul>
        <xsl:for-each select="content/extras/extra">
          <li>
            <xsl:value-of select="kind"/>
            <xsl:if test="group-label"><xsl:text>, </xsl:text><xsl:value-of select="group-label"/></xsl:if>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="amount"><t:msg key="price.more"><t:slot name="amount" select="amount"/></t:msg></xsl:when>
              <xsl:otherwise><xsl:call-template name="price-effect"/></xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <h2><t:msg key="rules.order"/></h2>
    <p><t:msg key="rules.order-text"/></p>
    <p class="quiet"><t:msg key="price.algorithm"/></p>
    <p><xsl:call-template name="phone"/></p>
  </xsl:template>

  <xsl:template match="tariff">
    <section aria-labelledby="tarif-{@id}-nom">
      <h2 id="tarif-{@id}-nom">
        <xsl:value-of select="activity"/>
        <xsl:if test="@ahead"><xsl:text> – </xsl:text><t:msg key="rules.ahead"/></xsl:if>
      </h2>
      <p>
        <xsl:value-of select="during"/>
        <xsl:text>. </xsl:text>
        <t:msg key="price.vote"><t:slot name="vote" select="vote"/><t:slot name="day" select="voted"/></t:msg>
        <xsl:if test="minutes"><xsl:text> </xsl:text><t:msg key="rules.minutes"><t:slot name="minutes" select="minutes"/></t:msg></xsl:if>
      </p>
      <c:table id="tarif-{@id}" class="table-fit">
        <caption id="tarif-{@id}-titre"><t:msg key="rules.grid"><t:slot name="activity" select="activity"/><t:slot name="during" select="during"/></t:msg></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="price.quotient"/></th>
            <th scope="col" class="number"><t:msg key="column.price"/></th>
          </tr>
        </thead>
        <tbody><xsl:apply-templates select="key('line', @id)"/></tbody>
      </c:table>
      <xsl:if test="key('criterion', @id)">
        <ul>
          <xsl:for-each select="key('criterion', @id)">
            <li>
              <xsl:call-template name="price-criterion"><xsl:with-param name="code" select="criterion/@code"/></xsl:call-template>
              <xsl:text>, </xsl:text>
              <xsl:call-template name="price-effect"/>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:if>
      <p class="quiet">
        <xsl:value-of select="rounding"/>
        <xsl:text> </xsl:text>
        <xsl:value-of select="late-proof"/>
        <xsl:if test="cost"><xsl:text> </xsl:text><t:msg key="rules.cost"><t:slot name="cost" select="cost"/></t:msg></xsl:if>
      </p>
    </section>
  </xsl:template>

  <xsl:template match="lines/line">
    <xsl:variable name="point"><t:msg key="format.point"/></xsl:variable>
    <tr>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="@unknown"><t:msg key="code.price-step.unknown"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="price-bracket"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="age-group"><xsl:text>, </xsl:text><xsl:value-of select="age-group"/></xsl:if>
      </th>
      <td class="number">
        <xsl:choose>
          <xsl:when test="price"><xsl:value-of select="price"/></xsl:when>
          <xsl:otherwise><t:msg key="rules.rate"><t:slot name="rate" select="translate(rate, '.', $point)"/><t:slot name="floor" select="floor"/><t:slot name="ceiling" select="ceiling"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
