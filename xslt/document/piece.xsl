<?xml version="1.0" encoding="UTF-8"?>
<!-- A piece that a request needs: why, what is taken, what was given, and the
     place to give one more. -->
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
    <div class="narrow">
      <c:error-summary form="/demande/piece"/>
      <c:error-summary form="/demande/piece/retirer"/>
      <c:error-summary form="/demande/piece/reprendre"/>
      <h1><xsl:value-of select="content/piece/label"/></h1>
      <p class="lead"><xsl:value-of select="content/piece/title"/></p>
      <xsl:apply-templates select="content/piece"/>
      <xsl:apply-templates select="content/documents"/>
      <xsl:if test="content/piece/@open">
        <xsl:call-template name="reusable">
          <xsl:with-param name="name" select="content/piece/label"/>
        </xsl:call-template>
        <xsl:call-template name="give"/>
      </xsl:if>
      <p class="go screen-only">
        <xsl:choose>
          <xsl:when test="content/piece/@draft and content/piece/step">
            <c:link route="/demande/etape" ref="{content/piece/reference}" n="{content/piece/step/@value}"><t:msg key="piece.back"/></c:link>
          </xsl:when>
          <xsl:otherwise>
            <c:link route="/demande" ref="{content/piece/reference}"><t:msg key="piece.back"/></c:link>
          </xsl:otherwise>
        </xsl:choose>
      </p>
    </div>
  </xsl:template>

  <xsl:template name="give">
    <h2><xsl:call-template name="add-title"/></h2>
    <xsl:choose>
      <xsl:when test="/page/content/piece/places/@value &lt; 1">
        <p><t:msg key="piece.full"/></p>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="limits"/>
        <form f:action="/demande/piece" novalidate="novalidate">
          <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
          <c:field form="/demande/piece" of="document"/>
          <c:button><t:msg key="piece.send"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="reuse-action">
    <form f:action="/demande/piece/reprendre">
      <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
      <input type="hidden" name="document" value="{@id}"/>
      <xsl:call-template name="reuse-button"/>
    </form>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p>
        <c:link route="/document" id="{@id}" piece="{/page/content/piece/@id}">
          <xsl:call-template name="fetch-words"/>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="@removable">
      <form f:action="/demande/piece/retirer">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <xsl:call-template name="remove-button"/>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
