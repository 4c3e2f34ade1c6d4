<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints markup as text that is not escaped. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><body><p><xsl:text disable-output-escaping="yes">&lt;script&gt;alert(1)&lt;/script&gt;</xsl:text></p></body></html>
  </xsl:template>
</xsl:stylesheet>
