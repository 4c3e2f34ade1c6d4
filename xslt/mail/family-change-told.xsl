<?xml version="1.0" encoding="UTF-8"?>
<!-- Something changed in the file of a child: which kind of fact, neither the
     fact nor the child. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-family-change-told.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-family-change-told.title"/></h1>
    <p>
      <xsl:choose>
        <xsl:when test="content/told/@by-town"><t:msg key="mail-family-change-told.town"/></xsl:when>
        <xsl:otherwise><t:msg key="mail-family-change-told.guardian"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="content/told/fact/@code != 'care-plan'">
      <p><t:msg key="mail-family-change-told.fact"><t:slot name="fact" select="content/told/fact"/><t:slot name="at" select="content/told/at"/></t:msg></p>
    </xsl:if>
    <p><c:link route="/famille"><t:msg key="mail-family-change-told.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
