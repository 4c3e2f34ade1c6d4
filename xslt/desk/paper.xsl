<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters to print, all in one run: each on its own sheet, its address in
     the window of the envelope. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="letter_body.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="paper.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/courriers"/>
    <div class="screen-only">
      <h1><t:msg key="paper.title"/></h1>
      <xsl:choose>
        <xsl:when test="content/letters/letter">
          <p><t:msg key="paper.how"/></p>
          <form f:action="/agent/courriers">
            <xsl:for-each select="/page/content/letters/letter">
              <input type="hidden" name="letters" value="{@id}"/>
            </xsl:for-each>
            <c:button><t:msg key="paper.done"/></c:button>
          </form>
        </xsl:when>
        <xsl:otherwise><c:alert kind="info"><p><t:msg key="paper.none"/></p></c:alert></xsl:otherwise>
      </xsl:choose>
    </div>
    <xsl:apply-templates select="/page/content/letters/letter" mode="paper"/>
  </xsl:template>

</xsl:stylesheet>
