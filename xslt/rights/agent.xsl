<?xml version="1.0" encoding="UTF-8"?>
<!-- One agent: what they hold, give and take away, and where they are signed in. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="agent" select="/page/content/agent"/>

  <xsl:template match="page" mode="title">
    <t:msg key="agent.title"><t:slot name="name" select="content/agent/name/display"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/droits/donner"/>
    <c:error-summary form="/agent/droits/inviter"/>
    <c:error-summary form="/agent/droits/desactiver"/>
    <c:error-summary form="/agent/droits/rouvrir"/>
    <c:error-summary form="/agent/droits/connexion"/>
    <c:error-summary form="/agent/droits/second-facteur"/>
    <h1><t:msg key="agent.title"><t:slot name="name" select="$agent/name/display"/></t:msg></h1>
    <xsl:if test="$agent/disabled-at">
      <c:alert kind="warning">
        <p><t:msg key="agent.disabled"><t:slot name="at" select="$agent/disabled-at"/></t:msg></p>
        <xsl:if test="not($agent/@me)">
          <form f:action="/agent/droits/rouvrir">
            <input type="hidden" name="id" value="{$agent/@id}"/>
            <c:button kind="second"><t:msg key="agent.open"/></c:button>
          </form>
        </xsl:if>
      </c:alert>
    </xsl:if>
    <xsl:if test="$agent/state/@code = 'invited'">
      <c:alert kind="info">
        <p><t:msg key="agent.invited"/></p>
        <form f:action="/agent/droits/inviter">
          <input type="hidden" name="id" value="{$agent/@id}"/>
          <c:button kind="second"><t:msg key="agent.invite-again"/></c:button>
        </form>
      </c:alert>
    </xsl:if>
    <xsl:if test="$agent/@me">
      <c:alert kind="info"><p><t:msg key="agent.me"/></p></c:alert>
    </xsl:if>
    <dl class="facts">
      <dt><t:msg key="column.identifier"/></dt>
      <dd><xsl:value-of select="$agent/identifier"/></dd>
      <dt><t:msg key="column.state"/></dt>
      <dd><xsl:value-of select="$agent/state"/></dd>
      <dt><t:msg key="column.role"/></dt>
      <dd><xsl:value-of select="$agent/role"/></dd>
      <dt><t:msg key="column.factor"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$agent/factor-since"><xsl:value-of select="$agent/factor-since"/></xsl:when>
          <xsl:otherwise><t:msg key="no"/></xsl:otherwise>
        </xsl:choose>
      </dd>
    </dl>

    <h2><t:msg key="agent.rights"/></h2>
    <xsl:choose>
      <xsl:when test="content/held/right">
        <c:table id="droits">
          <caption id="droits-titre"><t:msg key="agent.rights-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.right"/></th>
              <th scope="col"><t:msg key="column.service"/></th>
              <th scope="col"><t:msg key="right.since"/></th>
              <th scope="col"><t:msg key="right.until"/></th>
              <th scope="col"><t:msg key="column.given-by"/></th>
              <th scope="col"><t:msg key="right.reason"/></th>
              <th scope="col"><t:msg key="column.act"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/held/right">
              <tr>
                <th scope="row">
                  <xsl:value-of select="what"/>
                  <xsl:if test="state/@code != 'in-force'">
                    <br/>
                    <span class="tag"><xsl:value-of select="state"/></span>
                  </xsl:if>
                </th>
                <td>
                  <xsl:choose>
                    <xsl:when test="service"><xsl:value-of select="service"/></xsl:when>
                    <xsl:otherwise><t:msg key="agent.all-services"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td><xsl:value-of select="since"/></td>
                <td><xsl:value-of select="until"/></td>
                <td><xsl:value-of select="given-by/display"/></td>
                <td><xsl:value-of select="reason"/></td>
                <td class="go">
                  <xsl:if test="state/@code != 'ended' and not($agent/@me)">
                    <c:link route="/agent/droits/retirer" right="{@id}">
                      <t:msg key="agent.end"/>
                      <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="what"/></span>
                    </c:link>
                  </xsl:if>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="agent.no-right"/></p></xsl:otherwise>
    </xsl:choose>

    <xsl:if test="not($agent/@me) and not($agent/disabled-at)"><xsl:call-template name="give"/></xsl:if>

    <xsl:if test="content/delegations/delegation">
      <h2><t:msg key="delegations.title"/></h2>
      <ul>
        <xsl:for-each select="content/delegations/delegation">
          <li>
            <t:msg key="delegations.line">
              <t:slot name="agent" select="agent-name/display"/>
              <t:slot name="absent" select="absent/display"/>
              <t:slot name="since" select="since"/>
              <t:slot name="until" select="until"/>
            </t:msg>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>

    <h2><t:msg key="agent.sessions"/></h2>
    <xsl:choose>
      <xsl:when test="content/sessions/session">
        <ul class="cards"><xsl:apply-templates select="content/sessions/session"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="sessions.none"/></p></xsl:otherwise>
    </xsl:choose>

    <xsl:if test="not($agent/@me) and not($agent/disabled-at)"><xsl:call-template name="away"/></xsl:if>
    <p class="go"><c:link route="/agent/droits"><t:msg key="agent.back"/></c:link></p>
  </xsl:template>

  <xsl:template name="give">
    <h2><t:msg key="agent.give"/></h2>
    <form f:action="/agent/droits/donner" novalidate="novalidate">
      <input type="hidden" name="id" value="{$agent/@id}"/>
      <c:select form="/agent/droits/donner" of="what">
        <option value=""><t:msg key="agent.choose"/></option>
        <xsl:for-each select="/page/content/rights/right">
          <option value="{what/@code}">
            <xsl:if test="/page/form[@action = '/agent/droits/donner']/field[@name = 'what']/value = what/@code">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="what"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/droits/donner" of="service">
        <option value=""><t:msg key="agent.all-services"/></option>
        <xsl:for-each select="/page/content/services/service">
          <option value="{code}">
            <xsl:if test="/page/form[@action = '/agent/droits/donner']/field[@name = 'service']/value = code">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="name"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:field form="/agent/droits/donner" of="since" class="date"/>
      <c:field form="/agent/droits/donner" of="until" class="date"/>
      <c:field form="/agent/droits/donner" of="reason"/>
      <c:button><t:msg key="agent.give-submit"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="away">
    <h2><t:msg key="agent.away"/></h2>
    <xsl:if test="$agent/factor-since">
      <p><t:msg key="agent.factor-lost"/></p>
      <form f:action="/agent/droits/second-facteur">
        <input type="hidden" name="id" value="{$agent/@id}"/>
        <c:button kind="second"><t:msg key="agent.factor-end"/></c:button>
      </form>
    </xsl:if>
    <xsl:if test="$agent/state/@code = 'active'">
      <p><t:msg key="agent.password-lead"/></p>
      <form f:action="/agent/droits/inviter">
        <input type="hidden" name="id" value="{$agent/@id}"/>
        <c:button kind="second"><t:msg key="agent.password-send"/></c:button>
      </form>
    </xsl:if>
    <p><t:msg key="agent.disable-lead"/></p>
    <form f:action="/agent/droits/desactiver">
      <input type="hidden" name="id" value="{$agent/@id}"/>
      <c:button kind="second"><t:msg key="agent.disable"/></c:button>
    </form>
  </xsl:template>

  <xsl:template match="session">
    <li class="card">
      <h3>
        <xsl:choose>
          <xsl:when test="device"><xsl:value-of select="device"/></xsl:when>
          <xsl:otherwise><t:msg key="sessions.unknown-device"/></xsl:otherwise>
        </xsl:choose>
      </h3>
      <dl class="facts">
        <dt><t:msg key="sessions.since"/></dt>
        <dd><xsl:value-of select="since"/></dd>
        <dt><t:msg key="sessions.last-seen"/></dt>
        <dd><xsl:value-of select="last-seen"/></dd>
      </dl>
      <xsl:if test="not($agent/@me)">
        <form f:action="/agent/droits/connexion">
          <input type="hidden" name="id" value="{$agent/@id}"/>
          <input type="hidden" name="session" value="{@id}"/>
          <c:button kind="second">
            <t:msg key="sessions.end"/>
            <span class="hide"><t:msg key="sessions.end-which"><t:slot name="since" select="since"/></t:msg></span>
          </c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
