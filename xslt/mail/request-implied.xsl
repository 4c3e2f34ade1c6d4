<?xml version="1.0" encoding="UTF-8"?>
<!-- What silence has decided, and what can be done about it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="content/implied/@accepted">
        <t:msg key="mail-implied.accepted"><t:slot name="number" select="content/implied/reference"/></t:msg>
      </xsl:when>
      <xsl:otherwise>
        <t:msg key="mail-implied.rejected"><t:slot name="number" select="content/implied/reference"/></t:msg>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:for-each select="content/implied">
      <p><xsl:value-of select="title"/></p>
      <xsl:choose>
        <xsl:when test="@accepted">
          <p><t:msg key="mail-implied.accept-text"><t:slot name="day" select="day"/></t:msg></p>
          <p><xsl:value-of select="attestation"/></p>
          <p><c:link route="/demande/attestation" ref="{ref}"><t:msg key="attestation.title"/></c:link></p>
        </xsl:when>
        <xsl:otherwise>
          <p><t:msg key="mail-implied.reject-text"><t:slot name="day" select="day"/></t:msg></p>
          <p><t:msg key="mail-implied.reasons"/></p>
          <p><xsl:value-of select="appeal-informal"/></p>
          <p><xsl:value-of select="appeal-court"/></p>
          <p><t:msg key="mail-implied.court"><t:slot name="day" select="court-until"/></t:msg></p>
        </xsl:otherwise>
      </xsl:choose>
      <p><xsl:value-of select="basis"/></p>
      <p><xsl:value-of select="service"/></p>
      <p><xsl:value-of select="service-phone"/></p>
      <p><c:link route="/demande" ref="{ref}"><t:msg key="request.follow"/></c:link></p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
