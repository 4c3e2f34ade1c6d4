<?xml version="1.0" encoding="UTF-8"?>
<!-- The catalogue of procedures: by service, with a search. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="by-service" match="procedure" use="service"/>
  <xsl:variable name="search" select="/page/content/search"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$search/q">
        <t:msg key="procedures.title-for"><t:slot name="q" select="$search/q"/></t:msg>
      </xsl:when>
      <xsl:otherwise><t:msg key="procedures.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/demarches"/>
    <h1><t:msg key="procedures.title"/></h1>
    <p class="lead"><t:msg key="procedures.lead"/></p>
    <form class="filters search" f:action="/demarches" novalidate="novalidate" role="search">
      <c:field form="/demarches" of="q" kind="search" mark="no"/>
      <c:button><t:msg key="procedures.submit"/></c:button>
    </form>
    <xsl:choose>
      <xsl:when test="$search/q and content/procedures/procedure">
        <h2>
          <t:msg key="procedures.found" count="$search/total/@plural">
            <t:slot name="total" select="$search/total"/>
            <t:slot name="q" select="$search/q"/>
          </t:msg>
        </h2>
        <ul class="rows">
          <xsl:apply-templates select="content/procedures/procedure"/>
        </ul>
        <p class="go"><c:link route="/demarches"><t:msg key="procedures.all"/></c:link></p>
      </xsl:when>
      <xsl:when test="$search/q">
        <h2><t:msg key="procedures.none"><t:slot name="q" select="$search/q"/></t:msg></h2>
        <t:msg key="procedures.none-do"/>
        <p class="go"><c:link route="/demarches"><t:msg key="procedures.all"/></c:link></p>
      </xsl:when>
      <xsl:when test="not(content/procedures/procedure)">
        <c:alert kind="info">
          <p><t:msg key="procedures.empty"/></p>
        </c:alert>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="content/procedures/procedure[not(service = preceding-sibling::procedure[1]/service)]">
          <h2><xsl:value-of select="service-name"/></h2>
          <ul class="rows">
            <xsl:apply-templates select="key('by-service', service)"/>
          </ul>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="procedure">
    <li>
      <p class="go">
        <c:link route="/demarche" code="{code}"><xsl:value-of select="title"/></c:link>
      </p>
      <p><xsl:value-of select="summary"/></p>
    </li>
  </xsl:template>

</xsl:stylesheet>
