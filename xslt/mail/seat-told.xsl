<?xml version="1.0" encoding="UTF-8"?>
<!-- What has become of a wish for a seat: offered, taken at once, or over. The
     child is not named. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template name="seat-told-title">
    <xsl:choose>
      <xsl:when test="content/told/state/@code = 'offered'"><t:msg key="mail-seat-told.offered"/></xsl:when>
      <xsl:when test="content/told/state/@code = 'confirmed'"><t:msg key="mail-seat-told.confirmed"/></xsl:when>
      <xsl:otherwise><t:msg key="mail-seat-told.over"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="title"><xsl:call-template name="seat-told-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:call-template name="seat-told-title"/></h1>
    <xsl:apply-templates select="content/told"/>
    <p>
      <c:link route="/liste-attente"><t:msg key="mail-seat-told.link"/></c:link>
    </p>
  </xsl:template>

  <xsl:template match="told">
    <p>
      <strong>
        <t:msg key="mail-seat-told.what">
          <t:slot name="activity" select="activity"/>
          <t:slot name="day" select="day/@day"/>
          <t:slot name="site" select="site"/>
        </t:msg>
      </strong>
    </p>
    <p>
      <xsl:choose>
        <xsl:when test="until/@eve">
          <t:msg key="mail-seat-told.answer-eve"><t:slot name="day" select="until/@eve"/></t:msg>
        </xsl:when>
        <xsl:when test="until">
          <t:msg key="mail-seat-told.answer"><t:slot name="day" select="until/@day"/></t:msg>
        </xsl:when>
        <xsl:when test="state/@code = 'confirmed'"><t:msg key="mail-seat-told.taken"/></xsl:when>
        <xsl:otherwise><t:msg key="mail-seat-told.again"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

</xsl:stylesheet>
