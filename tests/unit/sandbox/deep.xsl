<?xml version="1.0" encoding="UTF-8"?>
<!-- Wraps a tree in itself: a result so deep that copying it needs stack. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <xsl:call-template name="wrap"><xsl:with-param name="t"><p>x</p></xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template name="wrap">
    <xsl:param name="t"/>
    <xsl:call-template name="wrap">
      <xsl:with-param name="t"><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><xsl:copy-of select="$t"/></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></b></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
