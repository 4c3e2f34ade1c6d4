<?xml version="1.0" encoding="UTF-8"?>
<!-- A name or a birth date that is not right: waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-identity.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/identite"/>
    <h1><t:msg key="family-identity.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <p class="lead"><t:msg key="family-identity.lead"/></p>
    <xsl:call-template name="will-wait"/>
    <form class="narrow" f:action="/famille/identite" novalidate="novalidate">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <c:field form="/famille/identite" of="given" value="{content/child/name/given}"/>
      <c:field form="/famille/identite" of="family" value="{content/child/name/family}"/>
      <c:field form="/famille/identite" of="born" class="date" value="{content/child/born/@iso}"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
