<?xml version="1.0" encoding="UTF-8"?>
<!-- That there is a new message in a request; what it says is read there. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="message.mail-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="message.mail-title"/></h1>
    <p>
      <t:msg key="message.mail-text">
        <t:slot name="title" select="content/request/title"/>
        <t:slot name="reference" select="content/request/reference"/>
      </t:msg>
    </p>
    <p><c:link route="/"><t:msg key="message.mail-link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
