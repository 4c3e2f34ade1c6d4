<?xml version="1.0" encoding="UTF-8"?>
<!-- What is still to be paid, said kindly, and what can be done about it.  Two
     reminders, and a meeting that is offered. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:variable name="d" select="/page/content/dunning"/>

  <xsl:template name="dunning-title">
    <xsl:choose>
      <xsl:when test="$d/step/@code = 'meeting'"><t:msg key="mail-dunning.title-meeting"/></xsl:when>
      <xsl:when test="$d/step/@code = 'reminder-2'"><t:msg key="mail-dunning.title-2"/></xsl:when>
      <xsl:otherwise><t:msg key="mail-dunning.title-1"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="title"><xsl:call-template name="dunning-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:call-template name="dunning-title"/></h1>
    <p>
      <xsl:choose>
        <xsl:when test="$d/step/@code = 'meeting'"><t:msg key="mail-dunning.what-meeting"><t:slot name="owed" select="$d/owed"/></t:msg></xsl:when>
        <xsl:when test="$d/step/@code = 'reminder-2'"><t:msg key="mail-dunning.what-2"><t:slot name="owed" select="$d/owed"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="mail-dunning.what-1"><t:slot name="owed" select="$d/owed"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </p>
    <ul>
      <xsl:for-each select="content/lines/line">
        <li><t:msg key="mail-dunning.line"><t:slot name="number" select="number"/><t:slot name="due" select="due-day"/><t:slot name="owed" select="owed"/></t:msg></li>
      </xsl:for-each>
    </ul>
    <p><t:msg key="mail-dunning.paid"/></p>
    <p><t:msg key="mail-dunning.help"/></p>
    <p>
      <strong><xsl:value-of select="$d/regie"/></strong>
      <xsl:if test="$d/phone"><xsl:text>, </xsl:text><xsl:value-of select="$d/phone"/></xsl:if>
      <xsl:if test="$d/email"><xsl:text>, </xsl:text><xsl:value-of select="$d/email"/></xsl:if>
    </p>
    <p><t:msg key="mail-dunning.children"/></p>
    <p><c:link route="/rappels"><t:msg key="mail-dunning.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
