<?xml version="1.0" encoding="UTF-8"?>
<!-- An address that is a page. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><a href="data:text/html,x">x</a></body></html>
  </xsl:template>
</xsl:stylesheet>
