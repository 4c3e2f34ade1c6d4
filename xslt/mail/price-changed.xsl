<?xml version="1.0" encoding="UTF-8"?>
<!-- Days that are booked cost otherwise than they did. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-price.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-price.title"/></h1>
    <p><t:msg key="mail-price.what"/></p>
    <ul>
      <xsl:for-each select="content/lines/line">
        <li>
          <strong><xsl:value-of select="child"/>, <xsl:value-of select="activity"/></strong>
          <xsl:text>, </xsl:text>
          <xsl:choose>
            <xsl:when test="first-day/@iso = last-day/@iso"><t:msg key="mail-price.on"><t:slot name="day" select="first-day"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="mail-price.days" count="days/@plural"><t:slot name="days" select="days"/><t:slot name="first" select="first-day"/><t:slot name="last" select="last-day"/></t:msg></xsl:otherwise>
          </xsl:choose>
          <xsl:text> : </xsl:text>
          <xsl:choose>
            <xsl:when test="old and new"><t:msg key="mail-price.from-to"><t:slot name="old" select="old"/><t:slot name="new" select="new"/></t:msg></xsl:when>
            <xsl:when test="new"><t:msg key="mail-price.now"><t:slot name="new" select="new"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="mail-price.none"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text> (</xsl:text>
          <xsl:value-of select="cause"/>
          <xsl:text>)</xsl:text>
        </li>
      </xsl:for-each>
    </ul>
    <p><t:msg key="mail-price.kept"/></p>
    <p><c:link route="/calendrier"><t:msg key="mail-price.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
