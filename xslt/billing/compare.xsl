<?xml version="1.0" encoding="UTF-8"?>
<!-- A draft against each payer's last invoice, the greatest differences first. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="it" select="/page/content/campaign"/>
  <xsl:variable name="shown" select="/page/content/shown"/>
  <xsl:variable name="months"><xsl:for-each select="$it"><xsl:call-template name="campaign-months"/></xsl:for-each></xsl:variable>

  <xsl:template match="page" mode="title"><t:msg key="billing.compare-h1"><t:slot name="month" select="$months"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="billing.compare-h1"><t:slot name="month" select="$months"/></t:msg></h1>
    <p class="lead"><xsl:value-of select="$it/regie"/></p>
    <xsl:choose>
      <xsl:when test="content/payers/payer">
        <xsl:variable name="caption"><t:msg key="billing.compare-n" count="$shown/total/@plural"><t:slot name="n" select="$shown/total"/></t:msg></xsl:variable>
        <xsl:call-template name="compare-table">
          <xsl:with-param name="id" select="'ecarts'"/>
          <xsl:with-param name="caption" select="$caption"/>
        </xsl:call-template>
        <xsl:if test="$shown/previous or $shown/next">
          <c:pagination page="{$shown/page}" pages="{$shown/pages}">
            <xsl:if test="$shown/previous"><li><c:link route="/agent/facturation/ecarts" id="{$it/@id}" page="{$shown/previous/@value}" rel="prev" accesskey="p"><t:msg key="pagination.previous"/></c:link></li></xsl:if>
            <xsl:if test="$shown/next"><li><c:link route="/agent/facturation/ecarts" id="{$it/@id}" page="{$shown/next/@value}" rel="next" accesskey="s"><t:msg key="pagination.next"/></c:link></li></xsl:if>
          </c:pagination>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="billing.compare-none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/facturation/campagne" id="{$it/@id}" accesskey="l"><t:msg key="billing.to-campaign"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
