<?xml version="1.0" encoding="UTF-8"?>
<!-- The link that opens a new account. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-account-confirm.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <h1><t:msg key="mail-account-confirm.title"/></h1>
    <p><t:msg key="mail.hello"><t:slot name="name" select="$a/name/display"/></t:msg></p>
    <p><t:msg key="mail-account-confirm.text"/></p>
    <p><c:link route="/inscription/confirmer" jeton="{$a/token}"><t:msg key="mail-account-confirm.link"/></c:link></p>
    <p><t:msg key="link.until"><t:slot name="until" select="$a/expires"/></t:msg></p>
    <p><t:msg key="mail-account-confirm.not-you"/></p>
  </xsl:template>

</xsl:stylesheet>
