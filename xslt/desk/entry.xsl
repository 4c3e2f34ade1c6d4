<?xml version="1.0" encoding="UTF-8"?>
<!--
  A request typed for somebody: which procedure, how it came, who asks; then all
  of it on one page, step by step under the conditions of the procedure.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/rows.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:key name="step" match="part" use="@step"/>

  <xsl:variable name="entry" select="/page/content/entry"/>
  <xsl:variable name="ask" select="/page/form[@action = '/agent/saisie']"/>
  <xsl:variable name="fields" select="/page/form[@action = '/agent/saisie/envoyer']/field"/>

  <xsl:template match="page" mode="title"><t:msg key="entry.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/saisie"/>
    <c:error-summary form="/agent/saisie/envoyer"/>
    <h1><t:msg key="entry.title"/></h1>
    <xsl:choose>
      <xsl:when test="$entry/@ready">
        <xsl:call-template name="chosen"/>
        <xsl:choose>
          <xsl:when test="$entry/@nobody">
            <c:alert kind="warning"><p><t:msg key="entry.nobody"/></p></c:alert>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="whole-form"/></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="choose"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Which procedure, which way, who. -->
  <xsl:template name="choose">
    <p><t:msg key="entry.intro"/></p>
    <form f:action="/agent/saisie" novalidate="novalidate">
      <c:select form="/agent/saisie" of="procedure" mark="no">
        <xsl:for-each select="/page/content/procedures/procedure">
          <option value="{code}">
            <xsl:if test="code = $ask/field[@name = 'procedure']/value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:value-of select="title"/>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="service"/>
          </option>
        </xsl:for-each>
      </c:select>
      <xsl:variable name="way" select="$ask/field[@name = 'channel']/value"/>
      <fieldset class="choices" id="f-channel" tabindex="-1">
        <legend><xsl:value-of select="$ask/field[@name = 'channel']/label"/></legend>
        <div class="choice">
          <input type="radio" id="f-channel-counter" name="channel" value="counter">
            <xsl:if test="not($way) or $way = 'counter'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-channel-counter"><t:msg key="code.channel.counter"/></label>
        </div>
        <div class="choice">
          <input type="radio" id="f-channel-phone" name="channel" value="phone">
            <xsl:if test="$way = 'phone'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-channel-phone"><t:msg key="code.channel.phone"/></label>
        </div>
        <div class="choice">
          <input type="radio" id="f-channel-post" name="channel" value="post">
            <xsl:if test="$way = 'post'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-channel-post"><t:msg key="code.channel.post"/></label>
        </div>
      </fieldset>
      <xsl:if test="user/rights/right[@code = 'family-read']">
        <c:field form="/agent/saisie" of="q" kind="search" mark="no"/>
      </xsl:if>
      <c:button><t:msg key="entry.find"/></c:button>
    </form>
    <xsl:if test="$entry">
      <h2><t:msg key="entry.who"/></h2>
      <xsl:choose>
        <xsl:when test="content/people/person">
          <ul class="rows">
            <xsl:for-each select="/page/content/people/person">
              <li>
                <c:link route="/agent/saisie" procedure="{$entry/procedure}" channel="{$entry/channel/@code}" person="{@id}" class="row-link"><xsl:value-of select="name/display"/></c:link>
                <xsl:if test="born"><xsl:text>, </xsl:text><t:msg key="case.born"><t:slot name="day" select="born"/></t:msg></xsl:if>
                <xsl:if test="@paper"><xsl:text> </xsl:text><span class="tag"><t:msg key="entry.paper"/></span></xsl:if>
                <xsl:if test="address">
                  <br/>
                  <xsl:value-of select="address/line[1]"/>
                  <xsl:text> </xsl:text>
                  <xsl:value-of select="address/postcode"/>
                  <xsl:text> </xsl:text>
                  <xsl:value-of select="address/town"/>
                </xsl:if>
                <xsl:if test="email"><br/><xsl:value-of select="email"/></xsl:if>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:when>
        <xsl:when test="$ask/field[@name = 'q']/value != ''"><p><t:msg key="find.nobody"/></p></xsl:when>
      </xsl:choose>
      <p>
        <c:link route="/agent/saisie" procedure="{$entry/procedure}" channel="{$entry/channel/@code}" outside="1"><t:msg key="entry.outside"/></c:link>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- What was chosen, and the way back. -->
  <xsl:template name="chosen">
    <dl class="facts">
      <dt><t:msg key="entry.procedure"/></dt>
      <dd><xsl:value-of select="$entry/title"/></dd>
      <dt><t:msg key="entry.channel"/></dt>
      <dd><xsl:value-of select="$entry/channel"/></dd>
      <dt><t:msg key="entry.applicant"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$entry/name">
            <xsl:value-of select="$entry/name/display"/>
            <xsl:if test="$entry/born"><xsl:text>, </xsl:text><t:msg key="case.born"><t:slot name="day" select="$entry/born"/></t:msg></xsl:if>
          </xsl:when>
          <xsl:otherwise><t:msg key="entry.outside-said"/></xsl:otherwise>
        </xsl:choose>
      </dd>
    </dl>
    <p>
      <c:link route="/agent/saisie" procedure="{$entry/procedure}" channel="{$entry/channel/@code}"><t:msg key="entry.change"/></c:link>
    </p>
    <xsl:if test="$entry/@paper">
      <c:alert kind="info"><p><t:msg key="entry.paper-note"/></p></c:alert>
    </xsl:if>
  </xsl:template>

  <xsl:template name="whole-form">
    <form class="step" f:action="/agent/saisie/envoyer" novalidate="novalidate">
      <input type="hidden" name="procedure" value="{$entry/procedure}"/>
      <input type="hidden" name="revision" value="{$entry/@revision}"/>
      <input type="hidden" name="channel" value="{$entry/channel/@code}"/>
      <xsl:if test="$entry/@person"><input type="hidden" name="person" value="{$entry/@person}"/></xsl:if>
      <xsl:if test="$entry/@outside"><input type="hidden" name="outside" value="1"/></xsl:if>
      <fieldset class="entry-part">
        <legend><t:msg key="entry.received"/></legend>
        <xsl:apply-templates select="$fields[@name = 'q-0-received']" mode="by-row"/>
        <xsl:if test="$fields[@name = 'q-0-received']/error/@code = 'MU567' or $fields[@name = 'q-0-sure']/value = '1'">
          <xsl:apply-templates select="$fields[@name = 'q-0-sure']" mode="by-row"/>
        </xsl:if>
      </fieldset>
      <fieldset class="entry-part">
        <legend><t:msg key="entry.who"/></legend>
        <xsl:if test="$entry/@person"><p class="quiet"><t:msg key="entry.held"/></p></xsl:if>
        <xsl:apply-templates select="$fields[@name = 'q-0-given' or @name = 'q-0-family' or @name = 'q-0-line1'
            or @name = 'q-0-line2' or @name = 'q-0-postcode' or @name = 'q-0-town' or @name = 'q-0-email'
            or @name = 'q-0-phone']" mode="by-row"/>
        <xsl:apply-templates select="$fields[@name = 'q-0-child']" mode="by-row"/>
      </fieldset>
      <xsl:for-each select="/page/content/parts/part[not(@piece)][not(@step = preceding-sibling::part[1]/@step)]">
        <fieldset class="entry-part">
          <legend><xsl:value-of select="title"/></legend>
          <xsl:call-template name="condition"><xsl:with-param name="label" select="when-label"/><xsl:with-param name="value" select="when-value"/></xsl:call-template>
          <xsl:if test="intro"><p class="quiet"><xsl:value-of select="intro"/></p></xsl:if>
          <xsl:for-each select="key('step', @step)[not(@piece)]">
            <xsl:variable name="name" select="field"/>
            <xsl:apply-templates select="$fields[@name = $name]" mode="by-row">
              <xsl:with-param name="mark"><xsl:if test="when-label and not(@free)">no</xsl:if></xsl:with-param>
            </xsl:apply-templates>
          </xsl:for-each>
        </fieldset>
      </xsl:for-each>
      <xsl:if test="/page/content/parts/part[@piece]">
        <fieldset class="entry-part">
          <legend><t:msg key="entry.pieces"/></legend>
          <p class="quiet"><t:msg key="entry.pieces-note"/></p>
          <xsl:apply-templates select="/page/content/parts/part[@piece]" mode="piece"/>
        </fieldset>
      </xsl:if>
      <xsl:if test="$entry/declaration">
        <fieldset class="entry-part">
          <legend><t:msg key="entry.declaration"/></legend>
          <p class="lines"><xsl:value-of select="$entry/declaration"/></p>
          <p class="quiet">
            <xsl:choose>
              <xsl:when test="$entry/channel/@code = 'phone'"><t:msg key="entry.sworn-phone"/></xsl:when>
              <xsl:when test="$entry/channel/@code = 'post'"><t:msg key="entry.sworn-post"/></xsl:when>
              <xsl:otherwise><t:msg key="entry.sworn-counter"/></xsl:otherwise>
            </xsl:choose>
          </p>
          <xsl:apply-templates select="$fields[@name = 'q-0-sworn']" mode="by-row"/>
        </fieldset>
      </xsl:if>
      <div class="save">
        <button type="submit" class="button" accesskey="e"><t:msg key="entry.send"/></button>
        <p class="quiet"><t:msg key="entry.send-note"/></p>
      </div>
    </form>
  </xsl:template>

  <!-- "Only when …: …", in the procedure's own words. -->
  <xsl:template name="condition">
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="$label and $value">
        <p class="condition"><t:msg key="entry.when"><t:slot name="question" select="$label"/><t:slot name="answer" select="$value"/></t:msg></p>
      </xsl:when>
      <xsl:when test="$label">
        <p class="condition"><t:msg key="entry.when-ticked"><t:slot name="question" select="$label"/></t:msg></p>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A piece: seen, kept, or missing. -->
  <xsl:template match="part" mode="piece">
    <xsl:variable name="name" select="field"/>
    <xsl:variable name="part" select="."/>
    <xsl:for-each select="$fields[@name = $name]">
      <fieldset class="choices" id="{@id}" tabindex="-1">
        <legend>
          <xsl:value-of select="label"/>
          <xsl:if test="$part/required-by"><span class="hint"><xsl:value-of select="$part/required-by"/></span></xsl:if>
        </legend>
        <xsl:for-each select="$part">
          <xsl:call-template name="condition"><xsl:with-param name="label" select="when-label"/><xsl:with-param name="value" select="when-value"/></xsl:call-template>
          <xsl:call-template name="condition"><xsl:with-param name="label" select="only-label"/><xsl:with-param name="value" select="only-value"/></xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="option">
          <div class="choice">
            <input type="radio" id="{../@id}-{@code}" name="{../@name}" value="{@code}">
              <xsl:if test="@chosen"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="{../@id}-{@code}">
              <xsl:choose>
                <xsl:when test="@code = 'seen'"><t:msg key="code.piece-shown.seen"/></xsl:when>
                <xsl:when test="@code = 'kept'"><t:msg key="code.piece-shown.kept"/></xsl:when>
                <xsl:otherwise><t:msg key="entry.piece-missing"/></xsl:otherwise>
              </xsl:choose>
            </label>
          </div>
        </xsl:for-each>
      </fieldset>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
