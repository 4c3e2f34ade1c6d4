<?xml version="1.0" encoding="UTF-8"?>
<!-- An element of an unknown namespace: libxslt looks for a shared object. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:evil="urn:evil" extension-element-prefixes="evil">
  <xsl:template match="/page">
    <html><body><evil:run/></body></html>
  </xsl:template>
</xsl:stylesheet>
