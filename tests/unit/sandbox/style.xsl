<?xml version="1.0" encoding="UTF-8"?>
<!-- A style attribute. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p style="position:fixed">x</p></body></html>
  </xsl:template>
</xsl:stylesheet>
