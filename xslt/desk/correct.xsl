<?xml version="1.0" encoding="UTF-8"?>
<!-- Correcting a letter that has left: what was wrong, why, and its text anew. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="letter" select="/page/content/letter"/>

  <xsl:template match="page" mode="title">
    <t:msg key="correct.title"><t:slot name="number" select="$letter/@id"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <p class="back"><c:link route="/agent/demande" id="{$letter/@request}" list="{$letter/list}"><t:msg key="letter.back"/></c:link></p>
    <c:error-summary form="/agent/demande/corriger"/>
    <h1><t:msg key="correct.title"><t:slot name="number" select="$letter/@id"/></t:msg></h1>
    <p>
      <strong><xsl:value-of select="$letter/kind"/></strong>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="$letter/title"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="$letter/name/display"/>
      <xsl:text> · </xsl:text>
      <xsl:call-template name="reference"><xsl:with-param name="of" select="$letter/reference"/></xsl:call-template>
      <br/>
      <t:msg key="follow.letter-left"><t:slot name="at" select="$letter/left-at"/></t:msg>
      <xsl:text> · </xsl:text>
      <c:link route="/agent/demande/courrier" id="{$letter/@id}" list="{$letter/list}"><t:msg key="correct.read"/></c:link>
    </p>
    <xsl:choose>
      <xsl:when test="$letter/@replaced">
        <c:alert kind="info">
          <p>
            <t:msg key="letter.replaced"/>
            <xsl:text> </xsl:text>
            <c:link route="/agent/demande/courrier" id="{$letter/@replaced}" list="{$letter/list}"><t:msg key="letter.replaced-by"><t:slot name="number" select="$letter/@replaced"/></t:msg></c:link>
          </p>
        </c:alert>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="form"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A letter without reasons gets none. -->
  <xsl:template name="form">
    <c:alert kind="warning"><p><t:msg key="correct.law"/></p></c:alert>
    <form class="narrow" f:action="/agent/demande/corriger" novalidate="novalidate">
      <input type="hidden" name="id" value="{$letter/@id}"/>
      <input type="hidden" name="version" value="{$letter/@version}"/>
      <xsl:if test="$letter/list">
        <input type="hidden" name="list" value="{$letter/list}"/>
      </xsl:if>
      <c:textarea form="/agent/demande/corriger" of="wrong"/>
      <c:textarea form="/agent/demande/corriger" of="because"/>
      <c:textarea form="/agent/demande/corriger" of="body" value="{$letter/body}"/>
      <xsl:if test="$letter/reason-law">
        <c:textarea form="/agent/demande/corriger" of="law" value="{$letter/reason-law}"/>
      </xsl:if>
      <xsl:if test="$letter/reason-fact">
        <c:textarea form="/agent/demande/corriger" of="fact" value="{$letter/reason-fact}"/>
      </xsl:if>
      <p class="quiet"><t:msg key="correct.note"/></p>
      <c:button><t:msg key="correct.go"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
