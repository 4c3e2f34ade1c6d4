<?xml version="1.0" encoding="UTF-8"?>
<!-- What a mailed link opens. One button and no more: programs that look through
     mail open links, and must not use them up. -->
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
      <xsl:when test="@path = '/mot-de-passe/nouveau'"><t:msg key="reset.title"/></xsl:when>
      <xsl:otherwise><t:msg key="confirm.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <xsl:choose>
        <xsl:when test="content/link/state/@code != 'open'">
          <c:error-summary form="/inscription/confirmer"/>
          <c:error-summary form="/mot-de-passe/nouveau"/>
          <h1><t:msg key="link.dead"/></h1>
          <xsl:choose>
            <xsl:when test="content/link/state/@code = 'expired'"><p><t:msg key="link.expired"/></p></xsl:when>
            <xsl:when test="content/link/state/@code = 'used'"><p><t:msg key="link.used"/></p></xsl:when>
            <xsl:otherwise><p><t:msg key="link.unknown"/></p></xsl:otherwise>
          </xsl:choose>
          <xsl:choose>
            <xsl:when test="@path = '/mot-de-passe/nouveau'">
              <p class="go"><c:link route="/mot-de-passe/oublie"><t:msg key="link.ask-again"/></c:link></p>
            </xsl:when>
            <xsl:when test="content/link/kind/@code = 'email'">
              <p class="go"><c:link route="/mon-compte/adresse"><t:msg key="link.ask-again"/></c:link></p>
            </xsl:when>
            <xsl:otherwise>
              <p class="go"><c:link route="/inscription/renvoyer"><t:msg key="link.ask-again"/></c:link></p>
            </xsl:otherwise>
          </xsl:choose>
          <p class="go"><c:link route="/connexion"><t:msg key="link.sign-in"/></c:link></p>
        </xsl:when>
        <xsl:when test="@path = '/mot-de-passe/nouveau'">
          <c:error-summary form="/mot-de-passe/nouveau"/>
          <h1><t:msg key="reset.title"/></h1>
          <p class="lead"><t:msg key="reset.lead"/></p>
          <form f:action="/mot-de-passe/nouveau" novalidate="novalidate">
            <c:field form="/mot-de-passe/nouveau" of="password"/>
            <c:button><t:msg key="reset.submit"/></c:button>
          </form>
          <p class="hint"><t:msg key="link.until"><t:slot name="until" select="content/link/expires"/></t:msg></p>
        </xsl:when>
        <xsl:otherwise>
          <c:error-summary form="/inscription/confirmer"/>
          <h1><t:msg key="confirm.title"/></h1>
          <p class="lead"><t:msg key="confirm.lead"/></p>
          <form f:action="/inscription/confirmer">
            <c:button><t:msg key="confirm.submit"/></c:button>
          </form>
          <p class="hint"><t:msg key="link.until"><t:slot name="until" select="content/link/expires"/></t:msg></p>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

</xsl:stylesheet>
