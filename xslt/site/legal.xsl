<?xml version="1.0" encoding="UTF-8"?>
<!-- Who publishes the site, who directs the publication, who hosts it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="legal.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="legal.title"/></h1>
    <h2><t:msg key="legal.publisher"/></h2>
    <p><xsl:value-of select="site/publisher"/></p>
    <xsl:if test="site/contact/address">
      <p><xsl:value-of select="site/contact/address"/></p>
    </xsl:if>
    <xsl:if test="site/contact/phone">
      <p><xsl:call-template name="phone"/></p>
    </xsl:if>
    <p><t:msg key="legal.director"/></p>
    <h2><t:msg key="legal.host"/></h2>
    <p><xsl:value-of select="site/host"/></p>
    <h2><t:msg key="legal.use"/></h2>
    <t:msg key="legal.use-text"/>
    <h2><t:msg key="legal.reuse"/></h2>
    <t:msg key="legal.reuse-text"/>
    <h2><t:msg key="legal.software"/></h2>
    <t:msg key="legal.software-text"/>
  </xsl:template>

</xsl:stylesheet>
