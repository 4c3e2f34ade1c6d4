<?xml version="1.0" encoding="UTF-8"?>
<!-- The keys of the desk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="keys.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="keys.title"/></h1>
    <p><t:msg key="keys.lead"/></p>
    <t:msg key="keys.list"/>
    <p class="go"><c:link route="/agent/demandes"><t:msg key="case.to-list"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
