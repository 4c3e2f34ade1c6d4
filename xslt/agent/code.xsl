<?xml version="1.0" encoding="UTF-8"?>
<!-- The second step of signing in: the code of the moment, or a recovery code. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="second.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/agent/second-facteur/code"/>
      <h1><t:msg key="second.title"/></h1>
      <xsl:choose>
        <xsl:when test="content/factor/since or content/factor/@pending">
          <p class="lead"><t:msg key="second.lead"/></p>
          <form f:action="/agent/second-facteur/code" novalidate="novalidate">
            <c:field form="/agent/second-facteur/code" of="code" class="short"/>
            <c:button><t:msg key="second.submit"/></c:button>
          </form>
          <h2><t:msg key="second.trouble"/></h2>
          <p><t:msg key="second.trouble-text"/></p>
          <xsl:if test="content/factor/@pending">
            <p class="go"><c:link route="/agent/second-facteur"><t:msg key="second.to-key"/></c:link></p>
          </xsl:if>
        </xsl:when>
        <xsl:otherwise>
          <p class="lead"><t:msg key="second.none"/></p>
          <p class="go"><c:link route="/agent/second-facteur"><t:msg key="second.enrol"/></c:link></p>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

</xsl:stylesheet>
