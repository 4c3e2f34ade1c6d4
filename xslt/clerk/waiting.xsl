<?xml version="1.0" encoding="UTF-8"?>
<!-- The waiting lists: the days that have one, and one day's list by rank. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="clerk-waiting.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/liste-attente"/>
    <c:error-summary form="/agent/liste-attente/passer"/>
    <h1><t:msg key="clerk-waiting.title"/></h1>
    <xsl:apply-templates select="content/shown"/>
    <xsl:choose>
      <xsl:when test="content/days/day"><xsl:call-template name="days"/></xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="clerk-waiting.none"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="days">
    <h2><t:msg key="clerk-waiting.days"/></h2>
    <c:table id="jours">
      <caption id="jours-titre"><t:msg key="clerk-waiting.days-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.day"/></th>
          <th scope="col"><t:msg key="clerk-waiting.activity"/></th>
          <th scope="col"><t:msg key="clerk-waiting.site"/></th>
          <th scope="col" class="number"><t:msg key="clerk-waiting.seats"/></th>
          <th scope="col" class="number"><t:msg key="clerk-waiting.kept"/></th>
          <th scope="col" class="number"><t:msg key="clerk-waiting.waiting"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="content/days/day">
          <tr>
            <th scope="row">
              <c:link route="/agent/liste-attente" activity="{activity}" site="{@site}" day="{day/@iso}">
                <xsl:value-of select="day/@day"/>
                <span class="hide">
                  <xsl:text>, </xsl:text>
                  <xsl:value-of select="label"/>
                </span>
              </c:link>
            </th>
            <td><xsl:value-of select="label"/></td>
            <td><xsl:value-of select="site-name"/></td>
            <td class="number"><xsl:call-template name="seats"/></td>
            <td class="number"><xsl:value-of select="kept"/></td>
            <td class="number"><xsl:value-of select="waiting"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <!-- "38 / 40", or without a limit. -->
  <xsl:template name="seats">
    <xsl:value-of select="taken"/>
    <xsl:text> / </xsl:text>
    <xsl:choose>
      <xsl:when test="capacity"><xsl:value-of select="capacity"/></xsl:when>
      <xsl:otherwise><t:msg key="day.no-limit"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="shown">
    <h2>
      <xsl:value-of select="label"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="day/@day"/>
    </h2>
    <p>
      <xsl:value-of select="site-name"/>
      <xsl:text>. </xsl:text>
      <t:msg key="clerk-waiting.seats"/>
      <xsl:text> </xsl:text>
      <strong><xsl:call-template name="seats"/></strong>
    </p>
    <p>
      <xsl:choose>
        <xsl:when test="vote">
          <t:msg key="clerk-waiting.order">
            <t:slot name="vote" select="vote"/>
            <t:slot name="day" select="voted"/>
          </t:msg>
        </xsl:when>
        <xsl:otherwise><t:msg key="clerk-waiting.order-arrival"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:choose>
      <xsl:when test="/page/content/waits/wait"><xsl:call-template name="list"/></xsl:when>
      <xsl:otherwise><p><t:msg key="clerk-waiting.nobody"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="list">
    <ul class="rows">
      <xsl:for-each select="/page/content/waits/wait">
        <li>
          <p>
            <strong>
              <xsl:if test="place">
                <xsl:value-of select="place"/>
                <xsl:text>. </xsl:text>
              </xsl:if>
              <xsl:value-of select="child/family"/>
              <xsl:text> </xsl:text>
              <xsl:value-of select="child/given"/>
            </strong>
            <xsl:if test="school">
              <xsl:text>, </xsl:text>
              <xsl:value-of select="school"/>
            </xsl:if>
            <xsl:if test="class">
              <xsl:text>, </xsl:text>
              <xsl:value-of select="class"/>
            </xsl:if>
            <br/>
            <xsl:value-of select="state"/>
            <xsl:if test="until">
              <xsl:text>, </xsl:text>
              <t:msg key="clerk-waiting.until"><t:slot name="until" select="until"/></t:msg>
            </xsl:if>
            <xsl:if test="@auto">
              <xsl:text>, </xsl:text>
              <t:msg key="clerk-waiting.auto"/>
            </xsl:if>
          </p>
          <xsl:call-template name="reasons"/>
          <xsl:if test="place and /page/user/rights/right[@code = 'booking-write']">
            <xsl:call-template name="put-first"/>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <!-- Why it stands there: what an agent said, each criterion, since when. -->
  <xsl:template name="reasons">
    <xsl:variable name="id" select="@id"/>
    <p class="quiet">
      <xsl:if test="ahead">
        <t:msg key="clerk-waiting.first"><t:slot name="reason" select="ahead"/></t:msg>
        <br/>
      </xsl:if>
      <xsl:for-each select="/page/content/values/value[@wait = $id]">
        <t:msg key="clerk-waiting.reason">
          <t:slot name="criterion" select="criterion"/>
          <t:slot name="value" select="value"/>
        </t:msg>
        <br/>
      </xsl:for-each>
      <t:msg key="clerk-waiting.asked"><t:slot name="at" select="asked-at"/></t:msg>
    </p>
  </xsl:template>

  <xsl:template name="put-first">
    <xsl:variable name="who" select="concat(child/given, ' ', child/family)"/>
    <details class="act">
      <summary>
        <t:msg key="clerk-waiting.put-first"/>
        <span class="hide">, <xsl:value-of select="$who"/></span>
      </summary>
      <form class="narrow" f:action="/agent/liste-attente/passer">
        <input type="hidden" name="activity" value="{/page/content/shown/activity}"/>
        <input type="hidden" name="site" value="{/page/content/shown/@site}"/>
        <input type="hidden" name="day" value="{/page/content/shown/day/@iso}"/>
        <input type="hidden" name="id" value="{@id}"/>
        <p>
          <label for="motif-{@id}"><t:msg key="clerk-waiting.put-first-why"/></label>
          <input type="text" id="motif-{@id}" name="reason" maxlength="300" value="{ahead}"/>
        </p>
        <c:button kind="second">
          <t:msg key="clerk-waiting.put"/>
          <span class="hide">, <xsl:value-of select="$who"/></span>
        </c:button>
      </form>
    </details>
  </xsl:template>

</xsl:stylesheet>
