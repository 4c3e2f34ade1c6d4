<?xml version="1.0" encoding="UTF-8"?>
<!-- A paper of a child is over: to its guardians, and to its school. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-care-plan-expired.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-care-plan-expired.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/plan/@site">
        <p><t:msg key="mail-care-plan-expired.site"><t:slot name="until" select="content/plan/until"/></t:msg></p>
        <p><c:link route="/agent"><t:msg key="mail-care-plan-expired.site-link"/></c:link></p>
      </xsl:when>
      <xsl:otherwise>
        <p><t:msg key="mail-care-plan-expired.text"><t:slot name="until" select="content/plan/until"/></t:msg></p>
        <p><t:msg key="mail-care-plan-due.do"/></p>
        <p><c:link route="/famille"><t:msg key="mail-family-change-told.link"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
