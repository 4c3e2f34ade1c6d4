<?xml version="1.0" encoding="UTF-8"?>
<!-- A letter of the desk, complete: the same words as on paper. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>
  <xsl:include href="../desk/letter_body.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="letter.mail-title">
      <t:slot name="kind" select="content/letter/kind"/>
      <t:slot name="reference" select="content/letter/reference"/>
    </t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:value-of select="content/letter/kind"/></h1>
    <xsl:apply-templates select="content/letter" mode="words"/>
  </xsl:template>

</xsl:stylesheet>
