<?xml version="1.0" encoding="UTF-8"?>
<!-- A child's custody calendar, as clerks keep it: the rules in words, the weeks
     that they give, and one form for the kind of rule that was chosen. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>
  <xsl:include href="../lib/custody.xsl"/>

  <xsl:variable name="child" select="/page/content/child"/>
  <xsl:variable name="writes" select="/page/user/rights/right[@code = 'family-write']"/>
  <xsl:variable name="kind" select="/page/content/chosen/kind/@code"/>

  <xsl:template match="page" mode="title"><t:msg key="custody.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/enfant/garde"/>
    <c:error-summary form="/agent/enfant/garde/terminer"/>
    <c:error-summary form="/agent/enfant/garde/parts"/>
    <c:error-summary form="/agent/enfant/garde/parts/terminer"/>
    <h1><t:msg key="custody.h1"><t:slot name="child" select="$child/name/display"/></t:msg></h1>
    <xsl:choose>
      <xsl:when test="content/rules/rule">
        <ul class="rows">
          <xsl:apply-templates select="content/rules/rule"/>
        </ul>
        <h2><t:msg key="custody.weeks"/></h2>
        <xsl:for-each select="content/days">
          <xsl:call-template name="custody-calendar"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="custody.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$writes">
      <h2 id="regle"><t:msg key="custody.add"/></h2>
      <p><t:msg key="custody.add-how"/></p>
      <ul>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="sole"><t:msg key="code.custody-kind.sole"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="parity"><t:msg key="code.custody-kind.parity"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="anchored"><t:msg key="code.custody-kind.anchored"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="weekdays"><t:msg key="code.custody-kind.weekdays"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="holiday-split"><t:msg key="code.custody-kind.holiday-split"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="override"><t:msg key="code.custody-kind.override"/></c:link></li>
      </ul>
      <xsl:if test="$kind"><xsl:call-template name="custody-form"/></xsl:if>
    </xsl:if>
    <xsl:call-template name="shares"/>
    <p class="go"><c:link route="/agent/enfant" child="{$child/@id}"><t:msg key="custody.to-child"/></c:link></p>
  </xsl:template>

  <xsl:template match="rule">
    <li>
      <p>
        <xsl:call-template name="custody-rule">
          <xsl:with-param name="first"><t:msg key="custody.at-name"><t:slot name="name" select="first/display"/></t:msg></xsl:with-param>
          <xsl:with-param name="second"><t:msg key="custody.at-name"><t:slot name="name" select="second/display"/></t:msg></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="seen"/>
        <xsl:if test="payer"><br/><t:msg key="custody.payer"><t:slot name="payer" select="payer"/></t:msg></xsl:if>
      </p>
      <xsl:if test="$writes">
        <form class="inline" f:action="/agent/enfant/garde/terminer" novalidate="novalidate">
          <input type="hidden" name="child" value="{$child/@id}"/>
          <input type="hidden" name="rule" value="{@id}"/>
          <c:button kind="second"><t:msg key="custody.end"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="kind"/></span></c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- Who pays: the vote, and what is shared between two. -->
  <xsl:template name="shares">
    <h2><t:msg key="share.title"/></h2>
    <xsl:for-each select="content/voted"><xsl:call-template name="custody-voted"/></xsl:for-each>
    <xsl:if test="content/shares/share">
      <ul class="rows">
        <xsl:for-each select="content/shares/share">
          <li>
            <p>
              <xsl:variable name="first"><xsl:call-template name="share-part"><xsl:with-param name="n" select="percent"/><xsl:with-param name="tenth" select="@tenth"/></xsl:call-template></xsl:variable>
              <xsl:variable name="second"><xsl:call-template name="share-part"><xsl:with-param name="n" select="other-percent"/><xsl:with-param name="tenth" select="@other-tenth"/></xsl:call-template></xsl:variable>
              <t:msg key="share.two"><t:slot name="first" select="first/display"/><t:slot name="part" select="$first"/><t:slot name="second" select="second/display"/><t:slot name="rest" select="$second"/></t:msg>
              <span class="quiet"><xsl:text> (</xsl:text><xsl:value-of select="during"/><xsl:text>, </xsl:text><xsl:value-of select="source"/><xsl:text>)</xsl:text></span>
              <xsl:call-template name="seen"/>
            </p>
          </li>
        </xsl:for-each>
      </ul>
      <xsl:if test="$writes">
        <form class="inline" f:action="/agent/enfant/garde/parts/terminer" novalidate="novalidate">
          <input type="hidden" name="child" value="{$child/@id}"/>
          <c:button kind="second"><t:msg key="share.end"/></c:button>
        </form>
      </xsl:if>
    </xsl:if>
    <xsl:if test="$writes">
      <p><t:msg key="share.how"/></p>
      <form class="narrow" f:action="/agent/enfant/garde/parts" novalidate="novalidate">
        <fieldset>
          <legend><t:msg key="share.add"/></legend>
          <input type="hidden" name="child" value="{$child/@id}"/>
          <c:select form="/agent/enfant/garde/parts" of="share_first">
            <xsl:call-template name="adult-options">
              <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde/parts']/field[@name = 'share_first']/value"/>
            </xsl:call-template>
          </c:select>
          <c:field form="/agent/enfant/garde/parts" of="share" class="short"/>
          <c:select form="/agent/enfant/garde/parts" of="share_second">
            <xsl:call-template name="adult-options">
              <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde/parts']/field[@name = 'share_second']/value"/>
            </xsl:call-template>
          </c:select>
          <c:field form="/agent/enfant/garde/parts" of="share_from" class="date"/>
          <c:choices form="/agent/enfant/garde/parts" of="share_source">
            <c:choice form="/agent/enfant/garde/parts" of="share_source" value="judgment"><t:msg key="code.fact-source.judgment"/></c:choice>
            <c:choice form="/agent/enfant/garde/parts" of="share_source" value="agreement"><t:msg key="code.fact-source.agreement"/></c:choice>
            <c:choice form="/agent/enfant/garde/parts" of="share_source" value="declared"><t:msg key="code.fact-source.declared"/></c:choice>
          </c:choices>
          <c:field form="/agent/enfant/garde/parts" of="share_seen" class="date"/>
          <c:button><t:msg key="family.save"/></c:button>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="custody-form">
    <form class="narrow" f:action="/agent/enfant/garde" novalidate="novalidate">
      <fieldset>
        <legend><xsl:value-of select="content/chosen/kind"/></legend>
        <input type="hidden" name="child" value="{$child/@id}"/>
        <input type="hidden" name="kind" value="{$kind}"/>
        <c:select form="/agent/enfant/garde" of="custody_first">
          <xsl:call-template name="adult-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde']/field[@name = 'custody_first']/value"/>
          </xsl:call-template>
        </c:select>
        <xsl:if test="$kind != 'sole' and $kind != 'override'">
          <c:select form="/agent/enfant/garde" of="custody_second" mark="needed">
            <xsl:call-template name="adult-options">
              <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde']/field[@name = 'custody_second']/value"/>
            </xsl:call-template>
          </c:select>
        </xsl:if>
        <xsl:if test="$kind = 'anchored' or $kind = 'weekdays'">
          <c:field form="/agent/enfant/garde" of="custody_turns" mark="needed"/>
        </xsl:if>
        <xsl:if test="$kind = 'anchored'">
          <c:field form="/agent/enfant/garde" of="custody_anchor" class="date" mark="needed"/>
        </xsl:if>
        <xsl:if test="$kind = 'anchored' or $kind = 'weekdays'">
          <c:field form="/agent/enfant/garde" of="custody_at"/>
        </xsl:if>
        <xsl:if test="$kind = 'holiday-split'">
          <c:choices form="/agent/enfant/garde" of="custody_reversed">
            <div class="choice">
              <input type="checkbox" id="f-custody_reversed-1" name="custody_reversed" value="1">
                <xsl:if test="/page/form[@action = '/agent/enfant/garde']/field[@name = 'custody_reversed']/value = '1'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
              </input>
              <label for="f-custody_reversed-1"><t:msg key="custody.reversed"/></label>
            </div>
          </c:choices>
        </xsl:if>
        <c:field form="/agent/enfant/garde" of="from_day" class="date"/>
        <xsl:choose>
          <xsl:when test="$kind = 'override'">
            <c:field form="/agent/enfant/garde" of="until_day" class="date" mark="needed"/>
            <input type="hidden" name="custody_source" value="judgment"/>
          </xsl:when>
          <xsl:otherwise>
            <c:field form="/agent/enfant/garde" of="until_day" class="date"/>
            <c:choices form="/agent/enfant/garde" of="custody_source">
              <c:choice form="/agent/enfant/garde" of="custody_source" value="judgment"><t:msg key="code.fact-source.judgment"/></c:choice>
              <c:choice form="/agent/enfant/garde" of="custody_source" value="agreement"><t:msg key="code.fact-source.agreement"/></c:choice>
              <c:choice form="/agent/enfant/garde" of="custody_source" value="declared"><t:msg key="code.fact-source.declared"/></c:choice>
            </c:choices>
          </xsl:otherwise>
        </xsl:choose>
        <c:field form="/agent/enfant/garde" of="custody_seen" class="date"/>
        <c:select form="/agent/enfant/garde" of="custody_payer">
          <xsl:call-template name="adult-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde']/field[@name = 'custody_payer']/value"/>
          </xsl:call-template>
        </c:select>
        <c:button><t:msg key="family.save"/></c:button>
      </fieldset>
    </form>
  </xsl:template>

</xsl:stylesheet>
