<?xml version="1.0" encoding="UTF-8"?>
<!-- A month begins without a quotient: what that changes, and what to do. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-quotient.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-quotient.title"/></h1>
    <p>
      <xsl:choose>
        <xsl:when test="content/warning/@ends"><t:msg key="mail-quotient.ends"><t:slot name="day" select="content/warning/first"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="mail-quotient.unknown"><t:slot name="day" select="content/warning/first"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </p>
    <p><t:msg key="mail-quotient.changes"/></p>
    <ul>
      <xsl:for-each select="content/prices/price">
        <li><t:msg key="mail-quotient.price"><t:slot name="activity" select="activity"/><t:slot name="unknown" select="unknown"/><t:slot name="lowest" select="lowest"/></t:msg></li>
      </xsl:for-each>
    </ul>
    <p><t:msg key="mail-quotient.how"/></p>
    <p><c:link route="/famille/quotient"><t:msg key="mail-quotient.link"/></c:link></p>
    <p><t:msg key="mail-quotient.free"/></p>
  </xsl:template>

</xsl:stylesheet>
