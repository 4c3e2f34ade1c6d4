<?xml version="1.0" encoding="UTF-8"?>
<!-- A letter as it leaves: printed alone, its address stands where the window of
     an envelope is. A draft can be sent, or gone back from. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="letter_body.xsl"/>

  <xsl:variable name="letter" select="/page/content/letter"/>

  <xsl:template match="page" mode="title">
    <t:msg key="letter.title">
      <t:slot name="kind" select="$letter/kind"/>
      <t:slot name="name" select="$letter/name/display"/>
    </t:msg>
  </xsl:template>

  <xsl:template match="page" mode="skip">
    <xsl:if test="$letter/state/@code = 'draft'"><a class="skip" href="#envoyer"><t:msg key="letter.skip"/></a></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demande/envoyer"/>
    <h1 class="screen-only">
      <t:msg key="letter.title">
        <t:slot name="kind" select="$letter/kind"/>
        <t:slot name="name" select="$letter/name/display"/>
      </t:msg>
    </h1>
    <p class="screen-only">
      <xsl:choose>
        <xsl:when test="$letter/state/@code = 'draft' and $letter/kind/@code = 'corrected'"><t:msg key="letter.draft-corrected"/></xsl:when>
        <xsl:when test="$letter/state/@code = 'draft'"><t:msg key="letter.draft"/></xsl:when>
        <xsl:when test="$letter/state/@code = 'due'">
          <t:msg key="case.leaves"><t:slot name="at" select="$letter/leaves-at"/></t:msg>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="$letter/state"/>
          <xsl:if test="$letter/left-at"><xsl:text>, </xsl:text><xsl:value-of select="$letter/left-at"/></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="$letter/@replaced">
      <div class="screen-only">
        <c:alert kind="info">
          <p>
            <t:msg key="letter.replaced"/>
            <xsl:text> </xsl:text>
            <c:link route="/agent/demande/courrier" id="{$letter/@replaced}" list="{$letter/list}"><t:msg key="letter.replaced-by"><t:slot name="number" select="$letter/@replaced"/></t:msg></c:link>
          </p>
        </c:alert>
      </div>
    </xsl:if>
    <xsl:apply-templates select="$letter" mode="paper"/>
    <div class="save screen-only" id="envoyer" tabindex="-1">
      <xsl:if test="$letter/state/@code = 'draft'">
        <form f:action="/agent/demande/envoyer" class="inline">
          <input type="hidden" name="id" value="{$letter/@id}"/>
          <input type="hidden" name="version" value="{$letter/@version}"/>
          <xsl:if test="$letter/list">
            <input type="hidden" name="list" value="{$letter/list}"/>
          </xsl:if>
          <c:button>
            <xsl:choose>
              <xsl:when test="$letter/kind/@code = 'corrected'"><t:msg key="letter.send-corrected"/></xsl:when>
              <xsl:otherwise><t:msg key="letter.send"/></xsl:otherwise>
            </xsl:choose>
          </c:button>
        </form>
      </xsl:if>
      <p class="go"><c:link route="/agent/demande" id="{$letter/@request}" list="{$letter/list}"><t:msg key="letter.back"/></c:link></p>
    </div>
  </xsl:template>

</xsl:stylesheet>
