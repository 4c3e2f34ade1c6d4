<?xml version="1.0" encoding="UTF-8"?>
<!-- My home's quotient, with its source: waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-quotient.title"/></xsl:template>


  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/quotient"/>
    <h1><t:msg key="family-quotient.title"/></h1>
    <xsl:for-each select="content/home">
      <p class="lead">
        <xsl:choose>
          <xsl:when test="quotient"><xsl:call-template name="quotient-told"/></xsl:when>
          <xsl:otherwise><t:msg key="family-quotient.unknown"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:call-template name="quotient-warned"/>
    </xsl:for-each>
    <xsl:call-template name="will-wait"/>
    <form class="narrow" f:action="/famille/quotient" novalidate="novalidate">
      <c:field form="/famille/quotient" of="quotient" class="short"/>
      <c:field form="/famille/quotient" of="month" class="date"/>
      <c:choices form="/famille/quotient" of="source">
        <c:choice form="/famille/quotient" of="source" value="caf"><t:msg key="code.fact-source.caf"/></c:choice>
        <c:choice form="/famille/quotient" of="source" value="msa"><t:msg key="code.fact-source.msa"/></c:choice>
        <c:choice form="/famille/quotient" of="source" value="tax-notice"><t:msg key="code.fact-source.tax-notice"/></c:choice>
      </c:choices>
      <c:field form="/famille/quotient" of="file_number"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
