<?xml version="1.0" encoding="UTF-8"?>
<!-- What a step would do about the invoices that were ticked: then a reason, and
     it is done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="taken" select="/page/content/arrears/arrear[@taken]"/>
  <xsl:variable name="left" select="/page/content/arrears/arrear[not(@taken)]"/>
  <xsl:variable name="act" select="/page/content/arrears/arrear[1]/wanted"/>

  <xsl:template match="page" mode="title"><t:msg key="arrears-preview.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/impayes/agir"/>
    <h1><t:msg key="arrears-preview.title"/></h1>
    <xsl:if test="$act"><p class="lead"><xsl:value-of select="$act"/></p></xsl:if>
    <xsl:choose>
      <xsl:when test="$taken">
        <h2><t:msg key="arrears-preview.taken"><t:slot name="n" select="count($taken)"/></t:msg></h2>
        <ul class="rows"><xsl:apply-templates select="$taken"/></ul>
        <form class="narrow" f:action="/agent/impayes/agir" novalidate="novalidate">
          <xsl:for-each select="$taken"><input type="hidden" name="ids" value="{@id}"/></xsl:for-each>
          <input type="hidden" name="act" value="{$act/@code}"/>
          <c:textarea form="/agent/impayes/agir" of="reason"/>
          <c:button><t:msg key="arrears-preview.go"/></c:button>
        </form>
      </xsl:when>
      <xsl:otherwise><c:alert kind="info"><p><t:msg key="arrears-preview.none"/></p></c:alert></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$left">
      <h2><t:msg key="arrears-preview.left"/></h2>
      <ul class="rows"><xsl:apply-templates select="$left"/></ul>
    </xsl:if>
    <p class="go"><c:link route="/agent/impayes"><t:msg key="arrears.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="arrear">
    <li>
      <p><strong><xsl:value-of select="number"/></strong><xsl:text>, </xsl:text><xsl:value-of select="household"/></p>
      <p><t:msg key="arrears-preview.line"><t:slot name="owed" select="owed"/><t:slot name="age" select="age"/></t:msg></p>
      <xsl:if test="not(@taken)">
        <p>
          <xsl:choose>
            <xsl:when test="asked"><t:msg key="arrears.asked"><t:slot name="act" select="asked"/></t:msg></xsl:when>
            <xsl:when test="delayed"><t:msg key="arrears.delayed"><t:slot name="until" select="delayed"/></t:msg></xsl:when>
            <xsl:when test="@contested"><t:msg key="arrears.contested"/></xsl:when>
            <xsl:when test="@small"><t:msg key="arrears.small"/></xsl:when>
            <xsl:when test="next-step"><t:msg key="arrears-preview.other"><t:slot name="step" select="next-step"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="arrears-preview.not-yet"/></xsl:otherwise>
          </xsl:choose>
        </p>
      </xsl:if>
      <xsl:if test="@unwritten"><p><t:msg key="arrears-preview.unwritten"/></p></xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
