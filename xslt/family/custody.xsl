<?xml version="1.0" encoding="UTF-8"?>
<!-- The custody calendar of a child; and when authority or custody has changed: in
     words, waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>
  <xsl:include href="../lib/custody.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-custody.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/garde"/>
    <h1><t:msg key="family-custody.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <xsl:if test="content/rules/rule">
      <h2><t:msg key="family-custody.calendar"/></h2>
      <xsl:for-each select="content/days">
        <xsl:call-template name="custody-calendar"/>
      </xsl:for-each>
      <ul class="rows">
        <xsl:apply-templates select="content/rules/rule"/>
      </ul>
      <p class="quiet"><t:msg key="family-custody.why"/></p>
      <h2><t:msg key="family-custody.change"/></h2>
    </xsl:if>
    <p class="lead"><t:msg key="family-custody.lead"/></p>
    <xsl:call-template name="will-wait"/>
    <form class="narrow" f:action="/famille/garde" novalidate="novalidate">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <c:choices form="/famille/garde" of="about">
        <c:choice form="/famille/garde" of="about" value="custody"><t:msg key="family-custody.custody"/></c:choice>
        <c:choice form="/famille/garde" of="about" value="authority"><t:msg key="family-custody.authority"/></c:choice>
      </c:choices>
      <c:textarea form="/famille/garde" of="asked"/>
      <c:field form="/famille/garde" of="from_day" class="date"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

  <xsl:template match="rule">
    <xsl:variable name="me"><t:msg key="custody.at-me"/></xsl:variable>
    <xsl:variable name="other"><t:msg key="custody.at-other"/></xsl:variable>
    <li>
      <xsl:choose>
        <xsl:when test="@mine">
          <xsl:call-template name="custody-rule">
            <xsl:with-param name="first" select="$me"/>
            <xsl:with-param name="second" select="$other"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="custody-rule">
            <xsl:with-param name="first" select="$other"/>
            <xsl:with-param name="second" select="$me"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
