<?xml version="1.0" encoding="UTF-8"?>
<!-- What was recorded today and what it costs. The subject names neither the
     child nor what was recorded. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-notice.title"><t:slot name="day" select="content/notice/day/@day"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-notice.title"><t:slot name="day" select="content/notice/day/@day"/></t:msg></h1>
    <p><t:msg key="mail-notice.what"/></p>
    <ul>
      <xsl:for-each select="content/lines/line">
        <li>
          <strong><xsl:value-of select="child"/>, <xsl:value-of select="activity"/></strong>
          <xsl:text> : </xsl:text>
          <xsl:choose>
            <xsl:when test="rule"><xsl:value-of select="rule"/></xsl:when>
            <xsl:otherwise><t:msg key="mail-notice.absent"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text>. </xsl:text>
          <xsl:choose>
            <xsl:when test="price and added"><t:msg key="mail-notice.price-added"><t:slot name="price" select="price"/><t:slot name="base" select="base"/><t:slot name="added" select="added"/></t:msg></xsl:when>
            <xsl:when test="price"><t:msg key="mail-notice.price"><t:slot name="price" select="price"/></t:msg></xsl:when>
            <xsl:otherwise><xsl:value-of select="reason"/></xsl:otherwise>
          </xsl:choose>
        </li>
      </xsl:for-each>
    </ul>
    <p><t:msg key="mail-notice.contest"/></p>
    <p><c:link route="/presences" month="{content/notice/day/@iso}"><t:msg key="mail-notice.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
