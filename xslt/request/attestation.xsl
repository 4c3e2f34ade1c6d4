<?xml version="1.0" encoding="UTF-8"?>
<!-- The attestation that silence has accepted a request; made to be printed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="attestation.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="attestation.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/attestation">
        <xsl:for-each select="content/attestation">
          <p><t:msg key="receipt.number"><t:slot name="number" select="reference"/></t:msg></p>
          <p>
            <t:msg key="attestation.text">
              <t:slot name="service" select="service"/>
              <t:slot name="title" select="title"/>
              <t:slot name="name" select="name/display"/>
              <t:slot name="at" select="received-at"/>
              <t:slot name="day" select="accepted-on"/>
            </t:msg>
          </p>
          <xsl:if test="child">
            <p><t:msg key="attestation.child"><t:slot name="child" select="child/display"/></t:msg></p>
          </xsl:if>
          <p><xsl:value-of select="basis"/></p>
          <p><xsl:value-of select="service"/></p>
          <p><xsl:value-of select="service-phone"/></p>
          <p><c:link route="/demande" ref="{ref}"><t:msg key="request.follow"/></c:link></p>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="attestation.none"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
