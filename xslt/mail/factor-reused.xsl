<?xml version="1.0" encoding="UTF-8"?>
<!-- A code of the second factor came twice. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-factor-reused.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <h1><t:msg key="mail-factor-reused.title"/></h1>
    <p><t:msg key="mail.hello"><t:slot name="name" select="$a/name/display"/></t:msg></p>
    <p><t:msg key="mail-factor-reused.text"><t:slot name="at" select="$a/at"/></t:msg></p>
    <p><t:msg key="mail-factor-reused.not-you"/></p>
    <p><c:link route="/agent/mon-compte"><t:msg key="account.title"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
