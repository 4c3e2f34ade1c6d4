<?xml version="1.0" encoding="UTF-8"?>
<!-- Settings: the drafts, what is published and has not begun, what is in force
     by kind. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="setting.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/reglages/nouveau"/>
    <h1><t:msg key="setting.title"/></h1>
    <p><t:msg key="setting.lead"/></p>
    <p class="go"><c:link route="/agent/tarifs"><t:msg key="tariffs.title"/></c:link></p>

    <h2><t:msg key="setting.drafts"/></h2>
    <xsl:choose>
      <xsl:when test="content/drafts/draft[state/@code = 'draft' or state/@code = 'checked']">
        <ul class="rows"><xsl:apply-templates select="content/drafts/draft[state/@code = 'draft' or state/@code = 'checked']"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="setting.no-draft"/></p></xsl:otherwise>
    </xsl:choose>
    <form class="narrow" f:action="/agent/reglages/nouveau" novalidate="novalidate">
      <fieldset>
        <legend><t:msg key="setting.begin"/></legend>
        <c:field form="/agent/reglages/nouveau" of="setting_title"/>
        <c:field form="/agent/reglages/nouveau" of="from_day" class="date"/>
        <c:button><t:msg key="setting.begin-button"/></c:button>
      </fieldset>
    </form>

    <h2><t:msg key="setting.in-force"/></h2>
    <ul class="rows">
      <xsl:for-each select="content/kinds/kind">
        <li>
          <p class="go">
            <c:link route="/agent/reglages/regles" kind="{kind/@code}"><xsl:value-of select="kind"/></c:link>
            <xsl:text> </xsl:text>
            <span class="quiet">
              <t:msg key="setting.count" count="in-force/@plural"><t:slot name="n" select="in-force"/></t:msg>
              <xsl:if test="later/@value &gt; 0">
                <xsl:text>, </xsl:text>
                <t:msg key="setting.later-count"><t:slot name="n" select="later"/></t:msg>
              </xsl:if>
            </span>
          </p>
        </li>
      </xsl:for-each>
    </ul>

    <xsl:if test="content/drafts/draft[state/@code = 'published' or state/@code = 'withdrawn']">
      <h2><t:msg key="setting.published"/></h2>
      <ul class="rows"><xsl:apply-templates select="content/drafts/draft[state/@code = 'published' or state/@code = 'withdrawn']"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="draft">
    <li>
      <p class="go">
        <c:link route="/agent/reglages/projet" id="{@id}"><xsl:value-of select="title"/></c:link>
        <xsl:text> – </xsl:text>
        <t:msg key="setting.from"><t:slot name="day" select="from-day"/></t:msg>
        <xsl:text> – </xsl:text>
        <strong>
          <xsl:choose>
            <xsl:when test="state/@code = 'published' and @ahead"><t:msg key="setting.ahead"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="state"/></xsl:otherwise>
          </xsl:choose>
        </strong>
      </p>
      <p class="quiet">
        <t:msg key="setting.lines-count" count="lines/@plural"><t:slot name="n" select="lines"/></t:msg>
        <xsl:text>, </xsl:text>
        <xsl:choose>
          <xsl:when test="vote-number"><t:msg key="setting.voted"><t:slot name="number" select="vote-number"/><t:slot name="day" select="vote-day"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="setting.by"><t:slot name="name" select="author/display"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
