<?xml version="1.0" encoding="UTF-8"?>
<!-- An EXSLT function. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:dyn="http://exslt.org/dynamic">
  <xsl:template match="/page">
    <html><body><p><xsl:value-of select="dyn:evaluate('document(1)')"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
