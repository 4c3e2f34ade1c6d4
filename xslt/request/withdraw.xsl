<?xml version="1.0" encoding="UTF-8"?>
<!-- Withdrawing a request: said what it means, then confirmed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>

  <xsl:variable name="q" select="/page/content/request"/>

  <xsl:template match="page" mode="title"><t:msg key="withdraw.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <p class="back"><c:link route="/demande" ref="{$q/ref}"><t:msg key="request.follow"/></c:link></p>
    <c:error-summary form="/demande/retirer"/>
    <h1><t:msg key="withdraw.title"/></h1>
    <p class="step-intro">
      <xsl:value-of select="$q/title"/>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="$q/reference"/>
    </p>
    <xsl:choose>
      <xsl:when test="$q/@withdrawable">
        <p><t:msg key="withdraw.text"/></p>
        <form f:action="/demande/retirer" novalidate="novalidate">
          <xsl:apply-templates select="form[@action = '/demande/retirer']/field" mode="by-row"/>
          <c:button><t:msg key="withdraw.do"/></c:button>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="withdraw.not"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
