<?xml version="1.0" encoding="UTF-8"?>
<!-- Where one is signed in; each other place can be signed out from here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="sessions.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/mes-connexions/fermer"/>
    <c:error-summary form="/agent/mes-connexions/fermer"/>
    <h1><t:msg key="sessions.title"/></h1>
    <p class="lead"><t:msg key="sessions.lead"/></p>
    <xsl:choose>
      <xsl:when test="content/sessions/session">
        <ul class="cards">
          <xsl:apply-templates select="content/sessions/session"/>
        </ul>
      </xsl:when>
      <xsl:otherwise>
        <p><t:msg key="sessions.none"/></p>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@audience = 'clerk'">
      <p class="go"><c:link route="/agent/mon-compte"><t:msg key="account.title"/></c:link></p>
      <p class="go"><c:link route="/agent/delegations"><t:msg key="delegations.title"/></c:link></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="session">
    <li class="card">
      <h2>
        <xsl:choose>
          <xsl:when test="device"><xsl:value-of select="device"/></xsl:when>
          <xsl:otherwise><t:msg key="sessions.unknown-device"/></xsl:otherwise>
        </xsl:choose>
      </h2>
      <xsl:if test="@current">
        <p class="badge">
          <t:msg key="sessions.current"/>
        </p>
      </xsl:if>
      <dl class="facts">
        <dt><t:msg key="sessions.since"/></dt>
        <dd><xsl:value-of select="since"/></dd>
        <dt><t:msg key="sessions.last-seen"/></dt>
        <dd><xsl:value-of select="last-seen"/></dd>
        <dt><t:msg key="sessions.expires"/></dt>
        <dd><xsl:value-of select="expires"/></dd>
      </dl>
      <xsl:if test="not(@current)">
        <xsl:choose>
          <xsl:when test="/page/@audience = 'clerk'">
            <form f:action="/agent/mes-connexions/fermer">
              <xsl:call-template name="session-end"/>
            </form>
          </xsl:when>
          <xsl:otherwise>
            <form f:action="/mes-connexions/fermer">
              <xsl:call-template name="session-end"/>
            </form>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="session-end">
    <input type="hidden" name="id" value="{@id}"/>
    <c:button kind="second">
      <t:msg key="sessions.end"/>
      <span class="hide">
        <t:msg key="sessions.end-which"><t:slot name="since" select="since"/></t:msg>
      </span>
    </c:button>
  </xsl:template>

</xsl:stylesheet>
