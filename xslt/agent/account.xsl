<?xml version="1.0" encoding="UTF-8"?>
<!-- One's own account as an agent: what it says, and another password. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="account.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <div class="narrow">
      <c:error-summary form="/agent/mon-compte/mot-de-passe"/>
      <xsl:if test="$a/done">
        <c:alert kind="success"><p><t:msg key="done.agent-changed"/></p></c:alert>
      </xsl:if>
      <h1><t:msg key="account.title"/></h1>
      <dl class="facts">
        <dt><t:msg key="account.name"/></dt>
        <dd>
          <xsl:value-of select="$a/name/display"/>
          <xsl:if test="$a/capacity">, <xsl:value-of select="$a/capacity"/></xsl:if>
        </dd>
        <dt><t:msg key="agent.identifier"/></dt>
        <dd><xsl:value-of select="$a/identifier"/></dd>
        <dt><t:msg key="account.password-at"/></dt>
        <dd><xsl:value-of select="$a/password-at"/></dd>
        <dt><t:msg key="agent.factor"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="$a/factor">
              <t:msg key="factor.since"/>
              <xsl:text> </xsl:text>
              <xsl:value-of select="$a/factor"/>
            </xsl:when>
            <xsl:otherwise><t:msg key="agent.factor-none"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </dl>
      <ul class="links">
        <li><c:link route="/agent/second-facteur"><t:msg key="factor.title"/></c:link></li>
        <li><c:link route="/agent/mes-connexions"><t:msg key="sessions.title"/></c:link></li>
        <li><c:link route="/agent/delegations"><t:msg key="delegations.title"/></c:link></li>
      </ul>
      <h2><t:msg key="password.title"/></h2>
      <p><t:msg key="password.lead"/></p>
      <form f:action="/agent/mon-compte/mot-de-passe" novalidate="novalidate">
        <c:required form="/agent/mon-compte/mot-de-passe"/>
        <c:field form="/agent/mon-compte/mot-de-passe" of="current"/>
        <c:field form="/agent/mon-compte/mot-de-passe" of="password"/>
        <c:button><t:msg key="password.submit"/></c:button>
      </form>
    </div>
  </xsl:template>

</xsl:stylesheet>
