<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints data as markup. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:value-of select="name" disable-output-escaping="yes"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
