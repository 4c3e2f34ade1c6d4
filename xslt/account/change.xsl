<?xml version="1.0" encoding="UTF-8"?>
<!-- What a signed-in person changes of the account, each asking for the password
     again; and the code that ties it to the family file. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="@path = '/mon-compte/adresse'"><t:msg key="email.title"/></xsl:when>
      <xsl:when test="@path = '/mon-compte/fermer'"><t:msg key="close.title"/></xsl:when>
      <xsl:when test="@path = '/mon-compte/code'"><t:msg key="code.title"/></xsl:when>
      <xsl:otherwise><t:msg key="password.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <xsl:choose>
        <xsl:when test="@path = '/mon-compte/adresse'">
          <c:error-summary form="/mon-compte/adresse"/>
          <h1><t:msg key="email.title"/></h1>
          <p class="lead"><t:msg key="email.lead"/></p>
          <p><t:msg key="email.now"><t:slot name="email" select="content/account/identifier"/></t:msg></p>
          <form f:action="/mon-compte/adresse" novalidate="novalidate">
            <c:required form="/mon-compte/adresse"/>
            <c:field form="/mon-compte/adresse" of="email"/>
            <c:field form="/mon-compte/adresse" of="current"/>
            <c:button><t:msg key="email.submit"/></c:button>
          </form>
        </xsl:when>
        <xsl:when test="@path = '/mon-compte/fermer'">
          <c:error-summary form="/mon-compte/fermer"/>
          <h1><t:msg key="close.title"/></h1>
          <p class="lead"><t:msg key="close.lead"/></p>
          <t:msg key="close.what"/>
          <form f:action="/mon-compte/fermer" novalidate="novalidate">
            <c:required form="/mon-compte/fermer"/>
            <c:field form="/mon-compte/fermer" of="current"/>
            <c:button><t:msg key="close.submit"/></c:button>
          </form>
        </xsl:when>
        <xsl:when test="@path = '/mon-compte/code'">
          <c:error-summary form="/mon-compte/code"/>
          <h1><t:msg key="code.title"/></h1>
          <p class="lead"><t:msg key="code.lead"/></p>
          <xsl:if test="content/account/@filed">
            <c:alert kind="info"><p><t:msg key="code.filed"/></p></c:alert>
          </xsl:if>
          <form f:action="/mon-compte/code" novalidate="novalidate">
            <c:required form="/mon-compte/code"/>
            <c:field form="/mon-compte/code" of="code"/>
            <c:button><t:msg key="code.submit"/></c:button>
          </form>
        </xsl:when>
        <xsl:otherwise>
          <c:error-summary form="/mon-compte/mot-de-passe"/>
          <h1><t:msg key="password.title"/></h1>
          <p class="lead"><t:msg key="password.lead"/></p>
          <form f:action="/mon-compte/mot-de-passe" novalidate="novalidate">
            <c:required form="/mon-compte/mot-de-passe"/>
            <c:field form="/mon-compte/mot-de-passe" of="current"/>
            <c:field form="/mon-compte/mot-de-passe" of="password"/>
            <c:button><t:msg key="password.submit"/></c:button>
          </form>
        </xsl:otherwise>
      </xsl:choose>
      <p class="go"><c:link route="/mon-compte"><t:msg key="done.account"/></c:link></p>
    </div>
  </xsl:template>

</xsl:stylesheet>
