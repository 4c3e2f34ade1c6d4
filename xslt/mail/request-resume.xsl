<?xml version="1.0" encoding="UTF-8"?>
<!-- The link that leads back to a request made without an account. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="resume.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="resume.title"/></h1>
    <p><t:msg key="mail-resume.text"><t:slot name="title" select="content/request/title"/></t:msg></p>
    <p><c:link route="/demande/reprendre" code="{content/request/token}"><t:msg key="resume.open"/></c:link></p>
    <p><t:msg key="mail-resume.keep"/></p>
  </xsl:template>

</xsl:stylesheet>
