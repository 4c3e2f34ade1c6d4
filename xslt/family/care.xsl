<?xml version="1.0" encoding="UTF-8"?>
<!-- The care plan of my child, and who has opened it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/care.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="care.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="care.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <p class="lead"><t:msg key="care.lead"/></p>
    <xsl:for-each select="content/plans/plan">
      <h2><xsl:value-of select="state"/>, <xsl:value-of select="during"/></h2>
      <xsl:call-template name="care-plan"/>
    </xsl:for-each>
    <xsl:if test="not(content/plans/plan)">
      <p><t:msg key="care.none"/></p>
      <p><xsl:call-template name="phone"/></p>
    </xsl:if>
    <xsl:call-template name="care-reads"/>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
