<?xml version="1.0" encoding="UTF-8"?>
<!-- One concat() of many large pieces: no step between them to stop at. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <xsl:call-template name="long"><xsl:with-param name="s" select="'xxxxxxxx'"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="long">
    <xsl:param name="s"/>
    <xsl:choose>
      <xsl:when test="string-length($s) &gt; 4000000">
        <xsl:variable name="t"><xsl:value-of select="$s"/></xsl:variable>
        <html><xsl:value-of select="concat($t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t,$t)"/></html>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="long"><xsl:with-param name="s" select="concat($s, $s)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
