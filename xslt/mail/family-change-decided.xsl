<?xml version="1.0" encoding="UTF-8"?>
<!-- What became of a change that was asked for. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-family-change-decided.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-family-change-decided.title"/></h1>
    <p><t:msg key="mail-family-change-decided.state"><t:slot name="fact" select="content/decided/fact"/><t:slot name="state" select="content/decided/state"/></t:msg></p>
    <xsl:if test="content/decided/reason">
      <p class="lines"><t:msg key="family-home.reason"><t:slot name="reason" select="content/decided/reason"/></t:msg></p>
    </xsl:if>
    <p><c:link route="/famille"><t:msg key="mail-family-change-told.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
