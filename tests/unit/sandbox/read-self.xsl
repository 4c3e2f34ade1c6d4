<?xml version="1.0" encoding="UTF-8"?>
<!-- Reads the sheet itself. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:copy-of select="document('')"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
