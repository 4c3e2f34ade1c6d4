<?xml version="1.0" encoding="UTF-8"?>
<!-- One invoice or credit note of one's own home: who, when, how much; its days;
     how to pay, how to say that it is wrong. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/invoice.xsl"/>

  <xsl:variable name="invoice" select="/page/content/invoice"/>

  <xsl:template match="page" mode="title"><xsl:for-each select="$invoice"><xsl:call-template name="invoice-name"/></xsl:for-each></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/facture/avoir"/>
    <h1><xsl:for-each select="$invoice"><xsl:call-template name="invoice-name"/></xsl:for-each></h1>
    <xsl:for-each select="$invoice">
      <p><strong><xsl:value-of select="total"/></strong><xsl:text> – </xsl:text><xsl:call-template name="invoice-state"/></p>
    </xsl:for-each>
    <xsl:if test="$invoice/@choose or $invoice/choice"><xsl:call-template name="choice"/></xsl:if>
    <xsl:call-template name="invoice-head"/>
    <xsl:for-each select="content/corrections/correction">
      <p>
        <t:msg key="invoice.corrected-by"><t:slot name="day" select="issue-day"/></t:msg>
        <xsl:text> </xsl:text>
        <c:link route="/facture" id="{@invoice}"><xsl:call-template name="invoice-name"/>, <xsl:value-of select="total"/></c:link>
      </p>
    </xsl:for-each>
    <div class="screen-only"><xsl:apply-templates select="content/pdf"/></div>
    <xsl:call-template name="invoice-body"/>
    <p class="go screen-only"><c:link route="/factures"><t:msg key="invoice.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="pdf">
    <xsl:choose>
      <xsl:when test="@document">
        <p><c:link route="/document" id="{@document}"><t:msg key="invoice.pdf"><t:slot name="number" select="$invoice/number"/><t:slot name="size" select="bytes"/></t:msg></c:link></p>
      </xsl:when>
      <xsl:when test="@due"><p role="status"><t:msg key="receipt.pdf-due"/></p></xsl:when>
      <xsl:otherwise>
        <xsl:if test="@failed"><p><t:msg key="receipt.pdf-failed"/><xsl:text> </xsl:text><t:msg key="invoice.pdf-print"/></p></xsl:if>
        <form f:action="/facture/pdf">
          <input type="hidden" name="id" value="{$invoice/@invoice}"/>
          <c:button kind="second"><t:msg key="receipt.pdf-ask"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is left of a credit is carried over, unless the home says otherwise. -->
  <xsl:template name="choice">
    <h2><t:msg key="invoice.choice"/></h2>
    <xsl:choose>
      <xsl:when test="$invoice/choice/@code = 'refund'"><p><t:msg key="invoice.chosen-refund"><t:slot name="at" select="$invoice/chosen-at"/></t:msg></p></xsl:when>
      <xsl:when test="$invoice/choice"><p><t:msg key="invoice.chosen-carry"><t:slot name="at" select="$invoice/chosen-at"/></t:msg></p></xsl:when>
      <xsl:otherwise><p><t:msg key="invoice.choice-default"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$invoice/@choose">
      <form class="screen-only" f:action="/facture/avoir" novalidate="novalidate">
        <input type="hidden" name="id" value="{$invoice/@invoice}"/>
        <c:choices form="/facture/avoir" of="choice">
          <c:choice form="/facture/avoir" of="choice" value="carry-over"><t:msg key="invoice.choice-carry"/></c:choice>
          <c:choice form="/facture/avoir" of="choice" value="refund"><t:msg key="invoice.choice-refund"/></c:choice>
        </c:choices>
        <c:button><t:msg key="invoice.choose"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <!-- On the screen each day leads to why it costs what it costs. -->
  <xsl:template match="line" mode="day">
    <c:link route="/facture/ligne" id="{@line}">
      <xsl:value-of select="day/@day"/>
      <span class="hide"><t:msg key="invoice.why"/></span>
    </c:link>
  </xsl:template>

  <xsl:template name="invoice-lead"><p class="screen-only"><t:msg key="invoice.lead"/></p></xsl:template>

  <xsl:template name="invoice-correct">
    <c:link route="/facture" id="{$invoice/@correct}"><t:msg key="invoice.number"><t:slot name="number" select="$invoice/correct-number"/></t:msg></c:link>
  </xsl:template>

</xsl:stylesheet>
