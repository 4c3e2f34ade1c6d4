<?xml version="1.0" encoding="UTF-8"?>
<!-- Doubles a tree until memory ends. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <xsl:call-template name="grow"><xsl:with-param name="t"><p>x</p></xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template name="grow">
    <xsl:param name="t"/>
    <xsl:call-template name="grow">
      <xsl:with-param name="t"><xsl:copy-of select="$t"/><xsl:copy-of select="$t"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
