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
      <h2><t:msg key="custody.add"/></h2>
      <p><t:msg key="custody.add-how"/></p>
      <ul>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="sole"><t:msg key="code.custody-kind.sole"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="parity"><t:msg key="code.custody-kind.parity"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="anchored"><t:msg key="code.custody-kind.anchored"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="weekdays"><t:msg key="code.custody-kind.weekdays"/></c:link></li>
        <li><c:link route="/agent/enfant/garde" child="{$child/@id}" kind="holiday-split"><t:msg key="code.custody-kind.holiday-split"/></c:link></li>
      </ul>
      <xsl:if test="$kind"><xsl:call-template name="custody-form"/></xsl:if>
    </xsl:if>
    <p class="go"><c:link route="/agent/enfant" child="{$child/@id}"><t:msg key="custody.to-child"/></c:link></p>
  </xsl:template>

  <xsl:template match="rule">
    <li>
      <p>
        <xsl:call-template name="custody-rule">
          <xsl:with-param name="first"><t:msg key="custody.at-name"><t:slot name="name" select="first/display"/></t:msg></xsl:with-param>
          <xsl:with-param name="second"><t:msg key="custody.at-name"><t:slot name="name" select="second/display"/></t:msg></xsl:with-param>
        </xsl:call-template>
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
        <xsl:if test="$kind != 'sole'">
        <c:select form="/agent/enfant/garde" of="custody_second">
          <xsl:call-template name="adult-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/garde']/field[@name = 'custody_second']/value"/>
          </xsl:call-template>
        </c:select>
        </xsl:if>
        <xsl:if test="$kind = 'anchored' or $kind = 'weekdays'">
          <c:field form="/agent/enfant/garde" of="custody_turns"/>
        </xsl:if>
        <xsl:if test="$kind = 'anchored'">
          <c:field form="/agent/enfant/garde" of="custody_anchor" class="date"/>
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
        <c:field form="/agent/enfant/garde" of="until_day" class="date"/>
        <c:choices form="/agent/enfant/garde" of="custody_source">
          <c:choice form="/agent/enfant/garde" of="custody_source" value="judgment"><t:msg key="code.fact-source.judgment"/></c:choice>
          <c:choice form="/agent/enfant/garde" of="custody_source" value="agreement"><t:msg key="code.fact-source.agreement"/></c:choice>
          <c:choice form="/agent/enfant/garde" of="custody_source" value="declared"><t:msg key="code.fact-source.declared"/></c:choice>
        </c:choices>
        <c:button><t:msg key="family.save"/></c:button>
      </fieldset>
    </form>
  </xsl:template>

</xsl:stylesheet>
