<?xml version="1.0" encoding="UTF-8"?>
<!-- A piece of a request as a clerk sees it: what was given, whether it will do,
     and what came on paper. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="piece.title"><t:slot name="label" select="content/piece/label"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demande/piece"/>
    <c:error-summary form="/agent/demande/piece/avis"/>
    <c:error-summary form="/agent/demande/piece/reprendre"/>
    <h1><xsl:value-of select="content/piece/label"/></h1>
    <p class="lead">
      <t:msg key="piece.of-request">
        <t:slot name="reference" select="content/piece/reference"/>
        <t:slot name="title" select="content/piece/title"/>
      </t:msg>
    </p>
    <xsl:apply-templates select="content/piece"/>
    <xsl:apply-templates select="content/documents"/>
    <xsl:if test="content/piece/@open">
      <xsl:call-template name="reusable">
        <xsl:with-param name="name" select="content/piece/label"/>
      </xsl:call-template>
      <h2><t:msg key="piece.add-paper"/></h2>
      <xsl:call-template name="limits"/>
      <form f:action="/agent/demande/piece" novalidate="novalidate">
        <input type="hidden" name="piece" value="{content/piece/@id}"/>
        <c:field form="/agent/demande/piece" of="document"/>
        <c:button><t:msg key="piece.send"/></c:button>
      </form>
    </xsl:if>
    <p class="go screen-only">
      <c:link route="/agent/demande" id="{content/piece/@request}"><t:msg key="piece.back"/></c:link>
    </p>
  </xsl:template>

  <xsl:template name="reuse-action">
    <form f:action="/agent/demande/piece/reprendre">
      <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
      <input type="hidden" name="document" value="{@id}"/>
      <xsl:call-template name="reuse-button"/>
    </form>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p>
        <c:link route="/agent/document" id="{@id}" piece="{/page/content/piece/@id}">
          <xsl:call-template name="fetch-words"/>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="state/@code = 'scanned' or state/@code = 'refused'">
      <form f:action="/agent/demande/piece/avis">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <input type="hidden" name="verdict" value="accepted"/>
        <xsl:call-template name="validity"/>
        <c:button kind="second">
          <t:msg key="piece.accept"/>
          <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
        </c:button>
      </form>
    </xsl:if>
    <xsl:if test="state/@code = 'scanned' or state/@code = 'accepted'">
      <form f:action="/agent/demande/piece/avis" novalidate="novalidate">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <input type="hidden" name="verdict" value="refused"/>
        <xsl:call-template name="refusal"/>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
