<?xml version="1.0" encoding="UTF-8"?>
<!-- Shallow enough for the depth limit, 2^60 calls wide. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <xsl:call-template name="two"><xsl:with-param name="n" select="60"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="two">
    <xsl:param name="n"/>
    <xsl:if test="$n &gt; 0">
      <xsl:call-template name="two"><xsl:with-param name="n" select="$n - 1"/></xsl:call-template>
      <xsl:call-template name="two"><xsl:with-param name="n" select="$n - 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
