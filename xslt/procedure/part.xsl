<?xml version="1.0" encoding="UTF-8"?>
<!-- The form of one part of a draft. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>

  <xsl:variable name="part" select="/page/content/part"/>

  <xsl:template match="page" mode="title"><xsl:call-template name="part-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demarche/partie"/>
    <nav class="go">
      <t:attribute name="aria-label" key="nav.procedures"/>
      <c:link route="/agent/demarche" id="{$part/@id}"><t:msg key="editor.back-draft"/></c:link>
    </nav>
    <h1><xsl:call-template name="part-title"/></h1>
    <xsl:if test="$part/form = 'field' or $part/form = 'piece' or $part/form = 'step' or $part/form = 'example'">
      <t:msg key="editor.help"/>
    </xsl:if>
    <form f:action="/agent/demarche/partie" novalidate="novalidate">
      <input type="hidden" name="id" value="{$part/@id}"/>
      <input type="hidden" name="version" value="{$part/@version}"/>
      <input type="hidden" name="place" value="{$part/place}"/>
      <c:fields form="/agent/demarche/partie"/>
      <c:button><t:msg key="editor.save"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="part-title">
    <xsl:choose>
      <xsl:when test="$part/form = 'identity'"><t:msg key="editor.identity"/></xsl:when>
      <xsl:when test="$part/form = 'law'"><t:msg key="editor.law"/></xsl:when>
      <xsl:when test="$part/form = 'data'"><t:msg key="editor.data"/></xsl:when>
      <xsl:when test="$part/form = 'texts'"><t:msg key="editor.texts"/></xsl:when>
      <xsl:when test="$part/form = 'step'"><t:msg key="editor.part-step"/></xsl:when>
      <xsl:when test="$part/form = 'field'"><t:msg key="editor.part-field"/></xsl:when>
      <xsl:when test="$part/form = 'piece'"><t:msg key="editor.part-piece"/></xsl:when>
      <xsl:otherwise><t:msg key="editor.part-example"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$part/title"/>
  </xsl:template>

</xsl:stylesheet>
