<?xml version="1.0" encoding="UTF-8"?>
<!-- My phone and my contact e-mail: changed at once. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-contact.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/coordonnees"/>
    <h1><t:msg key="family-contact.title"/></h1>
    <p class="lead"><t:msg key="family-contact.lead"/></p>
    <form class="narrow" f:action="/famille/coordonnees" novalidate="novalidate">
      <c:field form="/famille/coordonnees" of="email" value="{content/home/email}"/>
      <c:field form="/famille/coordonnees" of="phone" value="{content/home/phone}"/>
      <c:button><t:msg key="family.save"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
