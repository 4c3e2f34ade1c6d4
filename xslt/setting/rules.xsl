<?xml version="1.0" encoding="UTF-8"?>
<!-- Every rule of a kind: in force, to come, over; for a draft, what to replace
     or end. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="shown" select="/page/content/shown"/>
  <xsl:variable name="kind" select="$shown/kind/@code"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="$shown/kind"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:choose>
      <xsl:when test="$shown/@id">
        <nav class="go">
          <t:attribute name="aria-label" key="setting.title"/>
          <c:link route="/agent/reglages/projet" id="{$shown/@id}"><t:msg key="setting.back-draft"><t:slot name="title" select="$shown/title"/></t:msg></c:link>
        </nav>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="setting-back"/></xsl:otherwise>
    </xsl:choose>
    <h1><xsl:value-of select="$shown/kind"/></h1>
    <xsl:choose>
      <xsl:when test="$shown/@id">
        <p>
          <xsl:choose>
            <xsl:when test="$shown/@dated"><t:msg key="setting.choose"><t:slot name="day" select="$shown/from-day"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="setting.choose-name"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <p class="go"><c:link route="/agent/reglages/ligne" id="{$shown/@id}" kind="{$kind}"><t:msg key="setting.add"/></c:link></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="setting.read-only"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="content/rules/rule[not(@past)]">
        <ul class="rows"><xsl:apply-templates select="content/rules/rule[not(@past)]"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="setting.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/rules/rule[@past]">
      <h2><t:msg key="setting.past"/></h2>
      <ul class="rows"><xsl:apply-templates select="content/rules/rule[@past]"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rule">
    <li>
      <p>
        <xsl:call-template name="setting-words"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
        <xsl:if test="during or vote-number">
          <br/>
          <span class="quiet">
            <xsl:value-of select="during"/>
            <xsl:if test="vote-number">
              <xsl:if test="during"><xsl:text>, </xsl:text></xsl:if>
              <t:msg key="setting.voted"><t:slot name="number" select="vote-number"/><t:slot name="day" select="vote-day"/></t:msg>
            </xsl:if>
          </span>
        </xsl:if>
        <xsl:if test="drafted">
          <xsl:text> </xsl:text>
          <strong><t:msg key="setting.drafted"><t:slot name="op" select="drafted"/></t:msg></strong>
        </xsl:if>
      </p>
      <xsl:if test="$shown/@id and not(@past)">
        <div class="acts">
          <c:link route="/agent/reglages/ligne" id="{$shown/@id}" kind="{$kind}" target="{target}">
            <t:msg key="setting.replace"/>
            <span class="hide"><xsl:text> </xsl:text><xsl:call-template name="setting-words"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></span>
          </c:link>
          <xsl:if test="$shown/@dated">
            <form f:action="/agent/reglages/terminer">
              <input type="hidden" name="id" value="{$shown/@id}"/>
              <input type="hidden" name="version" value="{$shown/@version}"/>
              <input type="hidden" name="kind" value="{$kind}"/>
              <input type="hidden" name="target" value="{target}"/>
              <c:button kind="quiet">
                <t:msg key="setting.end"/>
                <span class="hide"><xsl:text> </xsl:text><xsl:call-template name="setting-words"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></span>
              </c:button>
            </form>
          </xsl:if>
        </div>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
