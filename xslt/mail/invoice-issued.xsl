<?xml version="1.0" encoding="UTF-8"?>
<!-- The invoices and credit notes of a month: numbers, amounts, due days. It names
     no child and no activity. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>
  <xsl:include href="../lib/month.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:variable name="month"><xsl:for-each select="content/issued/month"><xsl:call-template name="month"/></xsl:for-each></xsl:variable>
    <xsl:choose>
      <xsl:when test="content/issued/@corrective"><t:msg key="mail-invoice.corrected"><t:slot name="month" select="$month"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="mail-invoice.title"><t:slot name="month" select="$month"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="issued" select="content/issued"/>
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <p><t:msg key="mail-invoice.hello"><t:slot name="regie" select="$issued/regie"/></t:msg></p>
    <ul><xsl:apply-templates select="content/invoices/invoice"/></ul>
    <p><t:msg key="mail-invoice.why"/></p>
    <p><t:msg key="mail-invoice.contest"/></p>
    <xsl:if test="content/invoices/invoice/kind/@code = 'credit-note'"><p><t:msg key="mail-invoice.choose"/></p></xsl:if>
    <xsl:if test="content/invoices/invoice[kind/@code = 'invoice' and amount/@minor &gt; 0]"><p><t:msg key="mail-invoice.help"/></p></xsl:if>
    <xsl:variable name="who">
      <xsl:value-of select="$issued/phone"/>
      <xsl:if test="$issued/phone and $issued/email">, </xsl:if>
      <xsl:value-of select="$issued/email"/>
    </xsl:variable>
    <xsl:if test="$issued/phone or $issued/email"><p><t:msg key="mail-invoice.ask"><t:slot name="who" select="$who"/></t:msg></p></xsl:if>
    <p><c:link route="/factures"><t:msg key="mail-invoice.link"/></c:link></p>
  </xsl:template>

  <xsl:template match="invoice">
    <li>
      <xsl:choose>
        <xsl:when test="kind/@code = 'credit-note'"><t:msg key="mail-invoice.credit"><t:slot name="number" select="number"/><t:slot name="corrects" select="corrects"/><t:slot name="amount" select="amount"/></t:msg></xsl:when>
        <xsl:when test="corrects"><t:msg key="mail-invoice.complement"><t:slot name="number" select="number"/><t:slot name="corrects" select="corrects"/><t:slot name="amount" select="amount"/><t:slot name="day" select="due-day"/></t:msg></xsl:when>
        <xsl:when test="amount/@minor = 0"><t:msg key="mail-invoice.nothing"><t:slot name="number" select="number"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="mail-invoice.due"><t:slot name="number" select="number"/><t:slot name="amount" select="amount"/><t:slot name="day" select="due-day"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
