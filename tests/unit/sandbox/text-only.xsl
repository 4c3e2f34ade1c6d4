<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes text alone: no page. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/page">text</xsl:template>
</xsl:stylesheet>
