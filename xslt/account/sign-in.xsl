<?xml version="1.0" encoding="UTF-8"?>
<!-- Signing in, families and agents: the same questions, two doors. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="@audience = 'clerk'"><t:msg key="sign-in.title-clerk"/></xsl:when>
      <xsl:otherwise><t:msg key="sign-in.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <xsl:choose>
        <xsl:when test="@audience = 'clerk'">
          <c:error-summary form="/agent/connexion"/>
          <h1><t:msg key="sign-in.title-clerk"/></h1>
          <form f:action="/agent/connexion" novalidate="novalidate">
            <c:required form="/agent/connexion"/>
            <c:field form="/agent/connexion" of="identifier"/>
            <c:field form="/agent/connexion" of="password"/>
            <c:button><t:msg key="sign-in.submit"/></c:button>
          </form>
          <h2><t:msg key="sign-in.trouble"/></h2>
          <p><t:msg key="sign-in.trouble-clerk"/></p>
        </xsl:when>
        <xsl:otherwise>
          <c:error-summary form="/connexion"/>
          <h1><t:msg key="sign-in.title"/></h1>
          <form f:action="/connexion" novalidate="novalidate">
            <c:required form="/connexion"/>
            <c:field form="/connexion" of="identifier"/>
            <c:field form="/connexion" of="password"/>
            <c:button><t:msg key="sign-in.submit"/></c:button>
          </form>
          <h2><t:msg key="sign-in.trouble"/></h2>
          <p><t:msg key="sign-in.trouble-family"/></p>
          <ul class="links">
            <li><c:link route="/mot-de-passe/oublie"><t:msg key="forgotten.title"/></c:link></li>
            <li><c:link route="/inscription"><t:msg key="register.title"/></c:link></li>
          </ul>
          <xsl:if test="site/contact/phone">
            <p class="call"><xsl:call-template name="phone"/></p>
          </xsl:if>
          <p class="go"><c:link route="/aide"><t:msg key="sign-in.help-link"/></c:link></p>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

</xsl:stylesheet>
