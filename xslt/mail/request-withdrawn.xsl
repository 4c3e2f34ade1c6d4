<?xml version="1.0" encoding="UTF-8"?>
<!-- A request was withdrawn, as its person asked. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="mail-withdrawn.title"><t:slot name="number" select="content/request/reference"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="r" select="content/request"/>
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <p>
      <t:msg key="mail-withdrawn.text">
        <t:slot name="title" select="$r/title"/>
        <t:slot name="at" select="$r/at"/>
      </t:msg>
    </p>
    <p><t:msg key="mail-withdrawn.again"/></p>
    <p><c:link route="/demande" ref="{$r/ref}"><t:msg key="request.follow"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
