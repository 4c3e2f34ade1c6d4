<?xml version="1.0" encoding="UTF-8"?>
<!-- A function of an unknown namespace: libxslt looks for a shared object. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:evil="urn:evil">
  <xsl:template match="/page">
    <html><body><p><xsl:value-of select="evil:run()"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
