<?xml version="1.0" encoding="UTF-8"?>
<!-- What an absence will make of the booked days, before it is declared. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>

  <xsl:variable name="plan" select="/page/content/plan"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-check.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="absence-check.title"/></h1>
    <p class="lead"><t:msg key="absence-check.draft"/></p>
    <dl class="facts">
      <dt><t:msg key="column.child"/></dt>
      <dd><xsl:value-of select="$plan/name/display"/></dd>
      <dt><t:msg key="field.absences-declarer.kind"/></dt>
      <dd><xsl:value-of select="$plan/kind"/></dd>
      <dt><t:msg key="field.absences-declarer.activity"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$plan/activity"><xsl:value-of select="$plan/activity"/></xsl:when>
          <xsl:otherwise><t:msg key="absences.all"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <xsl:if test="$plan/base">
        <dt><t:msg key="absence-check.base"/></dt>
        <dd><xsl:value-of select="$plan/base"/></dd>
        <dt><t:msg key="absence-check.price"/></dt>
        <dd><strong><xsl:value-of select="$plan/price"/></strong></dd>
      </xsl:if>
    </dl>
    <xsl:for-each select="$plan/until">
      <xsl:variable name="until"><xsl:call-template name="instant"/></xsl:variable>
      <c:alert kind="warning">
        <p><t:msg key="absence-check.proof"><t:slot name="until" select="$until"/></t:msg></p>
      </c:alert>
    </xsl:for-each>
    <h2><t:msg key="absence-check.days"/></h2>
    <ul class="rows">
      <xsl:apply-templates select="content/days/day"/>
    </ul>
    <xsl:if test="$plan/@free">
      <p><t:msg key="absence-check.cancel"/></p>
      <p class="go"><c:link route="/calendrier" month="{$plan/first/@iso}"><t:msg key="month.see"/></c:link></p>
    </xsl:if>
    <form f:action="/absences/verifier">
      <input type="hidden" name="child" value="{$plan/@child}"/>
      <input type="hidden" name="kind" value="{$plan/@chosen}"/>
      <input type="hidden" name="first" value="{$plan/first/@iso}"/>
      <input type="hidden" name="until" value="{$plan/last/@iso}"/>
      <xsl:if test="$plan/code"><input type="hidden" name="activity" value="{$plan/code}"/></xsl:if>
      <c:button><t:msg key="absence-check.declare"/></c:button>
    </form>
    <p class="go"><c:link route="/absences/declarer"><t:msg key="absence-check.again"/></c:link></p>
  </xsl:template>

  <xsl:template match="days/day">
    <li>
      <p>
        <strong><xsl:value-of select="day/@day"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="activity"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="@shared"><t:msg key="presence.shared"/></xsl:when>
          <xsl:when test="not(price)"><xsl:value-of select="effect"/></xsl:when>
          <xsl:otherwise><t:msg key="absence-check.line"><t:slot name="price" select="price"/><t:slot name="base" select="base"/></t:msg></xsl:otherwise>
        </xsl:choose>
        <xsl:for-each select="until">
          <xsl:variable name="until"><xsl:call-template name="instant"/></xsl:variable>
          <br/>
          <span class="quiet"><t:msg key="absence-check.until"><t:slot name="until" select="$until"/></t:msg></span>
        </xsl:for-each>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
