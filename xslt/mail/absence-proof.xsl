<?xml version="1.0" encoding="UTF-8"?>
<!-- The proof of an absence is due soon, or was refused: no health word, and no
     name in the subject. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-absence-proof.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-absence-proof.title"/></h1>
    <xsl:for-each select="content/absence">
      <p>
        <xsl:choose>
          <xsl:when test="proof/@code = 'refused'"><t:msg key="mail-absence-proof.refused"><t:slot name="child" select="child"/><t:slot name="first" select="first/@day"/><t:slot name="reason" select="reason"/></t:msg></xsl:when>
          <xsl:otherwise>
            <xsl:variable name="until"><xsl:for-each select="until"><xsl:call-template name="instant"/></xsl:for-each></xsl:variable>
            <t:msg key="mail-absence-proof.awaited"><t:slot name="child" select="child"/><t:slot name="first" select="first/@day"/><t:slot name="until" select="$until"/></t:msg>
          </xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:for-each>
    <p><c:link route="/absences"><t:msg key="mail-absence-proof.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
