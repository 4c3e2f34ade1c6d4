<?xml version="1.0" encoding="UTF-8"?>
<!-- One line of an invoice: why it costs what it costs. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:variable name="it" select="/page/content/line"/>

  <xsl:template match="page" mode="title"><t:msg key="billed-line.h1"><t:slot name="day" select="$it/day/@day"/><t:slot name="name" select="$it/name/display"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="billed-line.h1"><t:slot name="day" select="$it/day/@day"/><t:slot name="name" select="$it/name/display"/></t:msg></h1>
    <p class="lead"><xsl:value-of select="$it/household"/><xsl:if test="$it/number">, <xsl:value-of select="$it/kind"/><xsl:text> </xsl:text><xsl:value-of select="$it/number"/></xsl:if></p>
    <xsl:if test="$it/becomes"><xsl:call-template name="waits"/></xsl:if>
    <xsl:call-template name="facts"/>
    <xsl:if test="content/steps/step">
      <h2><t:msg key="billed-line.how"/></h2>
      <xsl:call-template name="price-steps"/>
    </xsl:if>
    <p class="go"><c:link route="/agent/factures/facture" id="{$it/@invoice}" accesskey="l"><t:msg key="billed-line.to-invoice"/></c:link></p>
    <p class="go"><c:link route="/agent/enfant" child="{$it/@child}"><t:msg key="billed-line.to-child"/></c:link></p>
  </xsl:template>

  <xsl:template name="waits">
    <c:alert kind="info">
      <p>
        <t:msg key="billed-line.becomes"><t:slot name="price" select="$it/becomes"/><t:slot name="reason" select="$it/adjusted"/></t:msg>
        <xsl:if test="$it/adjusted-by"><xsl:text> </xsl:text><t:msg key="billed-line.by"><t:slot name="name" select="$it/adjusted-by/display"/><t:slot name="at" select="$it/adjusted-at"/></t:msg></xsl:if>
      </p>
      <xsl:if test="$it/note"><p><xsl:value-of select="$it/note"/></p></xsl:if>
    </c:alert>
  </xsl:template>

  <xsl:template name="facts">
    <dl class="facts">
      <dt><t:msg key="billed-one.what"/></dt>
      <dd><xsl:value-of select="$it/activity"/>, <xsl:value-of select="$it/mark"/></dd>
      <dt><t:msg key="billing.amount"/></dt>
      <dd>
        <strong><xsl:value-of select="$it/price"/></strong>
        <xsl:if test="$it/reason">, <xsl:value-of select="$it/reason"/></xsl:if>
        <xsl:if test="$it/share">, <t:msg key="billed-one.share"><t:slot name="share" select="translate($it/share, '.', ',')"/></t:msg></xsl:if>
      </dd>
      <xsl:if test="$it/@first">
        <dt><t:msg key="billed-line.corrects"/></dt>
        <dd>
          <c:link route="/agent/factures/ligne" id="{$it/@first}"><t:msg key="billed-line.was"><t:slot name="price" select="$it/was"/></t:msg></c:link>
          <xsl:if test="$it/adjusted and not($it/becomes)">, <xsl:value-of select="$it/adjusted"/></xsl:if>
          <xsl:if test="$it/note and not($it/becomes)"><br/><xsl:value-of select="$it/note"/></xsl:if>
        </dd>
      </xsl:if>
      <xsl:if test="$it/custody">
        <dt><t:msg key="billed-line.custody"/></dt>
        <dd><xsl:value-of select="$it/custody"/></dd>
      </xsl:if>
      <dt><t:msg key="billed-line.quotient"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$it/quotient"><xsl:value-of select="$it/quotient"/><xsl:if test="$it/month">, <xsl:value-of select="$it/month"/>, <xsl:value-of select="$it/source"/></xsl:if></xsl:when>
          <xsl:otherwise><t:msg key="billed-line.no-quotient"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <xsl:if test="$it/vote">
        <dt><t:msg key="billed-line.vote"/></dt>
        <dd><xsl:value-of select="$it/vote"/>, <xsl:value-of select="$it/voted"/></dd>
      </xsl:if>
    </dl>
  </xsl:template>

</xsl:stylesheet>
