<?xml version="1.0" encoding="UTF-8"?>
<!-- The link to the password of an agent's account. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-agent-invite.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <h1><t:msg key="mail-agent-invite.title"/></h1>
    <p><t:msg key="mail.hello"><t:slot name="name" select="$a/name/display"/></t:msg></p>
    <xsl:choose>
      <xsl:when test="$a/@again">
        <p><t:msg key="mail-agent-invite.again"><t:slot name="identifier" select="$a/identifier"/></t:msg></p>
      </xsl:when>
      <xsl:otherwise>
        <p><t:msg key="mail-agent-invite.text"><t:slot name="identifier" select="$a/identifier"/></t:msg></p>
      </xsl:otherwise>
    </xsl:choose>
    <p><c:link route="/agent/mot-de-passe/nouveau" jeton="{$a/token}"><t:msg key="mail-agent-invite.link"/></c:link></p>
    <p><t:msg key="link.until"><t:slot name="until" select="$a/expires"/></t:msg></p>
    <p><t:msg key="mail-agent-invite.not-you"/></p>
  </xsl:template>

</xsl:stylesheet>
