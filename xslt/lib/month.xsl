<?xml version="1.0" encoding="UTF-8"?>
<!--
  month            the month of the date that is the current node: "novembre 2026"
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    exclude-result-prefixes="t">

  <xsl:template name="month">
    <xsl:variable name="n" select="number(substring(@iso, 6, 2))"/>
    <xsl:choose>
      <xsl:when test="$n = 1"><t:msg key="date.month.1"/></xsl:when>
      <xsl:when test="$n = 2"><t:msg key="date.month.2"/></xsl:when>
      <xsl:when test="$n = 3"><t:msg key="date.month.3"/></xsl:when>
      <xsl:when test="$n = 4"><t:msg key="date.month.4"/></xsl:when>
      <xsl:when test="$n = 5"><t:msg key="date.month.5"/></xsl:when>
      <xsl:when test="$n = 6"><t:msg key="date.month.6"/></xsl:when>
      <xsl:when test="$n = 7"><t:msg key="date.month.7"/></xsl:when>
      <xsl:when test="$n = 8"><t:msg key="date.month.8"/></xsl:when>
      <xsl:when test="$n = 9"><t:msg key="date.month.9"/></xsl:when>
      <xsl:when test="$n = 10"><t:msg key="date.month.10"/></xsl:when>
      <xsl:when test="$n = 11"><t:msg key="date.month.11"/></xsl:when>
      <xsl:otherwise><t:msg key="date.month.12"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text> </xsl:text>
    <xsl:value-of select="substring(@iso, 1, 4)"/>
  </xsl:template>

</xsl:stylesheet>
