<?xml version="1.0" encoding="UTF-8"?>
<!-- The proof of an absence: what was given, and the place to give one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>
  <xsl:include href="../document/parts.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="absence" select="/page/content/absence"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-proof.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/absences/piece"/>
      <c:error-summary form="/absences/piece/retirer"/>
      <h1><t:msg key="absence-proof.title"/></h1>
      <xsl:for-each select="$absence">
        <p class="lead"><xsl:value-of select="name/display"/>, <xsl:call-template name="absence-days"/></p>
        <p><xsl:call-template name="absence-proof"/></p>
      </xsl:for-each>
      <p><t:msg key="absence-proof.erased"/></p>
      <xsl:apply-templates select="content/documents"/>
      <xsl:if test="$absence/@open">
        <h2><xsl:call-template name="add-title"/></h2>
        <xsl:choose>
          <xsl:when test="$absence/places/@value &lt; 1"><p><t:msg key="absence-proof.full"/></p></xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="limits"/>
            <form f:action="/absences/piece" novalidate="novalidate">
              <input type="hidden" name="id" value="{$absence/@id}"/>
              <c:field form="/absences/piece" of="document"/>
              <c:button><t:msg key="piece.send"/></c:button>
            </form>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <p class="go"><c:link route="/absences"><t:msg key="absences.back"/></c:link></p>
    </div>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p><c:link route="/document" id="{@id}"><xsl:call-template name="fetch-words"/></c:link></p>
    </xsl:if>
    <xsl:if test="@removable">
      <form f:action="/absences/piece/retirer">
        <input type="hidden" name="id" value="{$absence/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <xsl:call-template name="remove-button"/>
      </form>
    </xsl:if>
  </xsl:template>

  <!-- No piece of a request is given here. -->
  <xsl:template name="reuse-action"/>

</xsl:stylesheet>
