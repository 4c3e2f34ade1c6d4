<?xml version="1.0" encoding="UTF-8"?>
<!-- Asks for an entity of the DTD. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:value-of select="unparsed-entity-uri('x')"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
