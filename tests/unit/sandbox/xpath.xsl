<?xml version="1.0" encoding="UTF-8"?>
<!-- One expression that visits the page's nodes a billion times. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/page">
    <html><xsl:value-of select="count(//row[count(//row[count(//row[. = current()]) &gt; 1]) &gt; 1])"/></html>
  </xsl:template>
</xsl:stylesheet>
