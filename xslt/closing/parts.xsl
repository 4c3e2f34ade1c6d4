<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of closings share. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <!-- Of a closing: which days, and what of which site. -->
  <xsl:template name="closing-days">
    <xsl:choose>
      <xsl:when test="until">
        <t:msg key="closing.from-until"><t:slot name="first" select="first"/><t:slot name="until" select="until"/></t:msg>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="first"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="closing-what">
    <xsl:choose>
      <xsl:when test="activity"><xsl:value-of select="activity"/></xsl:when>
      <xsl:otherwise><t:msg key="closing.all-activities"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="school"><xsl:value-of select="school"/></xsl:when>
      <xsl:otherwise><t:msg key="closing.all-sites"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Why a booking did not come back: the current node is its kept. -->
  <xsl:template name="closing-kept">
    <xsl:choose>
      <xsl:when test=". = 'slot-taken'"><t:msg key="closing.kept-slot-taken"/></xsl:when>
      <xsl:when test=". = 'full'"><t:msg key="closing.kept-full"/></xsl:when>
      <xsl:when test=". = 'not-enrolled'"><t:msg key="closing.kept-not-enrolled"/></xsl:when>
      <xsl:when test=". = 'late'"><t:msg key="closing.kept-late"/></xsl:when>
      <xsl:when test=". = 'closed'"><t:msg key="closing.kept-closed"/></xsl:when>
      <xsl:otherwise><t:msg key="closing.kept-past"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
