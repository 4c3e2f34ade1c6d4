<?xml version="1.0" encoding="UTF-8"?>
<!-- What a home paid for childcare in a year, for its tax return; it is printed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="certificate.title"><t:slot name="year" select="content/card/year"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="certificate.title"><t:slot name="year" select="content/card/year"/></t:msg></h1>
    <xsl:choose>
      <xsl:when test="content/children/child"><xsl:apply-templates select="content/card"/></xsl:when>
      <xsl:otherwise><p><t:msg key="certificate.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p><t:msg key="certificate.what"/></p>
    <p class="go"><c:link route="/releve"><t:msg key="certificate.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="card">
    <dl class="facts">
      <dt><t:msg key="certificate.by"/></dt>
      <dd><xsl:value-of select="/page/site/publisher"/><br/><xsl:value-of select="regie"/><xsl:for-each select="regie-address"><br/><xsl:call-template name="address-lines"/></xsl:for-each></dd>
      <dt><t:msg key="certificate.payer"/></dt>
      <dd><xsl:value-of select="payer"/><xsl:for-each select="payer-address"><br/><xsl:call-template name="address-lines"/></xsl:for-each></dd>
    </dl>
    <p><t:msg key="certificate.says"><t:slot name="year" select="year"/></t:msg></p>
    <c:table id="sommes">
      <caption id="sommes-titre"><t:msg key="certificate.sums"><t:slot name="year" select="year"/></t:msg></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="certificate.child"/></th>
          <th scope="col"><t:msg key="certificate.born"/></th>
          <th scope="col" class="amount"><t:msg key="certificate.amount"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/children/child">
          <tr>
            <th scope="row"><xsl:value-of select="name/display"/></th>
            <td><xsl:value-of select="born"/></td>
            <td class="amount"><xsl:value-of select="amount"/></td>
          </tr>
        </xsl:for-each>
        <tr>
          <th scope="row" colspan="2"><t:msg key="certificate.total"/></th>
          <td class="amount"><strong><xsl:value-of select="amount"/></strong></td>
        </tr>
      </tbody>
    </c:table>
    <p><t:msg key="certificate.made"><t:slot name="day" select="day"/></t:msg></p>
    <p><t:msg key="certificate.print"/></p>
  </xsl:template>

</xsl:stylesheet>
