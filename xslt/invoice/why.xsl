<?xml version="1.0" encoding="UTF-8"?>
<!-- Why a line of an invoice costs what it costs: who pays, by which quotient,
     each step; and how to say that it is wrong. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:variable name="line" select="/page/content/line"/>

  <xsl:template match="page" mode="title"><t:msg key="invoice-line.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/facture/contester"/>
    <h1><t:msg key="invoice-line.title"/></h1>
    <p>
      <strong><xsl:value-of select="$line/name/display"/>, <xsl:value-of select="$line/activity"/>, <xsl:value-of select="$line/day/@day"/></strong>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="$line/mark"/>
    </p>
    <xsl:choose>
      <xsl:when test="$line/@first"><xsl:call-template name="difference"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="price"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$line/contest"><xsl:call-template name="contested"/></xsl:if>
    <xsl:if test="$line/@open"><xsl:call-template name="contest"/></xsl:if>
    <p class="go"><c:link route="/facture" id="{$line/@invoice}"><t:msg key="invoice-line.back"><t:slot name="number" select="$line/number"/></t:msg></c:link></p>
    <p class="go"><c:link route="/tarifs"><t:msg key="price.to-rules"/></c:link></p>
  </xsl:template>

  <xsl:template name="price">
    <p><t:msg key="price.is"><t:slot name="price" select="$line/price"/></t:msg><xsl:if test="$line/reason"><xsl:text> </xsl:text><xsl:value-of select="$line/reason"/>.</xsl:if></p>
    <h2><t:msg key="price.who"/></h2>
    <p><xsl:value-of select="$line/custody"/></p>
    <h2><t:msg key="price.quotient"/></h2>
    <xsl:choose>
      <xsl:when test="$line/quotient"><p><t:msg key="price.quotient-is"><t:slot name="quotient" select="$line/quotient"/><t:slot name="month" select="$line/month"/><t:slot name="source" select="$line/source"/></t:msg></p></xsl:when>
      <xsl:when test="$line/@other"><p><t:msg key="price.quotient-other"/></p></xsl:when>
      <xsl:otherwise>
        <p><t:msg key="price.quotient-unknown"/></p>
        <p class="go"><c:link route="/famille/quotient"><t:msg key="price.quotient-give"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="price.how"/></h2>
    <p><t:msg key="price.vote"><t:slot name="vote" select="$line/vote"/><t:slot name="day" select="$line/voted"/></t:msg></p>
    <xsl:call-template name="price-steps"/>
    <p class="quiet"><xsl:value-of select="$line/rounding"/><xsl:text> </xsl:text><t:msg key="invoice-line.kept"/></p>
    <p class="quiet"><t:msg key="price.algorithm"/></p>
  </xsl:template>

  <!-- A correction is what a day comes to now, less what it was billed. -->
  <xsl:template name="difference">
    <p><t:msg key="invoice-line.difference"><t:slot name="was" select="$line/was"/><t:slot name="becomes" select="$line/becomes"/><t:slot name="why" select="$line/adjusted"/><t:slot name="price" select="$line/price"/></t:msg></p>
    <p class="go"><c:link route="/facture/ligne" id="{$line/@first}"><t:msg key="invoice-line.first"/></c:link></p>
  </xsl:template>

  <xsl:template name="contested">
    <h2><t:msg key="invoice-line.contested"/></h2>
    <p>
      <strong><xsl:value-of select="$line/contest"/></strong>
      <xsl:for-each select="$line/due">, <t:msg key="presence.contest-due"><t:slot name="day" select="@day"/></t:msg></xsl:for-each>
      <xsl:for-each select="$line/answered-at">, <t:msg key="presence.contest-answered"><t:slot name="at" select="."/></t:msg></xsl:for-each>
    </p>
    <p><t:msg key="invoice-line.you-said"/><xsl:text> </xsl:text><span class="message-body"><xsl:value-of select="$line/body"/></span></p>
    <xsl:if test="$line/answer"><p><t:msg key="invoice-line.answer"/><xsl:text> </xsl:text><span class="message-body"><xsl:value-of select="$line/answer"/></span></p></xsl:if>
    <xsl:if test="$line/contest/@code = 'corrected'"><p><t:msg key="invoice-line.corrected"/></p></xsl:if>
  </xsl:template>

  <xsl:template name="contest">
    <h2><t:msg key="presence.contest"/></h2>
    <p><t:msg key="invoice-line.contest-lead"/></p>
    <form f:action="/facture/contester" novalidate="novalidate">
      <input type="hidden" name="id" value="{$line/@id}"/>
      <c:textarea form="/facture/contester" of="body"/>
      <c:button><t:msg key="presence.contest-send"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
