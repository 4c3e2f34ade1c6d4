<?xml version="1.0" encoding="UTF-8"?>
<!-- The form of one line of a draft. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>

  <xsl:variable name="line" select="/page/content/line"/>

  <xsl:template match="page" mode="title"><xsl:call-template name="line-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/reglages/ligne"/>
    <nav class="go">
      <t:attribute name="aria-label" key="setting.title"/>
      <c:link route="/agent/reglages/projet" id="{$line/@id}"><t:msg key="setting.back-draft"><t:slot name="title" select="$line/title"/></t:msg></c:link>
    </nav>
    <h1><xsl:call-template name="line-title"/></h1>
    <p>
      <xsl:choose>
        <xsl:when test="$line/@dated"><t:msg key="setting.line-from"><t:slot name="day" select="$line/from-day"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="setting.line-at-once"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <form f:action="/agent/reglages/ligne" novalidate="novalidate">
      <input type="hidden" name="id" value="{$line/@id}"/>
      <input type="hidden" name="version" value="{$line/@version}"/>
      <input type="hidden" name="kind" value="{$line/kind/@code}"/>
      <xsl:if test="$line/target"><input type="hidden" name="target" value="{$line/target}"/></xsl:if>
      <c:fields form="/agent/reglages/ligne"/>
      <c:button><t:msg key="setting.save"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="line-title">
    <xsl:choose>
      <xsl:when test="$line/target"><t:msg key="setting.replace"/></xsl:when>
      <xsl:otherwise><t:msg key="setting.add"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$line/kind"/>
  </xsl:template>

</xsl:stylesheet>
