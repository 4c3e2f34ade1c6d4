<?xml version="1.0" encoding="UTF-8"?>
<!-- A page that leaves. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><meta http-equiv="refresh" content="0;url=https://evil.example/"/></body></html>
  </xsl:template>
</xsl:stylesheet>
