<?xml version="1.0" encoding="UTF-8"?>
<!-- A paper of a child comes to its end: no health word, no name. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-care-plan-due.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-care-plan-due.title"/></h1>
    <p><t:msg key="mail-care-plan-due.text"><t:slot name="until" select="content/plan/until"/></t:msg></p>
    <p><t:msg key="mail-care-plan-due.do"/></p>
    <p><c:link route="/famille"><t:msg key="mail-family-change-told.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
