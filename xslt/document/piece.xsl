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
        <xsl:apply-templates select="content/reusable[document]"/>
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
    <h2>
      <xsl:choose>
        <xsl:when test="/page/content/documents/document"><t:msg key="piece.add-another"/></xsl:when>
        <xsl:otherwise><t:msg key="piece.add"/></xsl:otherwise>
      </xsl:choose>
    </h2>
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

  <xsl:template match="reusable">
    <h2><t:msg key="piece.reuse"/></h2>
    <p><t:msg key="piece.reuse-lead"/></p>
    <ul class="cards">
      <xsl:for-each select="document">
        <li class="card">
          <h3><xsl:value-of select="label"/></h3>
          <p>
            <xsl:value-of select="name"/>
            <xsl:text>, </xsl:text>
            <xsl:value-of select="bytes"/>
            <xsl:text>, </xsl:text>
            <t:msg key="piece.given"><t:slot name="when" select="received-at"/></t:msg>
          </p>
          <form f:action="/demande/piece/reprendre">
            <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
            <input type="hidden" name="document" value="{@id}"/>
            <c:button kind="second">
              <t:msg key="piece.use"/>
              <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
            </c:button>
          </form>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p>
        <c:link route="/document" id="{@id}" piece="{/page/content/piece/@id}">
          <t:msg key="piece.fetch"/>
          <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="@removable">
      <form f:action="/demande/piece/retirer">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <c:button kind="second">
          <t:msg key="piece.remove"/>
          <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
        </c:button>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
