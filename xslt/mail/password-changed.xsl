<?xml version="1.0" encoding="UTF-8"?>
<!-- The password has changed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-password-changed.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <h1><t:msg key="mail-password-changed.title"/></h1>
    <p><t:msg key="mail.hello"><t:slot name="name" select="$a/name/display"/></t:msg></p>
    <p><t:msg key="mail-password-changed.text"><t:slot name="at" select="$a/at"/></t:msg></p>
    <xsl:choose>
      <xsl:when test="$a/@agent">
        <p><t:msg key="mail-password-changed.not-you-agent"/></p>
      </xsl:when>
      <xsl:otherwise>
        <p><c:link route="/mot-de-passe/oublie"><t:msg key="mail-password-changed.link"/></c:link></p>
        <p><t:msg key="mail-password-changed.not-you"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
