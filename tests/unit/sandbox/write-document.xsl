<?xml version="1.0" encoding="UTF-8"?>
<!-- Writes a file. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><xsl:document href="guichet-sandbox-was-here">x</xsl:document></body></html>
  </xsl:template>
</xsl:stylesheet>
