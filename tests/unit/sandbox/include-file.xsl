<?xml version="1.0" encoding="UTF-8"?>
<!-- Includes a file of the machine. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="file:///etc/hostname"/>
  <xsl:template match="/page"><html/></xsl:template>
</xsl:stylesheet>
