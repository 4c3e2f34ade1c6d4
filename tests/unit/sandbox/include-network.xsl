<?xml version="1.0" encoding="UTF-8"?>
<!-- Includes from another set. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="tpl:/0000000000000000/good.xsl"/>
  <xsl:template match="/page"><html/></xsl:template>
</xsl:stylesheet>
