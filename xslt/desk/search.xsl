<?xml version="1.0" encoding="UTF-8"?>
<!-- One box: number, name, child, phone, e-mail. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="asked" select="/page/form[@action = '/agent/recherche']/field[@name = 'q']/value"/>

  <xsl:template match="page" mode="title"><t:msg key="find.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/recherche"/>
    <h1><t:msg key="find.title"/></h1>
    <form class="filters search" f:action="/agent/recherche" novalidate="novalidate" role="search">
      <c:field form="/agent/recherche" of="q" kind="search" mark="no"/>
      <c:button><t:msg key="families.submit"/></c:button>
    </form>
    <xsl:if test="$asked != ''">
      <h2><t:msg key="find.requests"/></h2>
      <xsl:choose>
        <xsl:when test="content/requests/request">
          <xsl:if test="content/requests/@count = 20"><p class="hint"><t:msg key="find.first"/></p></xsl:if>
          <ul class="rows">
            <xsl:for-each select="/page/content/requests/request">
              <li>
                <c:link route="/agent/demande" id="{@id}" class="row-link">
                  <xsl:choose>
                    <xsl:when test="name/display"><xsl:value-of select="name/display"/></xsl:when>
                    <xsl:otherwise><xsl:value-of select="reference"/></xsl:otherwise>
                  </xsl:choose>
                </c:link>
                <xsl:text> – </xsl:text>
                <xsl:value-of select="title"/>
                <xsl:if test="child"><xsl:text>, </xsl:text><t:msg key="desk.for-child"><t:slot name="child" select="child/display"/></t:msg></xsl:if>
                <br/>
                <xsl:call-template name="reference"><xsl:with-param name="of" select="reference"/></xsl:call-template>
                <xsl:text> · </xsl:text>
                <xsl:value-of select="state"/>
                <xsl:text> · </xsl:text>
                <xsl:value-of select="received-at"/>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:when>
        <xsl:otherwise><p><t:msg key="find.no-request"/></p></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="/page/user/rights/right[@code = 'family-read']">
        <h2><t:msg key="find.people"/></h2>
        <xsl:choose>
          <xsl:when test="content/people/person">
            <xsl:if test="content/people/@count = 20"><p class="hint"><t:msg key="find.first"/></p></xsl:if>
            <ul class="rows">
              <xsl:for-each select="/page/content/people/person">
                <li>
                  <xsl:choose>
                    <xsl:when test="@household">
                      <c:link route="/agent/famille" id="{@household}" class="row-link"><xsl:value-of select="name/display"/></c:link>
                    </xsl:when>
                    <xsl:otherwise><xsl:value-of select="name/display"/></xsl:otherwise>
                  </xsl:choose>
                  <xsl:if test="born"><xsl:text>, </xsl:text><t:msg key="case.born"><t:slot name="day" select="born"/></t:msg></xsl:if>
                  <xsl:if test="email"><br/><xsl:value-of select="email"/></xsl:if>
                  <xsl:if test="phone"><xsl:text> </xsl:text><xsl:value-of select="phone"/></xsl:if>
                </li>
              </xsl:for-each>
            </ul>
          </xsl:when>
          <xsl:otherwise><p><t:msg key="find.nobody"/></p></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
