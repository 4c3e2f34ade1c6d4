<?xml version="1.0" encoding="UTF-8"?>
<!-- What happens next with a request: called with it as the current node. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="next-move">
    <span class="next-move">
      <xsl:value-of select="next"/>
      <xsl:if test="next-on">
        <xsl:text> </xsl:text>
        <t:msg key="request.by"><t:slot name="day" select="next-on"/></t:msg>
      </xsl:if>
    </span>
  </xsl:template>

</xsl:stylesheet>
