<?xml version="1.0" encoding="UTF-8"?>
<!-- A receipt as it lies on paper, called with a receipt as the current node and
     its pieces; needs letter_body.xsl for the head. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:include href="../lib/receipt.xsl"/>

  <xsl:template match="receipt" mode="paper">
    <xsl:param name="pieces"/>
    <article class="letter receipt">
      <xsl:call-template name="letter-head"/>
      <p class="letter-date"><xsl:value-of select="issued-at"/></p>
      <p><strong><t:msg key="receipt.title"/></strong></p>
      <p>
        <t:msg key="receipt.channel"><t:slot name="channel" select="channel"/></t:msg>
        <xsl:if test="entered">
          <xsl:text> </xsl:text>
          <t:msg key="receipt.entered"><t:slot name="name" select="entered/display"/></t:msg>
        </xsl:if>
      </p>
      <xsl:apply-templates select="." mode="receipt">
        <xsl:with-param name="pieces" select="$pieces"/>
      </xsl:apply-templates>
    </article>
  </xsl:template>

</xsl:stylesheet>
