<?xml version="1.0" encoding="UTF-8"?>
<!-- The answer to a contested line: the subject says no more than that. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-contest.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-contest.title"/></h1>
    <p>
      <t:msg key="mail-contest.what"><t:slot name="day" select="content/answered/day"/></t:msg>
      <xsl:text> </xsl:text>
      <strong><xsl:value-of select="content/answered/state"/></strong>
    </p>
    <p><xsl:value-of select="content/answered/answer"/></p>
    <p>
      <xsl:choose>
        <xsl:when test="content/answered/price"><t:msg key="mail-notice.price"><t:slot name="price" select="content/answered/price"/></t:msg></xsl:when>
        <xsl:otherwise><xsl:value-of select="content/answered/reason"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <p><c:link route="/presences" month="{content/answered/day/@iso}"><t:msg key="mail-notice.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
