<?xml version="1.0" encoding="UTF-8"?>
<!-- Doubles a string until memory ends. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <xsl:call-template name="double"><xsl:with-param name="s" select="'xxxxxxxx'"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="double">
    <xsl:param name="s"/>
    <xsl:call-template name="double"><xsl:with-param name="s" select="concat($s, $s)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
