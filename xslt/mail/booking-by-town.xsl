<?xml version="1.0" encoding="UTF-8"?>
<!-- The town has booked or cancelled a day for the family. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="content/booked/change/@code = 'cancel'"><t:msg key="mail-booking-by-town.title-cancel"><t:slot name="day" select="content/booked/day/@day"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="mail-booking-by-town.title-add"><t:slot name="day" select="content/booked/day/@day"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:for-each select="content/booked">
      <p><t:msg key="mail-booking-by-town.what"><t:slot name="activity" select="activity"/><t:slot name="child" select="child"/><t:slot name="day" select="day"/></t:msg></p>
      <xsl:if test="reason"><p><t:msg key="mail-booking-by-town.why"><t:slot name="reason" select="reason"/></t:msg></p></xsl:if>
      <p><c:link route="/cantine/semaine" from="{day/@iso}"><t:msg key="mail-booking-by-town.link"/></c:link></p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
