<?xml version="1.0" encoding="UTF-8"?>
<!-- Two files were joined: which kind, until when it can be undone, nothing of what
     they say. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-merge-made.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-merge-made.title"/></h1>
    <xsl:for-each select="content/merge">
      <p>
        <xsl:choose>
          <xsl:when test="kind/@code = 'request'"><t:msg key="mail-merge-made.request"><t:slot name="at" select="at"/><t:slot name="gone" select="gone"/><t:slot name="kept" select="kept"/></t:msg></xsl:when>
          <xsl:when test="kind/@code = 'household'"><t:msg key="mail-merge-made.household"><t:slot name="at" select="at"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="mail-merge-made.person"><t:slot name="at" select="at"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </p>
      <p><t:msg key="mail-merge-made.why"><t:slot name="day" select="until"/></t:msg></p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
