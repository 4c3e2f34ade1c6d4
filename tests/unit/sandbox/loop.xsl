<?xml version="1.0" encoding="UTF-8"?>
<!-- Applies templates to its own parent, for ever. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page"><xsl:apply-templates select="name"/></xsl:template>
  <xsl:template match="name"><xsl:apply-templates select="../name"/></xsl:template>
</xsl:stylesheet>
