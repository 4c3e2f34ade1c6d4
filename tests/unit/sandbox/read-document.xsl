<?xml version="1.0" encoding="UTF-8"?>
<!-- Reads a file by document(). -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:copy-of select="document('/etc/hostname')"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
