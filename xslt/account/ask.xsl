<?xml version="1.0" encoding="UTF-8"?>
<!-- One address, one mail: the link of a new account once more, or the link to a new
     password. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="@path = '/mot-de-passe/oublie'"><t:msg key="forgotten.title"/></xsl:when>
      <xsl:otherwise><t:msg key="again.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <xsl:choose>
        <xsl:when test="@path = '/mot-de-passe/oublie'">
          <c:error-summary form="/mot-de-passe/oublie"/>
          <h1><t:msg key="forgotten.title"/></h1>
          <p class="lead"><t:msg key="forgotten.lead"/></p>
          <form f:action="/mot-de-passe/oublie" novalidate="novalidate">
            <c:field form="/mot-de-passe/oublie" of="email"/>
            <c:button><t:msg key="ask.submit"/></c:button>
          </form>
        </xsl:when>
        <xsl:otherwise>
          <c:error-summary form="/inscription/renvoyer"/>
          <h1><t:msg key="again.title"/></h1>
          <p class="lead"><t:msg key="again.lead"/></p>
          <form f:action="/inscription/renvoyer" novalidate="novalidate">
            <c:field form="/inscription/renvoyer" of="email"/>
            <c:button><t:msg key="ask.submit"/></c:button>
          </form>
        </xsl:otherwise>
      </xsl:choose>
      <h2><t:msg key="sign-in.trouble"/></h2>
      <p><t:msg key="ask.trouble"/></p>
      <xsl:if test="site/contact/phone">
        <p class="call"><xsl:call-template name="phone"/></p>
      </xsl:if>
    </div>
  </xsl:template>

</xsl:stylesheet>
