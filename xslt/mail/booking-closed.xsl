<?xml version="1.0" encoding="UTF-8"?>
<!-- Days are closed by the town, or open again: which, why, and what is not
     billed.  The subject names no child. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>
  <xsl:include href="../closing/parts.xsl"/>

  <xsl:variable name="reopened" select="/page/content/closed/@reopened"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="content/closed/@reopened"><t:msg key="mail-booking-closed.title-open"><t:slot name="first" select="content/closed/first"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="mail-booking-closed.title"><t:slot name="first" select="content/closed/first"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:for-each select="content/closed">
      <xsl:choose>
        <xsl:when test="@reopened"><p><t:msg key="mail-booking-closed.open"/></p></xsl:when>
        <xsl:otherwise>
          <p><t:msg key="mail-booking-closed.why"><t:slot name="because" select="because"/></t:msg></p>
          <xsl:if test="said"><p><xsl:value-of select="said"/></p></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <ul>
      <xsl:for-each select="content/days/day">
        <li>
          <xsl:value-of select="day/@day"/><xsl:text>, </xsl:text><xsl:value-of select="activity"/><xsl:text>, </xsl:text><xsl:value-of select="child"/>
          <xsl:if test="state">
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="not($reopened)"><t:msg key="mail-booking-closed.wait"/></xsl:when>
              <xsl:when test="until"><t:msg key="mail-booking-closed.offered"><t:slot name="until" select="until"/></t:msg></xsl:when>
              <xsl:when test="state/@code = 'waitlisted'"><t:msg key="mail-booking-closed.waits"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="state"/></xsl:otherwise>
            </xsl:choose>
          </xsl:if>
          <xsl:for-each select="kept"><xsl:text> – </xsl:text><xsl:call-template name="closing-kept"/></xsl:for-each>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:for-each select="content/closed">
      <xsl:choose>
        <xsl:when test="@reopened"><p><t:msg key="mail-booking-closed.again"/></p></xsl:when>
        <xsl:otherwise>
          <p><t:msg key="mail-booking-closed.nothing"/></p>
          <xsl:if test="credited"><p><t:msg key="mail-booking-closed.credited"><t:slot name="amount" select="credited"/></t:msg></p></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
      <p><c:link route="/cantine/semaine" from="{first/@iso}"><t:msg key="mail-booking-closed.link"/></c:link></p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
