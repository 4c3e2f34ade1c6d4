<?xml version="1.0" encoding="UTF-8"?>
<!-- A custody calendar in words: its rules, and who has the child when. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- The current node is a rule; first and second say where the child is. -->
  <xsl:template name="custody-rule">
    <xsl:param name="first"/>
    <xsl:param name="second"/>
    <xsl:choose>
      <xsl:when test="kind/@code = 'parity'">
        <t:msg key="custody.parity"><t:slot name="first" select="$first"/><t:slot name="second" select="$second"/></t:msg>
      </xsl:when>
      <xsl:when test="kind/@code = 'anchored'">
        <t:msg key="custody.anchored"><t:slot name="from" select="from"/><t:slot name="at" select="at"/></t:msg>
        <xsl:text> </xsl:text>
        <xsl:call-template name="custody-weeks">
          <xsl:with-param name="turns" select="turns"/>
          <xsl:with-param name="n" select="1"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="second" select="$second"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="kind/@code = 'weekdays'">
        <xsl:call-template name="custody-weekdays">
          <xsl:with-param name="where" select="$first"/>
          <xsl:with-param name="letter" select="'A'"/>
        </xsl:call-template>
        <xsl:text> </xsl:text>
        <xsl:call-template name="custody-weekdays">
          <xsl:with-param name="where" select="$second"/>
          <xsl:with-param name="letter" select="'B'"/>
        </xsl:call-template>
        <xsl:if test="at != '00:00'">
          <xsl:text> </xsl:text>
          <t:msg key="custody.from-hour"><t:slot name="at" select="at"/></t:msg>
        </xsl:if>
      </xsl:when>
      <xsl:when test="kind/@code = 'holiday-split' and @reversed">
        <t:msg key="custody.holidays"><t:slot name="even" select="$second"/><t:slot name="odd" select="$first"/></t:msg>
      </xsl:when>
      <xsl:when test="kind/@code = 'holiday-split'">
        <t:msg key="custody.holidays"><t:slot name="even" select="$first"/><t:slot name="odd" select="$second"/></t:msg>
      </xsl:when>
      <xsl:when test="kind/@code = 'override'">
        <t:msg key="custody.override"><t:slot name="first" select="$first"/></t:msg>
      </xsl:when>
      <xsl:otherwise>
        <t:msg key="custody.sole"><t:slot name="first" select="$first"/></t:msg>
      </xsl:otherwise>
    </xsl:choose>
    <span class="quiet">
      <xsl:text> (</xsl:text>
      <xsl:value-of select="during"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="source"/>
      <xsl:text>)</xsl:text>
    </span>
  </xsl:template>

  <!-- When the judgment or the agreement was seen, and by whom where that is said. -->
  <xsl:template name="seen">
    <xsl:if test="seen-on">
      <br/>
      <span class="quiet">
        <xsl:choose>
          <xsl:when test="seen-by"><t:msg key="custody.seen-by"><t:slot name="day" select="seen-on"/><t:slot name="name" select="seen-by/display"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="custody.seen"><t:slot name="day" select="seen-on"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- "66,7 %" -->
  <xsl:template name="share-part">
    <xsl:param name="n"/>
    <xsl:param name="tenth"/>
    <xsl:choose>
      <xsl:when test="$tenth"><t:msg key="share.tenths"><t:slot name="n" select="$n"/><t:slot name="tenth" select="$tenth"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="share.percent"><t:slot name="n" select="$n"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the town has voted; the current node is that row. -->
  <xsl:template name="custody-voted">
    <p>
      <xsl:choose>
        <xsl:when test="billing/@code = 'booker'"><t:msg key="share.voted-booker"/></xsl:when>
        <xsl:when test="billing/@code = 'lowest'"><t:msg key="share.voted-lowest"/></xsl:when>
        <xsl:when test="billing/@code = 'fixed-share'"><t:msg key="share.voted-fixed"/></xsl:when>
        <xsl:otherwise><t:msg key="share.voted-day"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="vote">
        <xsl:text> </xsl:text>
        <span class="quiet"><t:msg key="share.vote"><t:slot name="vote" select="vote"/><t:slot name="day" select="voted-on"/></t:msg></span>
      </xsl:if>
    </p>
  </xsl:template>

  <!-- "semaine 1 chez …, semaine 2 chez …." -->
  <xsl:template name="custody-weeks">
    <xsl:param name="turns"/>
    <xsl:param name="n"/>
    <xsl:param name="first"/>
    <xsl:param name="second"/>
    <xsl:variable name="where">
      <xsl:choose>
        <xsl:when test="starts-with($turns, 'A')"><xsl:value-of select="$first"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$second"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <t:msg key="custody.week"><t:slot name="n" select="$n"/><t:slot name="where" select="$where"/></t:msg>
    <xsl:choose>
      <xsl:when test="string-length($turns) &gt; 1">
        <xsl:text>, </xsl:text>
        <xsl:call-template name="custody-weeks">
          <xsl:with-param name="turns" select="substring($turns, 2)"/>
          <xsl:with-param name="n" select="$n + 1"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="second" select="$second"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>.</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "Chez … : lundi, mardi." -->
  <xsl:template name="custody-weekdays">
    <xsl:param name="where"/>
    <xsl:param name="letter"/>
    <xsl:if test="contains(turns, $letter)">
      <t:msg key="custody.weekdays"><t:slot name="where" select="$where"/></t:msg>
      <xsl:if test="substring(turns, 1, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.1"/></xsl:if>
      <xsl:if test="substring(turns, 2, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.2"/></xsl:if>
      <xsl:if test="substring(turns, 3, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.3"/></xsl:if>
      <xsl:if test="substring(turns, 4, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.4"/></xsl:if>
      <xsl:if test="substring(turns, 5, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.5"/></xsl:if>
      <xsl:if test="substring(turns, 6, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.6"/></xsl:if>
      <xsl:if test="substring(turns, 7, 1) = $letter"><xsl:text> </xsl:text><t:msg key="date.weekday.7"/></xsl:if>
      <xsl:text>.</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Days in a row with the same person are one line; the current node has the
       days. -->
  <xsl:template name="custody-calendar">
    <ul class="rows">
      <xsl:for-each select="day">
        <xsl:variable name="who" select="concat(holder/@code, name/display, @mine)"/>
        <xsl:variable name="before" select="preceding-sibling::day[1]"/>
        <xsl:if test="not($before) or concat($before/holder/@code, $before/name/display, $before/@mine) != $who">
          <xsl:variable name="next" select="following-sibling::day[concat(holder/@code, name/display, @mine) != $who][1]"/>
          <xsl:variable name="last" select="$next/preceding-sibling::day[1] | ../day[not($next)][last()]"/>
          <li>
            <xsl:choose>
              <xsl:when test="day/@iso = $last/day/@iso">
                <t:msg key="custody.one-day"><t:slot name="day" select="day/@day"/></t:msg>
              </xsl:when>
              <xsl:otherwise>
                <t:msg key="custody.days"><t:slot name="first" select="day/@day"/><t:slot name="last" select="$last/day/@day"/></t:msg>
              </xsl:otherwise>
            </xsl:choose>
            <xsl:text> </xsl:text>
            <strong>
              <xsl:choose>
                <xsl:when test="holder/@code = 'both'"><t:msg key="code.custody.both"/></xsl:when>
                <xsl:when test="name"><t:msg key="custody.at-name"><t:slot name="name" select="name/display"/></t:msg></xsl:when>
                <xsl:when test="@mine"><t:msg key="custody.at-me"/></xsl:when>
                <xsl:when test="holder/@code = 'parent'"><t:msg key="custody.at-other"/></xsl:when>
                <xsl:otherwise><t:msg key="code.custody.third-party"/></xsl:otherwise>
              </xsl:choose>
            </strong>
          </li>
        </xsl:if>
      </xsl:for-each>
    </ul>
  </xsl:template>

</xsl:stylesheet>
