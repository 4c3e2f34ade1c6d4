<?xml version="1.0" encoding="UTF-8"?>
<!-- Writes a processing instruction. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><xsl:processing-instruction name="php">x</xsl:processing-instruction></body></html>
  </xsl:template>
</xsl:stylesheet>
