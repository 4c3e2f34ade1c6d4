<?xml version="1.0" encoding="UTF-8"?>
<!-- Why a day costs what it costs: who pays and why, by which quotient, each step,
     and what the law says of a price that a machine works out. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:variable name="price" select="/page/content/price"/>

  <xsl:template match="page" mode="title"><t:msg key="price.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="price.title"/></h1>
    <p>
      <strong><xsl:value-of select="$price/name/display"/>, <xsl:value-of select="$price/activity"/>, <xsl:value-of select="$price/day/@day"/></strong>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="$price/priced-as"/>
    </p>
    <xsl:choose>
      <xsl:when test="$price/@shared"><p><t:msg key="price.shared"/></p></xsl:when>
      <xsl:otherwise><xsl:call-template name="mine"/></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/tarifs"><t:msg key="price.to-rules"/></c:link></p>
    <p class="go"><c:link route="/tarifs/simulateur"><t:msg key="price.to-simulator"/></c:link></p>
  </xsl:template>

  <xsl:template name="mine">
    <xsl:choose>
      <xsl:when test="$price/price"><p><t:msg key="price.is"><t:slot name="price" select="$price/price"/></t:msg></p></xsl:when>
      <xsl:when test="$price/reason"><p><xsl:value-of select="$price/reason"/></p></xsl:when>
      <xsl:otherwise><p><t:msg key="price.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$price/custody"><h2><t:msg key="price.who"/></h2><p><xsl:value-of select="$price/custody"/></p></xsl:if>
    <xsl:if test="content/steps/step">
      <h2><t:msg key="price.quotient"/></h2>
      <xsl:choose>
        <xsl:when test="$price/quotient"><p><t:msg key="price.quotient-is"><t:slot name="quotient" select="$price/quotient"/><t:slot name="month" select="$price/month"/><t:slot name="source" select="$price/source"/></t:msg></p></xsl:when>
        <xsl:when test="$price/@other"><p><t:msg key="price.quotient-other"/></p></xsl:when>
        <xsl:otherwise>
          <p><t:msg key="price.quotient-unknown"/></p>
          <p class="go"><c:link route="/famille/quotient"><t:msg key="price.quotient-give"/></c:link></p>
        </xsl:otherwise>
      </xsl:choose>
      <h2><t:msg key="price.how"/></h2>
      <xsl:if test="$price/vote"><p><t:msg key="price.vote"><t:slot name="vote" select="$price/vote"/><t:slot name="day" select="$price/voted"/></t:msg></p></xsl:if>
      <xsl:call-template name="price-steps"/>
      <xsl:if test="$price/rounding"><p class="quiet"><xsl:value-of select="$price/rounding"/></p></xsl:if>
      <p class="quiet"><t:msg key="price.algorithm"/></p>
      <p><xsl:call-template name="phone"/></p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
