<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of absences share. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    exclude-result-prefixes="t">

  <!-- Of an absence: one day, or from when until when. -->
  <xsl:template name="absence-days">
    <xsl:choose>
      <xsl:when test="first/@iso = last/@iso"><xsl:value-of select="first/@day"/></xsl:when>
      <xsl:otherwise><t:msg key="absences.days"><t:slot name="first" select="first"/><t:slot name="last" select="last"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where its proof stands: awaited until when, late, seen, refused and why. -->
  <xsl:template name="absence-proof">
    <xsl:value-of select="proof"/>
    <xsl:for-each select="until[../proof/@code = 'awaited']">
      <xsl:variable name="until"><xsl:call-template name="instant"/></xsl:variable>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="../@late"><strong><t:msg key="absences.late"/></strong></xsl:when>
        <xsl:otherwise><t:msg key="absences.until"><t:slot name="until" select="$until"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="reason"><xsl:text> </xsl:text><t:msg key="absences.because"><t:slot name="reason" select="reason"/></t:msg></xsl:if>
  </xsl:template>

</xsl:stylesheet>
