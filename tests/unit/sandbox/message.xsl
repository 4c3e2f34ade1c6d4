<?xml version="1.0" encoding="UTF-8"?>
<!-- Says something instead of failing. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><xsl:message terminate="no">x</xsl:message></body></html>
  </xsl:template>
</xsl:stylesheet>
