<?xml version="1.0" encoding="UTF-8"?>
<!--
  One step of a request: its question, its pieces, or who sends it.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>

  <xsl:variable name="step" select="/page/content/step"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$step/@sent"><t:msg key="request.sent-already"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="where"/>
        <xsl:call-template name="name"/>
        <xsl:text> – </xsl:text>
        <xsl:value-of select="$step/procedure"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="where">
    <t:msg key="request.step">
      <t:slot name="place" select="$step/place"/>
      <t:slot name="total" select="$step/total"/>
    </t:msg>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="name">
    <xsl:choose>
      <xsl:when test="$step/kind/@code = 'contact'"><t:msg key="request.contact"/></xsl:when>
      <xsl:when test="$step/kind/@code = 'child'"><t:msg key="request.child"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$step/title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:choose>
      <xsl:when test="$step/@sent">
        <h1><t:msg key="request.sent-already"/></h1>
        <p><t:msg key="request.sent-already-text"/></p>
        <p><c:link route="/demande" ref="{$step/ref}"><t:msg key="request.follow"/></c:link></p>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="question"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="question">
    <p class="back">
      <xsl:choose>
        <xsl:when test="$step/@changes">
          <c:link route="/demande/verifier" ref="{$step/ref}"><t:msg key="request.back-check"/></c:link>
        </xsl:when>
        <xsl:when test="$step/@back">
          <c:link route="/demande/etape" ref="{$step/ref}" n="{$step/@back}"><t:msg key="request.back"/></c:link>
        </xsl:when>
        <xsl:otherwise>
          <c:link route="/demande" ref="{$step/ref}"><t:msg key="request.back-draft"/></c:link>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <c:error-summary form="/demande/etape"/>
    <h1>
      <span class="step-where"><xsl:call-template name="where"/></span>
      <xsl:call-template name="name"/>
    </h1>
    <xsl:if test="$step/intro">
      <p class="step-intro"><xsl:value-of select="$step/intro"/></p>
    </xsl:if>
    <xsl:if test="$step/@held">
      <p><t:msg key="request.held"/></p>
    </xsl:if>
    <form class="step" f:action="/demande/etape" novalidate="novalidate">
      <input type="hidden" name="n" value="{$step/@n}"/>
      <xsl:if test="form[@action = '/demande/etape'][field and not(field[not(@required)])]">
        <c:required form="/demande/etape"/>
      </xsl:if>
      <c:fields form="/demande/etape"/>
      <xsl:if test="$step/kind/@code = 'child' and not(form/field/option)">
        <c:alert kind="info"><p><t:msg key="request.no-child"/></p></c:alert>
      </xsl:if>
      <xsl:if test="content/pieces/piece">
        <ul class="pieces"><xsl:apply-templates select="content/pieces/piece"/></ul>
        <p class="quiet"><t:msg key="request.pieces-later"/></p>
      </xsl:if>
      <div class="save">
        <c:button><t:msg key="request.continue"/></c:button>
        <button type="submit" class="button button-quiet" name="leave" value="1"><t:msg key="request.leave"/></button>
        <p class="quiet">
          <t:msg key="request.kept">
            <t:slot name="until" select="$step/expires-at"/>
          </t:msg>
        </p>
      </div>
    </form>
  </xsl:template>

  <xsl:template match="piece">
    <li class="piece">
      <h2><xsl:value-of select="label"/></h2>
      <p>
        <xsl:choose>
          <xsl:when test="@required"><t:msg key="request.piece-required"/></xsl:when>
          <xsl:otherwise><t:msg key="request.piece-optional"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="why"><p><xsl:value-of select="why"/></p></xsl:if>
      <xsl:if test="required-by"><p class="quiet"><t:msg key="request.piece-by"><t:slot name="by" select="required-by"/></t:msg></p></xsl:if>
      <xsl:if test="obtain"><p><xsl:value-of select="obtain"/></p></xsl:if>
      <xsl:if test="names">
        <p><t:msg key="request.piece-given"><t:slot name="names" select="names"/></t:msg></p>
      </xsl:if>
      <xsl:if test="@held">
        <p>
          <strong>
            <xsl:choose>
              <xsl:when test="held-until"><t:msg key="request.piece-held-until"><t:slot name="day" select="held-until"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="request.piece-held"/></xsl:otherwise>
            </xsl:choose>
          </strong>
          <xsl:text> </xsl:text>
          <c:link route="/demande/piece" piece="{@id}"><t:msg key="request.piece-use"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="label"/></span></c:link>
        </p>
      </xsl:if>
      <p><c:link route="/demande/piece" piece="{@id}"><t:msg key="request.piece-give"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="label"/></span></c:link></p>
    </li>
  </xsl:template>

</xsl:stylesheet>
