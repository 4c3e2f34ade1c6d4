<?xml version="1.0" encoding="UTF-8"?>
<!-- Time that is agreed with a home: nothing is sent or done until then. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="home" select="/page/content/home"/>

  <xsl:template match="page" mode="title"><t:msg key="arrears-delay.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/impayes/delai"/>
    <h1><t:msg key="arrears-delay.title"/></h1>
    <xsl:choose>
      <xsl:when test="$home">
        <p><strong><xsl:value-of select="$home/household"/></strong><xsl:text>, </xsl:text><xsl:value-of select="$home/regie"/></p>
        <p><t:msg key="arrears-delay.invoice"><t:slot name="number" select="$home/number"/><t:slot name="owed" select="$home/owed"/></t:msg></p>
        <xsl:if test="$home/delayed"><p><t:msg key="arrears.delayed"><t:slot name="until" select="$home/delayed"/></t:msg></p></xsl:if>
        <p><t:msg key="arrears-delay.how"/></p>
        <form class="narrow" f:action="/agent/impayes/delai" novalidate="novalidate">
          <input type="hidden" name="id" value="{$home/@id}"/>
          <c:field form="/agent/impayes/delai" of="until" class="date"/>
          <c:textarea form="/agent/impayes/delai" of="reason"/>
          <c:button><t:msg key="arrears-delay.save"/></c:button>
        </form>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="arrears-delay.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/impayes"><t:msg key="arrears.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
