<?xml version="1.0" encoding="UTF-8"?>
<!--
  Every answer on one page, each with its way to change it; then the sending.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>

  <xsl:variable name="q" select="/page/content/request"/>

  <xsl:template match="page" mode="title">
    <t:msg key="check.title"/>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$q/title"/>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:choose>
      <xsl:when test="$q/@sent">
        <h1><t:msg key="request.sent-already"/></h1>
        <p><t:msg key="request.sent-already-text"/></p>
        <p><c:link route="/demande" ref="{$q/ref}"><t:msg key="request.follow"/></c:link></p>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="check"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="check">
    <c:error-summary form="/demande/envoyer"/>
    <h1><t:msg key="check.title"/></h1>
    <p class="step-intro"><xsl:value-of select="$q/title"/></p>
    <dl class="answers">
      <xsl:call-template name="line">
        <xsl:with-param name="step" select="'0'"/>
        <xsl:with-param name="label"><t:msg key="check.name"/></xsl:with-param>
        <xsl:with-param name="value" select="$q/name/display"/>
      </xsl:call-template>
      <xsl:call-template name="line">
        <xsl:with-param name="step" select="'0'"/>
        <xsl:with-param name="label"><t:msg key="check.email"/></xsl:with-param>
        <xsl:with-param name="value" select="$q/email"/>
      </xsl:call-template>
      <xsl:call-template name="line">
        <xsl:with-param name="step" select="'0'"/>
        <xsl:with-param name="label"><t:msg key="check.phone"/></xsl:with-param>
        <xsl:with-param name="value" select="$q/phone"/>
      </xsl:call-template>
      <xsl:call-template name="line">
        <xsl:with-param name="step" select="'0'"/>
        <xsl:with-param name="label"><t:msg key="check.address"/></xsl:with-param>
        <xsl:with-param name="value">
          <xsl:for-each select="$q/address/*">
            <xsl:value-of select="."/>
            <xsl:if test="position() != last()"><xsl:text>, </xsl:text></xsl:if>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:if test="$q/child">
        <xsl:call-template name="line">
          <xsl:with-param name="step" select="'41'"/>
          <xsl:with-param name="label"><t:msg key="check.child"/></xsl:with-param>
          <xsl:with-param name="value" select="$q/child/display"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:for-each select="content/answers/answer">
        <xsl:call-template name="line">
          <xsl:with-param name="step" select="@step"/>
          <xsl:with-param name="label" select="label"/>
          <xsl:with-param name="value">
            <xsl:choose>
              <xsl:when test="@yes"><t:msg key="check.yes"/></xsl:when>
              <xsl:when test="@no"><t:msg key="check.no"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="concat(value, day, amount)"/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </dl>
    <xsl:if test="content/pieces/piece">
      <h2><t:msg key="check.pieces"/></h2>
      <ul class="pieces">
        <xsl:for-each select="content/pieces/piece">
          <li>
            <xsl:value-of select="label"/>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="names"><xsl:value-of select="names"/></xsl:when>
              <xsl:when test="@required"><t:msg key="check.piece-missing"/></xsl:when>
              <xsl:otherwise><t:msg key="check.nothing"/></xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
      </ul>
      <xsl:if test="content/pieces/piece[@required and not(names)]">
        <c:alert kind="info"><p><t:msg key="check.incomplete"/></p></c:alert>
      </xsl:if>
    </xsl:if>
    <section class="notice" aria-labelledby="donnees">
      <h2 id="donnees"><t:msg key="check.data"/></h2>
      <xsl:if test="$q/purpose"><p><xsl:value-of select="$q/purpose"/></p></xsl:if>
      <xsl:if test="$q/legal-ground"><p><xsl:value-of select="$q/legal-ground"/></p></xsl:if>
      <xsl:if test="$q/recipients"><p><xsl:value-of select="$q/recipients"/></p></xsl:if>
      <xsl:if test="$q/keep-months">
        <p><t:msg key="check.keep"><t:slot name="months" select="$q/keep-months"/></t:msg></p>
      </xsl:if>
      <p class="go"><c:link route="/donnees-personnelles"><t:msg key="check.rights"/></c:link></p>
    </section>
    <xsl:choose>
      <xsl:when test="$q/@ready">
        <form f:action="/demande/envoyer" novalidate="novalidate">
          <xsl:if test="$q/declaration">
            <div class="field">
              <p><xsl:value-of select="$q/declaration"/></p>
              <xsl:apply-templates select="form[@action = '/demande/envoyer']/field" mode="by-row"/>
            </div>
          </xsl:if>
          <div class="save"><c:button><t:msg key="check.send"/></c:button></div>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="warning"><p><t:msg key="check.not-ready"/></p></c:alert>
        <p><c:link route="/demande/etape" ref="{$q/ref}"><t:msg key="check.go-on"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="line">
    <xsl:param name="step"/>
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <div class="answer">
      <dt><xsl:value-of select="$label"/></dt>
      <dd>
        <span class="answer-value">
          <xsl:choose>
            <xsl:when test="string($value) != ''"><xsl:value-of select="$value"/></xsl:when>
            <xsl:otherwise><t:msg key="check.nothing"/></xsl:otherwise>
          </xsl:choose>
        </span>
        <xsl:text> </xsl:text>
        <c:link route="/demande/etape" ref="{$q/ref}" n="{$step}">
          <t:msg key="check.change"/>
          <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="$label"/></span>
        </c:link>
      </dd>
    </div>
  </xsl:template>

</xsl:stylesheet>
