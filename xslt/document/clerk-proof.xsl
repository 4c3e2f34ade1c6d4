<?xml version="1.0" encoding="UTF-8"?>
<!-- The proof of a change, at the counter: what the family gave, what it gave
     before, and the place for what came on paper. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="proof" select="/page/content/proof"/>

  <xsl:template match="page" mode="title">
    <t:msg key="proof.title"><t:slot name="fact" select="$proof/fact"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/agent/changement/piece"/>
      <c:error-summary form="/agent/changement/piece/retirer"/>
      <c:error-summary form="/agent/changement/piece/reprendre"/>
      <h1><xsl:value-of select="$proof/proof"/></h1>
      <p class="lead">
        <t:msg key="proof.for"><t:slot name="fact" select="$proof/fact"/></t:msg>
      </p>
      <xsl:apply-templates select="$proof"/>
      <xsl:apply-templates select="content/documents"/>
      <xsl:if test="$proof/@open">
        <xsl:call-template name="reusable">
          <xsl:with-param name="name" select="$proof/proof"/>
        </xsl:call-template>
        <xsl:call-template name="give"/>
      </xsl:if>
      <p class="go screen-only">
        <c:link route="/agent/changement" id="{$proof/@id}"><t:msg key="proof.back"/></c:link>
      </p>
    </div>
  </xsl:template>

  <xsl:template name="give">
    <h2><t:msg key="piece.add-paper"/></h2>
    <xsl:choose>
      <xsl:when test="$proof/places/@value &lt; 1"><p><t:msg key="piece.full"/></p></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="limits"/>
        <form f:action="/agent/changement/piece" novalidate="novalidate">
          <input type="hidden" name="change" value="{$proof/@id}"/>
          <c:field form="/agent/changement/piece" of="document"/>
          <c:button><t:msg key="piece.send"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="reuse-action">
    <form f:action="/agent/changement/piece/reprendre">
      <input type="hidden" name="change" value="{$proof/@id}"/>
      <input type="hidden" name="document" value="{@id}"/>
      <xsl:call-template name="reuse-button"/>
    </form>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p>
        <c:link route="/agent/document" id="{@id}" change="{$proof/@id}">
          <xsl:call-template name="fetch-words"/>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="@removable">
      <form f:action="/agent/changement/piece/retirer">
        <input type="hidden" name="change" value="{$proof/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <xsl:call-template name="remove-button"/>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
