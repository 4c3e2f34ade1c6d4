<?xml version="1.0" encoding="UTF-8"?>
<!-- What one's own home has still to pay, what was said about it, and what can be
     done: nobody is blamed, and no child goes without a meal. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="open" select="/page/content/invoices/invoice[state/@code != 'titled']"/>
  <xsl:variable name="passed" select="/page/content/invoices/invoice[state/@code = 'titled']"/>

  <xsl:template match="page" mode="title"><t:msg key="dunning-mine.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="dunning-mine.title"/></h1>
    <xsl:choose>
      <xsl:when test="$open">
        <ul class="rows">
          <xsl:apply-templates select="$open"/>
        </ul>
        <xsl:call-template name="dunning-help"/>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="dunning-mine.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$passed">
      <h2><t:msg key="dunning-mine.treasury"/></h2>
      <p><t:msg key="dunning-mine.treasury-how"/></p>
      <ul class="rows">
        <xsl:for-each select="$passed">
          <li>
            <p><strong><t:msg key="dunning-mine.invoice"><t:slot name="number" select="number"/></t:msg></strong></p>
            <p><t:msg key="dunning-mine.treasury-line"><t:slot name="owed" select="owed"/></t:msg></p>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <p class="go"><c:link route="/"><t:msg key="dunning-mine.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="invoice">
    <li>
      <p><strong><t:msg key="dunning-mine.invoice"><t:slot name="number" select="number"/></t:msg></strong></p>
      <p><t:msg key="dunning-mine.owed"><t:slot name="owed" select="owed"/><t:slot name="due" select="due-day"/></t:msg></p>
      <xsl:if test="step"><p><t:msg key="dunning-mine.told"><t:slot name="step" select="step"/><t:slot name="day" select="told-on"/></t:msg></p></xsl:if>
      <xsl:if test="delayed"><p><t:msg key="dunning-mine.delayed"><t:slot name="until" select="delayed"/></t:msg></p></xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="dunning-help">
    <h2><t:msg key="dunning-mine.can"/></h2>
    <ul>
      <li><t:msg key="dunning-mine.pay"/></li>
      <li><t:msg key="dunning-mine.contest"/></li>
      <li><t:msg key="dunning-mine.time"/></li>
      <li><t:msg key="dunning-mine.social"/></li>
    </ul>
    <p><t:msg key="dunning-mine.children"/></p>
    <xsl:for-each select="$open[not(regie = preceding-sibling::invoice/regie)]">
      <p>
        <strong><xsl:value-of select="regie"/></strong>
        <xsl:if test="phone"><xsl:text>, </xsl:text><xsl:value-of select="phone"/></xsl:if>
        <xsl:if test="email"><xsl:text>, </xsl:text><xsl:value-of select="email"/></xsl:if>
      </p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
