<?xml version="1.0" encoding="UTF-8"?>
<!-- Children who were served and are on no list: a clerk says who each was, or
     that there was none. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="unknown.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/enfants-inconnus"/>
    <c:error-summary form="/agent/enfants-inconnus/rattacher"/>
    <c:error-summary form="/agent/enfants-inconnus/ecarter"/>
    <h1><t:msg key="unknown.title"/></h1>
    <xsl:variable name="waiting" select="content/notes/note[not(settled-at)]"/>
    <xsl:choose>
      <xsl:when test="$waiting">
        <p><t:msg key="unknown.lead"/></p>
        <ul class="rows"><xsl:apply-templates select="$waiting"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="unknown.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/notes/note[settled-at]">
      <h2><t:msg key="unknown.settled"/></h2>
      <ul class="rows"><xsl:apply-templates select="content/notes/note[settled-at]"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note">
    <li>
      <p>
        <strong><xsl:value-of select="words"/></strong>
        <br/>
        <xsl:value-of select="activity"/>, <xsl:value-of select="school"/>, <xsl:value-of select="day/@day"/>
        <br/>
        <span class="quiet"><t:msg key="unknown.by"><t:slot name="name" select="by/display"/><t:slot name="at" select="at"/></t:msg></span>
      </p>
      <xsl:choose>
        <xsl:when test="settled-at">
          <p>
            <xsl:choose>
              <xsl:when test="child"><t:msg key="unknown.was"><t:slot name="name" select="child/display"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="unknown.was-none"><t:slot name="reason" select="reason"/></t:msg></xsl:otherwise>
            </xsl:choose>
            <xsl:text> </xsl:text>
            <span class="quiet"><t:msg key="unknown.by"><t:slot name="name" select="settled-by/display"/><t:slot name="at" select="settled-at"/></t:msg></span>
          </p>
        </xsl:when>
        <xsl:when test="@asked"><xsl:call-template name="who"/></xsl:when>
        <xsl:otherwise>
          <p><c:link route="/agent/enfants-inconnus" id="{@id}"><t:msg key="unknown.search"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="words"/></span></c:link></p>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template name="who">
    <xsl:variable name="note" select="@id"/>
    <form class="filters search" f:action="/agent/enfants-inconnus" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="unknown.search"/>
      <input type="hidden" name="id" value="{$note}"/>
      <c:field form="/agent/enfants-inconnus" of="q" kind="search" mark="no"/>
      <c:button kind="second"><t:msg key="roll.find"/></c:button>
    </form>
    <xsl:if test="/page/content/pupils/pupil">
      <ul class="roll">
        <xsl:for-each select="/page/content/pupils/pupil">
          <li>
            <p class="roll-who"><strong><xsl:value-of select="name/display"/></strong><xsl:text> </xsl:text><span class="quiet"><xsl:value-of select="class"/>, <xsl:value-of select="school"/></span></p>
            <form class="roll-taps" f:action="/agent/enfants-inconnus/rattacher">
              <input type="hidden" name="id" value="{$note}"/>
              <input type="hidden" name="child" value="{@id}"/>
              <c:button><t:msg key="unknown.tie"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/display"/></span></c:button>
            </form>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <details class="act">
      <summary><t:msg key="unknown.drop"/></summary>
      <form f:action="/agent/enfants-inconnus/ecarter" class="narrow" novalidate="novalidate">
        <input type="hidden" name="id" value="{$note}"/>
        <c:field form="/agent/enfants-inconnus/ecarter" of="reason"/>
        <c:button kind="second"><t:msg key="unknown.drop"/></c:button>
      </form>
    </details>
  </xsl:template>

</xsl:stylesheet>
