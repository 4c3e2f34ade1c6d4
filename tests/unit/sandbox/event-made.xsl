<?xml version="1.0" encoding="UTF-8"?>
<!-- An event attribute made by an instruction. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:attribute name="onclick">alert(1)</xsl:attribute>x</p></body></html>
  </xsl:template>
</xsl:stylesheet>
