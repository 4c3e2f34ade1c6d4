<?xml version="1.0" encoding="UTF-8"?>
<!--
  A cut-off in words, whatever its kind.

  cutoff-words    the current node has action, weekdays, how, n, @weekday, at,
                  day-type, on-closed
  weekday-words   days: "1245", Monday to Sunday
  hour-words      at: "09:30"
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    exclude-result-prefixes="t">

  <xsl:template name="cutoff-words">
    <xsl:variable name="at"><xsl:call-template name="hour-words"><xsl:with-param name="at" select="at"/></xsl:call-template></xsl:variable>
    <xsl:variable name="weekday"><xsl:call-template name="weekday-words"><xsl:with-param name="days" select="@weekday"/></xsl:call-template></xsl:variable>
    <xsl:value-of select="action"/>
    <xsl:if test="weekdays">
      <xsl:text> </xsl:text>
      <xsl:variable name="days"><xsl:call-template name="weekday-words"><xsl:with-param name="days" select="weekdays"/></xsl:call-template></xsl:variable>
      <t:msg key="cutoff.for-days"><t:slot name="days" select="$days"/></t:msg>
    </xsl:if>
    <xsl:text> </xsl:text>
    <xsl:choose>
      <xsl:when test="how/@code = 'weekday-table'"><t:msg key="cutoff.weekday-table"><t:slot name="weekday" select="$weekday"/><t:slot name="at" select="$at"/></t:msg></xsl:when>
      <xsl:when test="how/@code = 'weekly'"><t:msg key="cutoff.weekly"><t:slot name="weekday" select="$weekday"/><t:slot name="at" select="$at"/></t:msg></xsl:when>
      <xsl:when test="how/@code = 'monthly'"><t:msg key="cutoff.monthly"><t:slot name="n" select="n"/><t:slot name="at" select="$at"/></t:msg></xsl:when>
      <xsl:when test="how/@code = 'last-school-day'"><t:msg key="cutoff.last-school-day"><t:slot name="at" select="$at"/></t:msg></xsl:when>
      <xsl:when test="how/@code = 'same-day' or n/@value = 0"><t:msg key="cutoff.same-day"><t:slot name="at" select="$at"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="cutoff.n-days" count="n/@plural"><t:slot name="n" select="n"/><t:slot name="days" select="day-type"/><t:slot name="at" select="$at"/></t:msg></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="on-closed/@code != 'keep' and day-type/@code != 'calendar'">
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="on-closed/@code = 'earlier'"><t:msg key="cutoff.earlier"><t:slot name="days" select="day-type"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="cutoff.later"><t:slot name="days" select="day-type"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <xsl:template name="weekday-words">
    <xsl:param name="days"/>
    <xsl:if test="contains($days, '1')"><t:msg key="date.weekday.1"/></xsl:if>
    <xsl:if test="contains($days, '2')"><xsl:if test="substring-before($days, '2') != ''">, </xsl:if><t:msg key="date.weekday.2"/></xsl:if>
    <xsl:if test="contains($days, '3')"><xsl:if test="substring-before($days, '3') != ''">, </xsl:if><t:msg key="date.weekday.3"/></xsl:if>
    <xsl:if test="contains($days, '4')"><xsl:if test="substring-before($days, '4') != ''">, </xsl:if><t:msg key="date.weekday.4"/></xsl:if>
    <xsl:if test="contains($days, '5')"><xsl:if test="substring-before($days, '5') != ''">, </xsl:if><t:msg key="date.weekday.5"/></xsl:if>
    <xsl:if test="contains($days, '6')"><xsl:if test="substring-before($days, '6') != ''">, </xsl:if><t:msg key="date.weekday.6"/></xsl:if>
    <xsl:if test="contains($days, '7')"><xsl:if test="substring-before($days, '7') != ''">, </xsl:if><t:msg key="date.weekday.7"/></xsl:if>
  </xsl:template>

  <xsl:template name="hour-words">
    <xsl:param name="at"/>
    <xsl:choose>
      <xsl:when test="substring-after($at, ':') = '00'"><t:msg key="cutoff.hour"><t:slot name="hour" select="number(substring-before($at, ':'))"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="cutoff.hour-minutes"><t:slot name="hour" select="number(substring-before($at, ':'))"/><t:slot name="minutes" select="substring-after($at, ':')"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
