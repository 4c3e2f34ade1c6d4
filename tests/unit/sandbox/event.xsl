<?xml version="1.0" encoding="UTF-8"?>
<!-- An event attribute. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p onclick="alert(1)">x</p></body></html>
  </xsl:template>
</xsl:stylesheet>
