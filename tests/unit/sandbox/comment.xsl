<?xml version="1.0" encoding="UTF-8"?>
<!-- Hides markup in a comment. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><xsl:comment>[if IE]&gt;&lt;script&gt;</xsl:comment></body></html>
  </xsl:template>
</xsl:stylesheet>
