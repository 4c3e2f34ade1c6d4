<?xml version="1.0" encoding="UTF-8"?>
<!-- An agent's first password, by the link of an invitation. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="content/link/state/@code != 'open'"><t:msg key="link.dead"/></xsl:when>
      <xsl:otherwise><t:msg key="first.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/agent/mot-de-passe/nouveau"/>
      <xsl:choose>
        <xsl:when test="content/link/state/@code != 'open'">
          <h1><t:msg key="link.dead"/></h1>
          <xsl:choose>
            <xsl:when test="content/link/state/@code = 'expired'"><p><t:msg key="link.expired"/></p></xsl:when>
            <xsl:when test="content/link/state/@code = 'used'"><p><t:msg key="link.used"/></p></xsl:when>
            <xsl:otherwise><p><t:msg key="link.unknown"/></p></xsl:otherwise>
          </xsl:choose>
          <p><t:msg key="first.ask-again"/></p>
          <p class="go"><c:link route="/agent/connexion"><t:msg key="link.sign-in"/></c:link></p>
        </xsl:when>
        <xsl:otherwise>
          <h1><t:msg key="first.title"/></h1>
          <p class="lead"><t:msg key="first.lead"/></p>
          <form f:action="/agent/mot-de-passe/nouveau" novalidate="novalidate">
            <c:field form="/agent/mot-de-passe/nouveau" of="password"/>
            <c:button><t:msg key="reset.submit"/></c:button>
          </form>
          <p class="hint"><t:msg key="link.until"><t:slot name="until" select="content/link/expires"/></t:msg></p>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

</xsl:stylesheet>
