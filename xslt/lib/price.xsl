<?xml version="1.0" encoding="UTF-8"?>
<!--
  Prices in words.

  price-steps        content/steps as a table: what counted, what it came to
  price-effect       what a criterion does: a price, a percentage, an amount
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="price-steps">
    <c:table id="etapes" class="table-fit">
      <caption id="etapes-titre"><t:msg key="price.steps"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="price.step"/></th>
          <th scope="col" class="number"><t:msg key="price.amount"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/steps/step">
          <tr>
            <th scope="row"><xsl:call-template name="price-step"/></th>
            <td class="number"><xsl:value-of select="amount"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="price-step">
    <!-- The database knows one point: 0.36. -->
    <xsl:variable name="point"><t:msg key="format.point"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="step/@code = 'bracket' and low"><xsl:call-template name="price-bracket"/></xsl:when>
      <xsl:when test="step/@code = 'rate'">
        <t:msg key="price.rate"><t:slot name="rate" select="translate(rate, '.', $point)"/></t:msg>
      </xsl:when>
      <xsl:when test="step/@code = 'share'">
        <t:msg key="price.share"><t:slot name="share" select="translate(rate, '.', $point)"/></t:msg>
      </xsl:when>
      <xsl:when test="step/@code = 'units'">
        <t:msg key="price.units" count="units/@plural"><t:slot name="n" select="units"/><t:slot name="minutes" select="minutes"/></t:msg>
      </xsl:when>
      <xsl:when test="step/@code = 'children' or step/@code = 'rank' or step/@code = 'outside' or step/@code = 'packed-lunch'">
        <xsl:call-template name="price-criterion"><xsl:with-param name="code" select="step/@code"/></xsl:call-template>
        <xsl:text>, </xsl:text>
        <xsl:call-template name="price-effect"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="step"/>
        <xsl:if test="percent or more">
          <xsl:text>, </xsl:text>
          <xsl:call-template name="price-effect"/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "Quotient de 623 à 1 000 €" -->
  <xsl:template name="price-bracket">
    <xsl:choose>
      <xsl:when test="high"><t:msg key="price.bracket"><t:slot name="low" select="low"/><t:slot name="high" select="high"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="price.bracket-open"><t:slot name="low" select="low"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="price-criterion">
    <xsl:param name="code"/>
    <xsl:choose>
      <xsl:when test="$code = 'children'"><t:msg key="price.children"><t:slot name="n" select="nth"/></t:msg></xsl:when>
      <xsl:when test="$code = 'rank'"><t:msg key="price.rank"><t:slot name="n" select="nth"/></t:msg></xsl:when>
      <xsl:when test="$code = 'outside'"><t:msg key="code.tariff-criterion.outside"/></xsl:when>
      <xsl:otherwise><t:msg key="code.tariff-criterion.packed-lunch"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="price-effect">
    <xsl:choose>
      <xsl:when test="percent/@value &lt; 0"><t:msg key="price.percent-off"><t:slot name="n" select="0 - percent/@value"/></t:msg></xsl:when>
      <xsl:when test="percent"><t:msg key="price.percent-more"><t:slot name="n" select="percent"/></t:msg></xsl:when>
      <xsl:when test="more"><t:msg key="price.more"><t:slot name="amount" select="more"/></t:msg></xsl:when>
      <xsl:when test="off"><t:msg key="price.off"><t:slot name="amount" select="off"/></t:msg></xsl:when>
      <xsl:when test="price"><t:msg key="price.fixed"><t:slot name="amount" select="price"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="price.fixed-step"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
