<?xml version="1.0" encoding="UTF-8"?>
<!-- A child's menu: a choice, never its motive. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-diet.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="now">
      <xsl:choose>
        <xsl:when test="content/child/next-diet"><xsl:value-of select="content/child/next-diet/@code"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="content/child/diet/@code"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <c:error-summary form="/famille/menu"/>
    <h1><t:msg key="family-diet.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <p class="lead">
      <t:msg key="family-diet.from"><t:slot name="day" select="content/child/diet-on/@day"/></t:msg>
    </p>
    <p><t:msg key="family-diet.told"/></p>
    <form class="narrow" f:action="/famille/menu">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <c:choices form="/famille/menu" of="diet">
        <c:choice form="/famille/menu" of="diet" value="standard" current="{$now}"><t:msg key="code.diet.standard"/></c:choice>
        <c:choice form="/famille/menu" of="diet" value="no-pork" current="{$now}"><t:msg key="code.diet.no-pork"/></c:choice>
        <c:choice form="/famille/menu" of="diet" value="no-meat" current="{$now}"><t:msg key="code.diet.no-meat"/></c:choice>
      </c:choices>
      <c:button><t:msg key="family.save"/></c:button>
    </form>
    <p class="quiet"><t:msg key="family-diet.health"/></p>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
