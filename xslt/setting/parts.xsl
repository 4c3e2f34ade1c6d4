<?xml version="1.0" encoding="UTF-8"?>
<!--
  A rule of any kind in words.

  setting-words   kind: its code; the current node has the columns
  setting-where   the school, the zone, or all
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../lib/cutoff.xsl"/>

  <xsl:template name="setting-where">
    <xsl:choose>
      <xsl:when test="place"><xsl:value-of select="place"/></xsl:when>
      <xsl:when test="zone"><t:msg key="setting.zone"><t:slot name="zone" select="zone"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="setting.everywhere"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="setting-group">
    <xsl:choose>
      <xsl:when test="grouped"><xsl:value-of select="grouped"/></xsl:when>
      <xsl:otherwise><t:msg key="setting.every-activity"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="setting-days">
    <xsl:if test="weekdays">
      <xsl:text> </xsl:text>
      <xsl:variable name="days"><xsl:call-template name="weekday-words"><xsl:with-param name="days" select="weekdays"/></xsl:call-template></xsl:variable>
      <t:msg key="setting.on-days"><t:slot name="days" select="$days"/></t:msg>
    </xsl:if>
  </xsl:template>

  <!-- "sibling days": their words, with commas. -->
  <xsl:template name="criterion-words">
    <xsl:param name="left"/>
    <xsl:variable name="first" select="substring-before(concat($left, ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="$first = 'sibling'"><t:msg key="code.wait-criterion.sibling"/></xsl:when>
      <xsl:when test="$first = 'sector'"><t:msg key="code.wait-criterion.sector"/></xsl:when>
      <xsl:when test="$first = 'whole-day'"><t:msg key="code.wait-criterion.whole-day"/></xsl:when>
      <xsl:when test="$first = 'days'"><t:msg key="code.wait-criterion.days"/></xsl:when>
      <xsl:when test="$first = 'works'"><t:msg key="code.wait-criterion.works"/></xsl:when>
    </xsl:choose>
    <xsl:if test="contains($left, ' ')">
      <xsl:text>, </xsl:text>
      <xsl:call-template name="criterion-words"><xsl:with-param name="left" select="substring-after($left, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="setting-words">
    <xsl:param name="kind"/>
    <xsl:variable name="where"><xsl:call-template name="setting-where"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$kind = 'absence'">
        <strong><xsl:value-of select="name"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:call-template name="setting-group"/>
        <xsl:text> – </xsl:text>
        <xsl:value-of select="effect"/>
        <xsl:text>, </xsl:text>
        <xsl:choose>
          <xsl:when test="last-day"><t:msg key="setting.absence-days"><t:slot name="first" select="from-day"/><t:slot name="last" select="last-day"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="setting.absence-from"><t:slot name="first" select="from-day"/></t:msg></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="proof-hours"><xsl:text>, </xsl:text><t:msg key="setting.proof"><t:slot name="n" select="proof-hours"/></t:msg></xsl:if>
        <xsl:if test="@by-family"><xsl:text>, </xsl:text><t:msg key="setting.by-family"/></xsl:if>
      </xsl:when>
      <xsl:when test="$kind = 'surcharge'">
        <strong><xsl:value-of select="surcharge"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:call-template name="setting-group"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="amount"><xsl:value-of select="amount"/></xsl:when>
          <xsl:otherwise><t:msg key="setting.percent"><t:slot name="n" select="percent"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:when test="$kind = 'recipient'">
        <strong><xsl:value-of select="email"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:choose>
          <xsl:when test="activity"><xsl:value-of select="activity"/></xsl:when>
          <xsl:otherwise><t:msg key="setting.every-activity"/></xsl:otherwise>
        </xsl:choose>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="$where"/>
      </xsl:when>
      <xsl:when test="$kind = 'custody'">
        <strong><xsl:value-of select="billing"/></strong>
      </xsl:when>
      <xsl:when test="$kind = 'ranking'">
        <strong><xsl:value-of select="activity"/></strong>
        <xsl:text> – </xsl:text>
        <xsl:variable name="criteria"><xsl:call-template name="criterion-words"><xsl:with-param name="left" select="criteria"/></xsl:call-template></xsl:variable>
        <t:msg key="setting.criteria"><t:slot name="criteria" select="$criteria"/></t:msg>
      </xsl:when>
      <xsl:when test="activity">
        <strong><xsl:value-of select="activity"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="$where"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="$kind = 'cutoff'"><xsl:call-template name="cutoff-words"/></xsl:when>
          <xsl:when test="$kind = 'capacity'">
            <t:msg key="setting.seats" count="capacity/@plural"><t:slot name="n" select="capacity"/></t:msg>
            <xsl:call-template name="setting-days"/>
          </xsl:when>
          <xsl:when test="$kind = 'service'"><xsl:call-template name="weekday-words"><xsl:with-param name="days" select="weekdays"/></xsl:call-template></xsl:when>
          <xsl:when test="$kind = 'full'">
            <xsl:value-of select="when-full"/>
            <xsl:if test="@to-confirm"><xsl:text>, </xsl:text><t:msg key="setting.to-confirm"/></xsl:if>
            <xsl:text>, </xsl:text>
            <t:msg key="setting.kept"><t:slot name="hold" select="hold-minutes"/><t:slot name="answer" select="answer-hours"/></t:msg>
          </xsl:when>
          <xsl:when test="$kind = 'opening'"><t:msg key="setting.opens"><t:slot name="at" select="opens-at"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="setting.at-site"><t:slot name="site" select="site"/></t:msg></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="example-until">
          <br/>
          <span class="quiet"><t:msg key="setting.example"><t:slot name="day" select="example-day/@day"/><t:slot name="until" select="example-until"/></t:msg></span>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <strong><xsl:value-of select="name"/></strong>
        <xsl:choose>
          <xsl:when test="$kind = 'activity'">
            <xsl:variable name="begins"><xsl:call-template name="hour-words"><xsl:with-param name="at" select="begins"/></xsl:call-template></xsl:variable>
            <xsl:variable name="ends"><xsl:call-template name="hour-words"><xsl:with-param name="at" select="ends"/></xsl:call-template></xsl:variable>
            <xsl:text> (</xsl:text>
            <xsl:value-of select="grouped"/>
            <xsl:text>) – </xsl:text>
            <t:msg key="setting.hours"><t:slot name="begins" select="$begins"/><t:slot name="ends" select="$ends"/></t:msg>
            <xsl:if test="@in-term"><xsl:text>, </xsl:text><t:msg key="setting.in-term"/></xsl:if>
            <xsl:if test="@in-holidays"><xsl:text>, </xsl:text><t:msg key="setting.in-holidays"/></xsl:if>
            <xsl:if test="@meals"><xsl:text>, </xsl:text><t:msg key="setting.meals"/></xsl:if>
          </xsl:when>
          <xsl:when test="$kind = 'school'">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="place-kind"/>
            <xsl:text>, </xsl:text>
            <t:msg key="setting.zone"><t:slot name="zone" select="zone"/></t:msg>
            <xsl:call-template name="setting-days"/>
            <xsl:if test="address"><xsl:text>, </xsl:text><xsl:value-of select="address"/></xsl:if>
            <xsl:if test="email"><xsl:text>, </xsl:text><xsl:value-of select="email"/></xsl:if>
            <xsl:if test="next-school"><xsl:text>, </xsl:text><t:msg key="setting.to-school"><t:slot name="school" select="next-school"/></t:msg></xsl:if>
          </xsl:when>
          <xsl:when test="$kind = 'group' and enrols"><xsl:text> – </xsl:text><t:msg key="setting.enrols"><t:slot name="procedure" select="enrols"/></t:msg></xsl:when>
          <xsl:when test="$kind = 'class'">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="place"/>
            <xsl:text>, </xsl:text>
            <xsl:value-of select="year"/>
            <xsl:text>, </xsl:text>
            <xsl:value-of select="age-group"/>
            <xsl:if test="level"><xsl:text>, </xsl:text><xsl:value-of select="level"/></xsl:if>
          </xsl:when>
        </xsl:choose>
        <xsl:text> </xsl:text>
        <span class="quiet"><t:msg key="setting.rank"><t:slot name="n" select="rank"/></t:msg></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="setting-back">
    <nav class="go">
      <t:attribute name="aria-label" key="setting.title"/>
      <c:link route="/agent/reglages"><t:msg key="setting.back"/></c:link>
    </nav>
  </xsl:template>

</xsl:stylesheet>
