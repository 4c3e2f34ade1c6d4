<?xml version="1.0" encoding="UTF-8"?>
<!-- Asks what the processor is. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:value-of select="system-property('xsl:vendor')"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
