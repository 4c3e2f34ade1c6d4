<?xml version="1.0" encoding="UTF-8"?>
<!-- A new account, made by the person: five questions and no more. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="register.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/inscription"/>
      <h1><t:msg key="register.title"/></h1>
      <p class="lead"><t:msg key="register.lead"/></p>
      <t:msg key="register.know"/>
      <form f:action="/inscription" novalidate="novalidate">
        <c:field form="/inscription" of="email"/>
        <c:field form="/inscription" of="given"/>
        <c:field form="/inscription" of="family"/>
        <c:field form="/inscription" of="born" class="date"/>
        <c:field form="/inscription" of="password"/>
        <p class="hint"><t:msg key="register.purpose"/></p>
        <c:button><t:msg key="register.submit"/></c:button>
      </form>
      <h2><t:msg key="register.other"/></h2>
      <ul class="links">
        <li><c:link route="/connexion"><t:msg key="register.have-one"/></c:link></li>
        <li><c:link route="/inscription/renvoyer"><t:msg key="register.no-mail"/></c:link></li>
      </ul>
    </div>
  </xsl:template>

</xsl:stylesheet>
