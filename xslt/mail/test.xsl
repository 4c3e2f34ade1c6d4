<?xml version="1.0" encoding="UTF-8"?>
<!-- The message by which an administrator proves the way to an address. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-test.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-test.title"/></h1>
    <p><t:msg key="mail-test.text"><t:slot name="asked" select="content/test/asked"/></t:msg></p>
    <p><c:link route="/"><t:msg key="mail-test.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
