<?xml version="1.0" encoding="UTF-8"?>
<!-- The legal receipt by mail: the same record as on its page, complete alone. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>
  <xsl:include href="../lib/receipt.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="receipt.title"/>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="content/receipt/reference"/>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="receipt.title"/></h1>
    <c:receipt/>
    <p><c:link route="/demande" ref="{content/receipt/ref}"><t:msg key="request.follow"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
