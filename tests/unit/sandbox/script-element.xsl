<?xml version="1.0" encoding="UTF-8"?>
<!-- A script made by an instruction. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><xsl:element name="script">alert(1)</xsl:element></body></html>
  </xsl:template>
</xsl:stylesheet>
