<?xml version="1.0" encoding="UTF-8"?>
<!-- Authority or custody has changed: in words, waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-custody.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/garde"/>
    <h1><t:msg key="family-custody.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <p class="lead"><t:msg key="family-custody.lead"/></p>
    <xsl:call-template name="will-wait"/>
    <form class="narrow" f:action="/famille/garde" novalidate="novalidate">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <c:choices form="/famille/garde" of="about">
        <c:choice form="/famille/garde" of="about" value="custody"><t:msg key="family-custody.custody"/></c:choice>
        <c:choice form="/famille/garde" of="about" value="authority"><t:msg key="family-custody.authority"/></c:choice>
      </c:choices>
      <c:textarea form="/famille/garde" of="asked"/>
      <c:field form="/famille/garde" of="from_day" class="date"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
