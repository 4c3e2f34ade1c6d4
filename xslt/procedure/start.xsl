<?xml version="1.0" encoding="UTF-8"?>
<!-- What to know before starting a procedure: everything a person wants to weigh
     before giving a name (PiDILA 133; SDG). The facts are drawn by lib/start.xsl,
     which the preview of a draft shares. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/procedure.xsl"/>

  <xsl:variable name="procedure" select="/page/content/procedure"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="$procedure/title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <nav class="go">
      <t:attribute name="aria-label" key="procedures.title"/>
      <c:link route="/demarches"><t:msg key="procedure.back"/></c:link>
    </nav>
    <h1><xsl:value-of select="$procedure/title"/></h1>
    <p class="lead"><xsl:value-of select="$procedure/summary"/></p>
    <xsl:call-template name="procedure-facts">
      <xsl:with-param name="of" select="$procedure"/>
      <xsl:with-param name="steps" select="content/steps/step"/>
      <xsl:with-param name="pieces" select="content/pieces/piece"/>
      <xsl:with-param name="begin">
        <form f:action="/demande/commencer">
          <input type="hidden" name="code" value="{$procedure/code}"/>
          <c:button><t:msg key="procedure.begin"/></c:button>
        </form>
      </xsl:with-param>
    </xsl:call-template>
    <p class="quiet">
      <t:msg key="procedure.updated"><t:slot name="day" select="$procedure/updated"/></t:msg>
    </p>
  </xsl:template>

</xsl:stylesheet>
