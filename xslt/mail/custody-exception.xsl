<?xml version="1.0" encoding="UTF-8"?>
<!-- Where an exception to a custody calendar stands: neither the child nor the
     days are named. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-custody-exception.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-custody-exception.title"/></h1>
    <p>
      <xsl:choose>
        <xsl:when test="content/exception/@agreed"><t:msg key="mail-custody-exception.agreed"/></xsl:when>
        <xsl:when test="content/exception/@declined"><t:msg key="mail-custody-exception.declined"/></xsl:when>
        <xsl:otherwise><t:msg key="mail-custody-exception.waiting"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <p><c:link route="/famille/garde" child="{content/exception/@child}"><t:msg key="mail-custody-exception.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
