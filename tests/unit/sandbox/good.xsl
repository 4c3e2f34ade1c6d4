<?xml version="1.0" encoding="UTF-8"?>
<!-- The sheet that must go on working after each of the others. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html lang="fr"><body><p><xsl:value-of select="name"/></p></body></html>
  </xsl:template>
</xsl:stylesheet>
