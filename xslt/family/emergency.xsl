<?xml version="1.0" encoding="UTF-8"?>
<!-- Whom to call when no guardian answers. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-emergency.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="id" select="content/child/@id"/>
    <xsl:variable name="people" select="content/contacts/contact[@child = $id]"/>
    <c:error-summary form="/famille/urgence"/>
    <c:error-summary form="/famille/urgence/retirer"/>
    <h1><t:msg key="family-emergency.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <p class="lead"><t:msg key="family-emergency.lead"/></p>
    <xsl:choose>
      <xsl:when test="$people">
        <ul class="rows">
          <xsl:for-each select="$people">
            <li>
              <p>
                <strong><xsl:value-of select="name"/></strong>
                <xsl:text>, </xsl:text>
                <xsl:value-of select="relation"/>
                <xsl:if test="phone">, <xsl:value-of select="phone"/></xsl:if>
                <xsl:if test="during"><br/><xsl:value-of select="during"/></xsl:if>
              </p>
              <xsl:if test="/page/content/child/@acts">
                <form f:action="/famille/urgence/retirer">
                  <input type="hidden" name="child" value="{@child}"/>
                  <input type="hidden" name="id" value="{@id}"/>
                  <c:button kind="second">
                    <t:msg key="family.end"/>
                    <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span>
                  </c:button>
                </form>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family-home.nobody"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="content/child/@acts">
        <h2><t:msg key="family-emergency.add"/></h2>
        <form class="narrow" f:action="/famille/urgence" novalidate="novalidate">
          <input type="hidden" name="child" value="{$id}"/>
          <c:field form="/famille/urgence" of="name"/>
          <c:select form="/famille/urgence" of="relation">
            <xsl:call-template name="relation-options">
              <xsl:with-param name="typed" select="/page/form[@action = '/famille/urgence']/field[@name = 'relation']/value"/>
            </xsl:call-template>
          </c:select>
          <c:field form="/famille/urgence" of="phone"/>
          <c:button><t:msg key="family.add"/></c:button>
        </form>
        <p class="quiet"><t:msg key="family.told"/></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family.read-only"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
