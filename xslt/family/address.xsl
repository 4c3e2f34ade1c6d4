<?xml version="1.0" encoding="UTF-8"?>
<!-- The address of my home: waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-address.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/adresse"/>
    <h1><t:msg key="family-address.title"/></h1>
    <xsl:for-each select="content/home/address">
      <p><t:msg key="family-address.now"/><br/><xsl:call-template name="address-lines"/></p>
    </xsl:for-each>
    <xsl:call-template name="will-wait"/>
    <p><t:msg key="family-address.hidden"/></p>
    <form class="narrow" f:action="/famille/adresse" novalidate="novalidate">
      <c:field form="/famille/adresse" of="line1"/>
      <c:field form="/famille/adresse" of="line2"/>
      <c:field form="/famille/adresse" of="postcode" class="short"/>
      <c:field form="/famille/adresse" of="town"/>
      <c:field form="/famille/adresse" of="from_day" class="date"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
