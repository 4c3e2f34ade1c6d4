<?xml version="1.0" encoding="UTF-8"?>
<!-- A closing: what it would come to, or what it did. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="closing" select="/page/content/closing"/>
  <xsl:variable name="pages" select="/page/content/pages"/>
  <xsl:variable name="refused" select="/page/content/sites/site[verdict != 'closes']"/>

  <xsl:template match="page" mode="title">
    <t:msg key="closing.title"><t:slot name="first" select="content/closing/first"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/fermeture"/>
    <h1><t:msg key="closing.title"><t:slot name="first" select="$closing/first"/></t:msg></h1>
    <xsl:for-each select="$closing">
      <div class="messages" role="status">
        <xsl:choose>
          <xsl:when test="state/@code = 'draft'"><c:alert kind="info"><p><t:msg key="closing.draft"/></p></c:alert></xsl:when>
          <xsl:when test="state/@code = 'done'">
            <c:alert kind="success"><p><t:msg key="closing.done"><t:slot name="at" select="done-at"/><t:slot name="name" select="done-by/display"/></t:msg></p></c:alert>
          </xsl:when>
          <xsl:otherwise>
            <c:alert kind="success"><p><t:msg key="closing.undone"><t:slot name="at" select="undone-at"/><t:slot name="name" select="undone-by/display"/><t:slot name="back" select="back"/></t:msg></p></c:alert>
          </xsl:otherwise>
        </xsl:choose>
      </div>
      <dl class="facts">
        <dt><t:msg key="closings.days"/></dt>
        <dd><xsl:call-template name="closing-days"/></dd>
        <dt><t:msg key="closings.what"/></dt>
        <dd><xsl:call-template name="closing-what"/></dd>
        <dt><t:msg key="closings.why"/></dt>
        <dd><xsl:value-of select="because"/></dd>
        <xsl:if test="message">
          <dt><t:msg key="closing.message"/></dt>
          <dd class="lines"><xsl:value-of select="message"/></dd>
        </xsl:if>
        <dt><t:msg key="closings.bookings"/></dt>
        <dd><t:msg key="closing.bookings"><t:slot name="bookings" select="bookings"/><t:slot name="children" select="children"/><t:slot name="families" select="families"/></t:msg></dd>
        <dt><t:msg key="closing.credited"/></dt>
        <dd><xsl:value-of select="credited"/></dd>
        <dt><t:msg key="closing.told"/></dt>
        <dd><t:msg key="closing.told-how"><t:slot name="told" select="told"/><t:slot name="untold" select="untold"/></t:msg></dd>
      </dl>
    </xsl:for-each>
    <xsl:if test="$refused">
      <c:alert kind="warning">
        <p><t:msg key="closing.refused"/></p>
        <ul>
          <xsl:for-each select="$refused">
            <li>
              <xsl:value-of select="day"/><xsl:text>, </xsl:text><xsl:value-of select="activity"/><xsl:text>, </xsl:text><xsl:value-of select="school"/>
              <xsl:text> – </xsl:text>
              <xsl:choose>
                <xsl:when test="verdict = 'counting-frozen'"><t:msg key="closing.refused-frozen"/></xsl:when>
                <xsl:when test="verdict = 'serving'"><t:msg key="closing.refused-serving"/></xsl:when>
                <xsl:otherwise><t:msg key="closing.refused-locked"/></xsl:otherwise>
              </xsl:choose>
            </li>
          </xsl:for-each>
        </ul>
      </c:alert>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="$closing/state/@code = 'draft' and /page/content/sites/site[verdict = 'closes']">
        <form f:action="/agent/fermeture">
          <input type="hidden" name="id" value="{$closing/@id}"/>
          <input type="hidden" name="go" value="do"/>
          <c:button><t:msg key="closing.do"/></c:button>
        </form>
      </xsl:when>
      <xsl:when test="$closing/state/@code = 'draft'">
        <c:alert kind="warning"><p><t:msg key="error.MU610"/></p></c:alert>
      </xsl:when>
      <xsl:when test="$closing/@undoable">
        <p><c:link route="/agent/fermeture/rouvrir" id="{$closing/@id}" class="button button-second"><t:msg key="closing.reopen"/></c:link></p>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="content/sites/site[verdict = 'closes']"><xsl:call-template name="closing-sites"/></xsl:if>
    <xsl:if test="content/children/child"><xsl:call-template name="closing-children"/></xsl:if>
    <xsl:if test="content/untold/adult">
      <h2><t:msg key="closing.untold"/></h2>
      <ul>
        <xsl:for-each select="content/untold/adult">
          <li>
            <t:msg key="closing.untold-line"><t:slot name="name" select="name/display"/><t:slot name="children" select="children"/></t:msg>
            <xsl:if test="phone"><xsl:text>, </xsl:text><xsl:value-of select="phone"/></xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <p class="go"><c:link route="/agent/fermetures"><t:msg key="closing.to-list"/></c:link></p>
  </xsl:template>

  <xsl:template name="closing-sites">
    <c:table id="sites">
      <caption id="sites-titre"><t:msg key="closing.sites"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.day"/></th>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="column.activity"/></th>
          <th scope="col"><t:msg key="closings.bookings"/></th>
          <th scope="col"><t:msg key="closing.credited"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/sites/site[verdict = 'closes']">
          <tr>
            <th scope="row"><xsl:value-of select="day"/></th>
            <td><xsl:value-of select="school"/></td>
            <td><xsl:value-of select="activity"/></td>
            <td><xsl:value-of select="bookings"/></td>
            <td><xsl:value-of select="credited"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="closing-children">
    <c:table id="enfants">
      <caption id="enfants-titre"><t:msg key="closing.children"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.child"/></th>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="column.activity"/></th>
          <th scope="col"><t:msg key="closings.bookings"/></th>
          <th scope="col"><t:msg key="closing.credited"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/children/child">
          <tr>
            <th scope="row">
              <xsl:value-of select="name/display"/>
              <xsl:for-each select="kept">
                <br/>
                <span class="tag"><xsl:call-template name="closing-kept"/></span>
              </xsl:for-each>
            </th>
            <td><xsl:value-of select="school"/></td>
            <td><xsl:value-of select="what"/></td>
            <td><xsl:value-of select="bookings"/></td>
            <td><xsl:value-of select="credited"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <xsl:if test="$pages/pages/@value &gt; 1">
      <c:pagination page="{$pages/page}" pages="{$pages/pages}">
        <xsl:if test="$pages/previous"><li><c:link route="/agent/fermeture" id="{$closing/@id}" page="{$pages/previous/@value}" rel="prev"><t:msg key="pagination.previous"/></c:link></li></xsl:if>
        <xsl:if test="$pages/next"><li><c:link route="/agent/fermeture" id="{$closing/@id}" page="{$pages/next/@value}" rel="next"><t:msg key="pagination.next"/></c:link></li></xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
