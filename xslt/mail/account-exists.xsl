<?xml version="1.0" encoding="UTF-8"?>
<!-- Somebody asked for an account with an address that has one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-account-exists.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <h1><t:msg key="mail-account-exists.title"/></h1>
    <p><t:msg key="mail.hello"><t:slot name="name" select="$a/name/display"/></t:msg></p>
    <p><t:msg key="mail-account-exists.text"/></p>
    <p><c:link route="/connexion"><t:msg key="mail-account-exists.link"/></c:link></p>
    <p><c:link route="/mot-de-passe/oublie"><t:msg key="forgotten.title"/></c:link></p>
    <p><t:msg key="mail-account-exists.not-you"/></p>
  </xsl:template>

</xsl:stylesheet>
