<?xml version="1.0" encoding="UTF-8"?>
<!-- A child's file, as clerks keep it: authority, menu, people, prohibitions. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="child.title"/></xsl:template>

  <xsl:variable name="child" select="/page/content/child"/>
  <xsl:variable name="writes" select="/page/user/rights/right[@code = 'family-write']"/>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/enfant/autorite"/>
    <c:error-summary form="/agent/enfant/menu"/>
    <c:error-summary form="/agent/enfant/personne"/>
    <c:error-summary form="/agent/enfant/urgence"/>
    <c:error-summary form="/agent/enfant/interdiction"/>
    <c:error-summary form="/agent/enfant/retirer"/>
    <h1><xsl:value-of select="$child/name/display"/></h1>
    <dl class="facts">
      <dt><t:msg key="column.born"/></dt>
      <dd><xsl:value-of select="$child/born"/></dd>
      <dt><t:msg key="column.school"/></dt>
      <dd><xsl:value-of select="$child/school"/><xsl:if test="$child/class">, <xsl:value-of select="$child/class"/></xsl:if></dd>
      <dt><t:msg key="column.diet"/></dt>
      <dd><xsl:value-of select="$child/diet"/></dd>
    </dl>
    <xsl:if test="user/rights/right[@code = 'health-read']">
      <p class="go"><c:link route="/agent/pai" child="{$child/@id}"><t:msg key="care.title"/></c:link></p>
    </xsl:if>

    <xsl:if test="user/rights/right[@code = 'booking-write']">
      <p class="go"><c:link route="/agent/absences/nouvelle" child="{$child/@id}"><t:msg key="absence-act-new.title"/></c:link></p>
    </xsl:if>

    <h2><t:msg key="column.authority"/></h2>
    <ul class="rows">
      <xsl:for-each select="content/links/link">
        <li><strong><xsl:value-of select="name/display"/></strong>, <xsl:value-of select="authority"/>, <xsl:value-of select="during"/> (<xsl:value-of select="source"/>)</li>
      </xsl:for-each>
    </ul>
    <p class="go"><c:link route="/agent/enfant/garde" child="{$child/@id}"><t:msg key="custody.title"/></c:link></p>
    <xsl:if test="$writes">
      <form class="narrow" f:action="/agent/enfant/autorite" novalidate="novalidate">
        <input type="hidden" name="child" value="{$child/@id}"/>
        <c:select form="/agent/enfant/autorite" of="link_adult">
          <xsl:call-template name="adult-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/autorite']/field[@name = 'link_adult']/value"/>
          </xsl:call-template>
        </c:select>
        <c:choices form="/agent/enfant/autorite" of="link_authority">
          <c:choice form="/agent/enfant/autorite" of="link_authority" value="full"><t:msg key="code.authority.full"/></c:choice>
          <c:choice form="/agent/enfant/autorite" of="link_authority" value="limited"><t:msg key="code.authority.limited"/></c:choice>
          <c:choice form="/agent/enfant/autorite" of="link_authority" value="withdrawn"><t:msg key="code.authority.withdrawn"/></c:choice>
        </c:choices>
        <c:field form="/agent/enfant/autorite" of="link_from" class="date"/>
        <c:choices form="/agent/enfant/autorite" of="link_source">
          <c:choice form="/agent/enfant/autorite" of="link_source" value="judgment"><t:msg key="code.fact-source.judgment"/></c:choice>
          <c:choice form="/agent/enfant/autorite" of="link_source" value="agreement"><t:msg key="code.fact-source.agreement"/></c:choice>
          <c:choice form="/agent/enfant/autorite" of="link_source" value="proof"><t:msg key="code.fact-source.proof"/></c:choice>
          <c:choice form="/agent/enfant/autorite" of="link_source" value="declared"><t:msg key="code.fact-source.declared"/></c:choice>
        </c:choices>
        <c:button kind="second"><t:msg key="family.save"/></c:button>
      </form>
    </xsl:if>

    <h2><t:msg key="column.diet"/></h2>
    <xsl:if test="$writes">
      <form class="narrow" f:action="/agent/enfant/menu" novalidate="novalidate">
        <input type="hidden" name="child" value="{$child/@id}"/>
        <c:choices form="/agent/enfant/menu" of="diet">
          <c:choice form="/agent/enfant/menu" of="diet" value="standard" current="{$child/diet/@code}"><t:msg key="code.diet.standard"/></c:choice>
          <c:choice form="/agent/enfant/menu" of="diet" value="no-pork" current="{$child/diet/@code}"><t:msg key="code.diet.no-pork"/></c:choice>
          <c:choice form="/agent/enfant/menu" of="diet" value="no-meat" current="{$child/diet/@code}"><t:msg key="code.diet.no-meat"/></c:choice>
        </c:choices>
        <c:button kind="second"><t:msg key="family.save"/></c:button>
      </form>
    </xsl:if>

    <h2><t:msg key="column.pickups"/></h2>
    <xsl:choose>
      <xsl:when test="content/pickups/pickup">
        <ul class="rows">
          <xsl:for-each select="content/pickups/pickup">
            <li>
              <p><strong><xsl:value-of select="name"/></strong>, <xsl:value-of select="relation"/><xsl:if test="phone">, <xsl:value-of select="phone"/></xsl:if><xsl:if test="during">, <xsl:value-of select="during"/></xsl:if></p>
              <xsl:if test="$writes">
                <form f:action="/agent/enfant/retirer">
                  <input type="hidden" name="child" value="{$child/@id}"/>
                  <input type="hidden" name="what" value="pickup"/>
                  <input type="hidden" name="row" value="{@id}"/>
                  <c:button kind="second"><t:msg key="family.end"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span></c:button>
                </form>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family-home.nobody"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$writes">
      <form class="narrow" f:action="/agent/enfant/personne" novalidate="novalidate">
        <input type="hidden" name="child" value="{$child/@id}"/>
        <c:field form="/agent/enfant/personne" of="pickup_name"/>
        <c:select form="/agent/enfant/personne" of="pickup_relation">
          <xsl:call-template name="relation-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/personne']/field[@name = 'pickup_relation']/value"/>
          </xsl:call-template>
        </c:select>
        <c:field form="/agent/enfant/personne" of="pickup_phone"/>
        <c:field form="/agent/enfant/personne" of="pickup_from" class="date"/>
        <c:field form="/agent/enfant/personne" of="pickup_until" class="date"/>
        <c:button kind="second"><t:msg key="family.add"/></c:button>
      </form>
    </xsl:if>

    <h2><t:msg key="column.contacts"/></h2>
    <xsl:choose>
      <xsl:when test="content/contacts/contact">
        <ul class="rows">
          <xsl:for-each select="content/contacts/contact">
            <li>
              <p><strong><xsl:value-of select="name"/></strong>, <xsl:value-of select="relation"/><xsl:if test="phone">, <xsl:value-of select="phone"/></xsl:if><xsl:if test="during">, <xsl:value-of select="during"/></xsl:if></p>
              <xsl:if test="$writes">
                <form f:action="/agent/enfant/retirer">
                  <input type="hidden" name="child" value="{$child/@id}"/>
                  <input type="hidden" name="what" value="emergency"/>
                  <input type="hidden" name="row" value="{@id}"/>
                  <c:button kind="second"><t:msg key="family.end"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span></c:button>
                </form>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family-home.nobody"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$writes">
      <form class="narrow" f:action="/agent/enfant/urgence" novalidate="novalidate">
        <input type="hidden" name="child" value="{$child/@id}"/>
        <c:field form="/agent/enfant/urgence" of="call_name"/>
        <c:select form="/agent/enfant/urgence" of="call_relation">
          <xsl:call-template name="relation-options">
            <xsl:with-param name="typed" select="/page/form[@action = '/agent/enfant/urgence']/field[@name = 'call_relation']/value"/>
          </xsl:call-template>
        </c:select>
        <c:field form="/agent/enfant/urgence" of="call_phone"/>
        <c:button kind="second"><t:msg key="family.add"/></c:button>
      </form>
    </xsl:if>

    <xsl:if test="user/rights/right[@code = 'gate-read']">
    <h2><t:msg key="column.bans"/></h2>
    <p><t:msg key="child.bans-lead"/></p>
    <xsl:choose>
      <xsl:when test="content/bans/ban">
        <ul class="rows">
          <xsl:for-each select="content/bans/ban">
            <li>
              <p><strong><xsl:value-of select="name"/></strong>, <xsl:value-of select="decision"/>, <xsl:value-of select="during"/></p>
              <xsl:if test="$writes">
                <form f:action="/agent/enfant/retirer">
                  <input type="hidden" name="child" value="{$child/@id}"/>
                  <input type="hidden" name="what" value="prohibition"/>
                  <input type="hidden" name="row" value="{@id}"/>
                  <c:button kind="second"><t:msg key="family.end"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span></c:button>
                </form>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family-home.nobody"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$writes">
      <form class="narrow" f:action="/agent/enfant/interdiction" novalidate="novalidate">
        <input type="hidden" name="child" value="{$child/@id}"/>
        <c:field form="/agent/enfant/interdiction" of="ban_name"/>
        <c:field form="/agent/enfant/interdiction" of="ban_decision"/>
        <c:field form="/agent/enfant/interdiction" of="ban_from" class="date"/>
        <c:field form="/agent/enfant/interdiction" of="ban_until" class="date"/>
        <c:button kind="second"><t:msg key="family.add"/></c:button>
      </form>
    </xsl:if>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
