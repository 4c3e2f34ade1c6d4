<?xml version="1.0" encoding="UTF-8"?>
<!-- Today's list on a tablet: a row a child, a button a mark. Site and activity
     are chosen once and stay in the address. With scripts a tap is saved in
     place; without, the page comes back. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="slot.xsl"/>

  <xsl:key name="of-class" match="/page/content/pupils/pupil" use="@class"/>

  <xsl:variable name="group" select="/page/form[@action = '/agent/pointage']/field[@name = 'group']/value"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$slot/@served"><xsl:call-template name="slot-name"/></xsl:when>
      <xsl:otherwise><t:msg key="roll.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="script"><script defer="defer" c:src="roll.js"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/pointage/marquer"/>
    <xsl:choose>
      <xsl:when test="$slot/@served">
        <xsl:call-template name="slot-head"/>
        <xsl:call-template name="slot-taps"/>
        <xsl:call-template name="slot-counts"/>
        <xsl:call-template name="roll-links"/>
        <xsl:call-template name="roll-locked"/>
        <xsl:call-template name="roll-classes"/>
        <xsl:call-template name="roll-rows"/>
        <xsl:call-template name="slot-unknown"/>
      </xsl:when>
      <xsl:otherwise>
        <h1><t:msg key="roll.title"/></h1>
        <p class="roll-day"><strong><xsl:value-of select="$slot/date/@day"/></strong></p>
        <xsl:call-template name="roll-days"/>
        <xsl:call-template name="roll-places"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="roll-days">
    <nav class="week-links">
      <t:attribute name="aria-label" key="day.links"/>
      <ul>
        <xsl:for-each select="$slot/previous">
          <li><c:link route="/agent/pointage" day="{@iso}" site="{$slot/@site}" activity="{$slot/activity}" rel="prev"><xsl:value-of select="@day"/></c:link></li>
        </xsl:for-each>
        <xsl:for-each select="$slot/next">
          <li class="to-next"><c:link route="/agent/pointage" day="{@iso}" site="{$slot/@site}" activity="{$slot/activity}" rel="next"><xsl:value-of select="@day"/></c:link></li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template name="roll-places">
    <xsl:choose>
      <xsl:when test="content/places/place">
        <p><t:msg key="roll.choose"/></p>
        <ul class="tiles">
          <xsl:for-each select="content/places/place">
            <li>
              <c:link route="/agent/pointage" day="{$slot/date/@iso}" site="{@site}" activity="{activity}" class="tile">
                <strong><xsl:value-of select="label"/></strong>
                <span><xsl:value-of select="school"/></span>
                <span class="quiet">
                  <t:msg key="roll.taken" count="taken/@plural"><t:slot name="n" select="taken"/></t:msg>
                  <xsl:if test="@locked"><xsl:text>, </xsl:text><t:msg key="roll.locked"/></xsl:if>
                </span>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="roll.no-service"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="roll-links">
    <ul class="actions screen-only">
      <xsl:if test="not($slot/@locked)">
        <li><c:link route="/agent/pointage/imprevu" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" class="button"><t:msg key="roll.unexpected"/></c:link></li>
        <li><c:link route="/agent/pointage/cloture" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" class="button button-second"><t:msg key="roll.close"/></c:link></li>
      </xsl:if>
      <li><c:link route="/agent/pointage/feuille" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}"><t:msg key="roll.paper"/></c:link></li>
      <li><c:link route="/agent/pointage" day="{$slot/date/@iso}"><t:msg key="roll.elsewhere-link"/></c:link></li>
    </ul>
  </xsl:template>

  <xsl:template name="roll-locked">
    <xsl:if test="$slot/closed-at">
      <c:alert kind="info">
        <p>
          <t:msg key="roll.closed"><t:slot name="at" select="$slot/closed-at"/><t:slot name="name" select="$slot/closed-by/display"/></t:msg>
          <xsl:text> </xsl:text>
          <c:link route="/agent/pointage/cloture" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}"><t:msg key="roll.recap"/></c:link>
        </p>
      </c:alert>
    </xsl:if>
    <xsl:if test="$slot/reopened-at">
      <p class="quiet"><t:msg key="roll.reopened"><t:slot name="at" select="$slot/reopened-at"/><t:slot name="name" select="$slot/reopened-by/display"/><t:slot name="reason" select="$slot/reason"/></t:msg></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="roll-classes">
    <xsl:if test="content/classes/class[2]">
      <nav class="roll-classes">
        <t:attribute name="aria-label" key="column.classes"/>
        <ul>
          <li>
            <c:link route="/agent/pointage" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}">
              <xsl:if test="not($group)"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
              <t:msg key="day.all-classes"/>
            </c:link>
          </li>
          <xsl:for-each select="content/classes/class">
            <li>
              <c:link route="/agent/pointage" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" group="{@id}">
                <xsl:if test="$group = @id"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
                <xsl:value-of select="name"/>
                <span class="quiet"><xsl:text> </xsl:text><t:msg key="roll.left"><t:slot name="n" select="waiting"/></t:msg></span>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="roll-rows">
    <xsl:choose>
      <xsl:when test="content/pupils/pupil">
        <div id="appel">
          <xsl:for-each select="content/pupils/pupil[not(@class = preceding-sibling::pupil[1]/@class)]">
            <section aria-labelledby="classe-{@class}">
              <h2 id="classe-{@class}"><xsl:value-of select="class-name"/></h2>
              <ul class="roll">
                <xsl:apply-templates select="key('of-class', @class)"/>
              </ul>
            </section>
          </xsl:for-each>
        </div>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="roll.nobody"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="pupil">
    <li id="enfant-{@id}">
      <p class="roll-who">
        <c:link route="/agent/pointage/enfant" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" child="{@id}"><xsl:call-template name="pupil-called"/></c:link>
        <xsl:text> </xsl:text>
        <xsl:call-template name="pupil-words"/>
      </p>
      <p class="roll-mark" role="status"><xsl:call-template name="pupil-mark"/></p>
      <xsl:if test="not($slot/@locked) and not(elsewhere)">
        <form class="roll-taps" f:action="/agent/pointage/marquer">
          <xsl:call-template name="slot-fields"/>
          <xsl:if test="$group"><input type="hidden" name="group" value="{$group}"/></xsl:if>
          <input type="hidden" name="child" value="{@id}"/>
          <xsl:choose>
            <xsl:when test="mark/@code = 'expected'">
              <xsl:call-template name="tap"><xsl:with-param name="mark">present</xsl:with-param></xsl:call-template>
              <xsl:call-template name="tap"><xsl:with-param name="mark">absent</xsl:with-param><xsl:with-param name="kind"> button-second</xsl:with-param></xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:if test="$slot/@timed and (mark/@code = 'present' or mark/@code = 'unbooked')">
                <xsl:call-template name="tap"><xsl:with-param name="mark">left</xsl:with-param></xsl:call-template>
              </xsl:if>
              <xsl:call-template name="tap"><xsl:with-param name="mark">expected</xsl:with-param><xsl:with-param name="kind"> button-quiet</xsl:with-param></xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="tap">
    <xsl:param name="mark"/>
    <xsl:param name="kind"/>
    <button type="submit" name="mark" value="{$mark}" class="button{$kind}">
      <xsl:choose>
        <xsl:when test="$mark = 'present'"><t:msg key="roll.tap-present"/></xsl:when>
        <xsl:when test="$mark = 'absent'"><t:msg key="roll.tap-absent"/></xsl:when>
        <xsl:when test="$mark = 'left'"><t:msg key="roll.tap-left"/></xsl:when>
        <xsl:otherwise><t:msg key="roll.tap-undo"/></xsl:otherwise>
      </xsl:choose>
      <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/display"/></span>
    </button>
  </xsl:template>

</xsl:stylesheet>
