<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of a slot share: its head, its counts, a child in words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:variable name="slot" select="/page/content/slot"/>

  <xsl:template name="slot-head">
    <div class="page-head">
      <h1><xsl:call-template name="slot-name"/></h1>
      <xsl:if test="$slot/@locked"><p class="badge"><t:msg key="roll.locked"/></p></xsl:if>
    </div>
    <p class="roll-day">
      <strong><xsl:value-of select="$slot/date/@day"/></strong>
      <xsl:if test="$slot/@today"><xsl:text> </xsl:text><t:msg key="roll.today"/></xsl:if>
    </p>
  </xsl:template>

  <xsl:template name="slot-name">
    <t:msg key="roll.slot"><t:slot name="label" select="$slot/label"/><t:slot name="school" select="$slot/school"/></t:msg>
  </xsl:template>

  <!-- One number a word; the script draws this part again after a tap. -->
  <xsl:template name="slot-counts">
    <ul class="counts" id="compteurs">
      <li><strong><xsl:value-of select="$slot/expected"/></strong><xsl:text> </xsl:text><t:msg key="roll.n-expected" count="$slot/expected/@plural"/></li>
      <li><strong><xsl:value-of select="$slot/present"/></strong><xsl:text> </xsl:text><t:msg key="roll.n-present" count="$slot/present/@plural"/></li>
      <li><strong><xsl:value-of select="$slot/absent"/></strong><xsl:text> </xsl:text><t:msg key="roll.n-absent" count="$slot/absent/@plural"/></li>
      <li><strong><xsl:value-of select="$slot/unbooked"/></strong><xsl:text> </xsl:text><t:msg key="roll.n-unbooked" count="$slot/unbooked/@plural"/></li>
      <li><strong><xsl:value-of select="$slot/waiting"/></strong><xsl:text> </xsl:text><t:msg key="roll.n-waiting"/></li>
    </ul>
  </xsl:template>

  <!-- What is eaten and what was said, in words beside the name; never why. -->
  <xsl:template name="pupil-words">
    <xsl:if test="diet/@code != 'standard'"><strong class="word"><xsl:value-of select="diet"/></strong><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@plan and not(starts-with(diet/@code, 'plan-'))"><strong class="word"><t:msg key="roll.plan"/></strong><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="absence"><span class="word"><t:msg key="roll.absence"><t:slot name="kind" select="absence"/></t:msg></span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="elsewhere"><span class="word"><t:msg key="roll.elsewhere"><t:slot name="school" select="elsewhere"/></t:msg></span><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <!-- The mark, its time; and what another tablet said before it. -->
  <xsl:template name="pupil-mark">
    <xsl:if test="mark/@code != 'expected'">
      <span class="mark mark-{mark/@code}">
        <xsl:value-of select="mark"/>
        <xsl:text> </xsl:text>
        <span class="quiet">
          <xsl:choose>
            <xsl:when test="left-at"><xsl:value-of select="substring(left-at/@iso, 12, 5)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="substring(at/@iso, 12, 5)"/></xsl:otherwise>
          </xsl:choose>
        </span>
      </span>
    </xsl:if>
    <xsl:if test="other">
      <span class="quiet">
        <xsl:text> </xsl:text>
        <t:msg key="roll.other">
          <t:slot name="mark" select="other"/>
          <t:slot name="name" select="other-by/display"/>
          <t:slot name="at" select="substring(other-at/@iso, 12, 5)"/>
        </t:msg>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- Given name first: children are called by it. -->
  <xsl:template name="pupil-called">
    <strong><xsl:value-of select="name/given"/></strong>
    <xsl:text> </xsl:text>
    <xsl:value-of select="name/family"/>
  </xsl:template>

  <xsl:template name="slot-fields">
    <input type="hidden" name="day" value="{$slot/date/@iso}"/>
    <input type="hidden" name="site" value="{$slot/@site}"/>
    <input type="hidden" name="activity" value="{$slot/activity}"/>
  </xsl:template>

  <!-- Who was served and is on no list, in the words of the site. -->
  <xsl:template name="slot-unknown">
    <xsl:if test="content/notes/note">
      <h2><t:msg key="roll.unknown-title"/></h2>
      <ul class="rows">
        <xsl:for-each select="content/notes/note">
          <li><p>
            <strong><xsl:value-of select="words"/></strong>
            <xsl:text> </xsl:text>
            <span class="quiet"><t:msg key="roll.unknown-noted"><t:slot name="at" select="substring(at/@iso, 12, 5)"/><t:slot name="name" select="by/display"/></t:msg></span>
            <xsl:if test="child"><xsl:text> </xsl:text><t:msg key="unknown.was"><t:slot name="name" select="child/display"/></t:msg></xsl:if>
          </p></li>
        </xsl:for-each>
      </ul>
      <xsl:if test="user/rights/right[@code = 'booking-write']">
        <p><c:link route="/agent/enfants-inconnus"><t:msg key="unknown.title"/></c:link></p>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The taps that this tablet could not send yet: roll.js fills it in. -->
  <xsl:template name="slot-taps">
    <div id="attente" class="screen-only" role="status" data-who="{/page/user/name/display}">
      <t:attribute name="data-waiting" key="roll.taps-waiting"/>
      <t:attribute name="data-how" key="roll.taps-how"/>
      <t:attribute name="data-send" key="roll.taps-send"/>
      <t:attribute name="data-signin" key="roll.taps-sign-in"/>
      <t:attribute name="data-again" key="roll.taps-again"/>
      <t:attribute name="data-others" key="roll.taps-others"/>
      <t:attribute name="data-take" key="roll.taps-take"/>
      <t:attribute name="data-refused" key="roll.taps-refused"/>
      <t:attribute name="data-drop" key="roll.taps-drop"/>
      <t:attribute name="data-child" key="roll.taps-child"/>
      <t:attribute name="data-unsent" key="roll.taps-unsent"/>
      <t:attribute name="data-tap-present" key="roll.tap-present"/>
      <t:attribute name="data-tap-absent" key="roll.tap-absent"/>
      <t:attribute name="data-tap-expected" key="roll.tap-undo"/>
      <t:attribute name="data-expected" key="code.attendance-mark.expected"/>
      <t:attribute name="data-present" key="code.attendance-mark.present"/>
      <t:attribute name="data-absent" key="code.attendance-mark.absent"/>
      <t:attribute name="data-left" key="code.attendance-mark.left"/>
    </div>
  </xsl:template>

  <xsl:template name="slot-back">
    <p class="go"><c:link route="/agent/pointage" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}"><t:msg key="roll.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
