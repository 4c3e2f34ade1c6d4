<?xml version="1.0" encoding="UTF-8"?>
<!-- The recap of a slot, before it is closed and after: who is not marked stands
     in the way and is named. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="slot.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="roll.close-title"><t:slot name="label" select="$slot/label"/><t:slot name="school" select="$slot/school"/></t:msg></xsl:template>

  <xsl:template match="page" mode="script"><script defer="defer" c:src="roll.js"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/pointage/cloturer"/>
    <c:error-summary form="/agent/pointage/rouvrir"/>
    <xsl:call-template name="slot-head"/>
    <xsl:call-template name="slot-taps"/>
    <xsl:choose>
      <xsl:when test="not($slot/@served)"><p><t:msg key="roll.no-service"/></p></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="slot-counts"/>
        <xsl:variable name="waiting" select="content/pupils/pupil[mark/@code = 'expected' and not(absence)]"/>
        <xsl:choose>
          <xsl:when test="$slot/@locked"><xsl:call-template name="slot-closed"/></xsl:when>
          <xsl:when test="$waiting">
            <c:alert kind="warning"><p><t:msg key="roll.blocked"/></p></c:alert>
            <xsl:call-template name="named"><xsl:with-param name="who" select="$waiting"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <p><t:msg key="roll.close-lead"/></p>
            <form f:action="/agent/pointage/cloturer">
              <xsl:call-template name="slot-fields"/>
              <c:button><t:msg key="roll.close"/></c:button>
            </form>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:variable name="absent" select="content/pupils/pupil[mark/@code = 'absent' or (mark/@code = 'expected' and absence)]"/>
        <xsl:if test="$absent">
          <h2><t:msg key="roll.absents"/></h2>
          <xsl:call-template name="named"><xsl:with-param name="who" select="$absent"/></xsl:call-template>
        </xsl:if>
        <xsl:variable name="unbooked" select="content/pupils/pupil[not(@booked)]"/>
        <xsl:if test="$unbooked">
          <h2><t:msg key="roll.unbookeds"/></h2>
          <xsl:call-template name="named"><xsl:with-param name="who" select="$unbooked"/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="slot-unknown"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="slot-back"/>
  </xsl:template>

  <xsl:template name="named">
    <xsl:param name="who"/>
    <ul class="rows">
      <xsl:for-each select="$who">
        <li><p>
          <c:link route="/agent/pointage/enfant" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" child="{@id}"><xsl:call-template name="pupil-called"/></c:link>
          <xsl:text>, </xsl:text><xsl:value-of select="class-name"/>
          <xsl:if test="absence"><xsl:text> </xsl:text><span class="word"><t:msg key="roll.absence"><t:slot name="kind" select="absence"/></t:msg></span></xsl:if>
        </p></li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template name="slot-closed">
    <xsl:choose>
      <xsl:when test="$slot/closed-at">
        <p><t:msg key="roll.closed"><t:slot name="at" select="$slot/closed-at"/><t:slot name="name" select="$slot/closed-by/display"/></t:msg></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="roll.locked-before"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="$slot/@invoiced"><p><t:msg key="roll.invoiced"/></p></xsl:when>
      <xsl:otherwise>
        <details class="act screen-only">
          <summary><t:msg key="roll.reopen"/></summary>
          <form f:action="/agent/pointage/rouvrir" class="narrow" novalidate="novalidate">
            <xsl:call-template name="slot-fields"/>
            <c:field form="/agent/pointage/rouvrir" of="reason"/>
            <c:button kind="second"><t:msg key="roll.reopen"/></c:button>
          </form>
        </details>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
