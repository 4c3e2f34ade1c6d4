<?xml version="1.0" encoding="UTF-8"?>
<!-- The receipt of a request, to print and hand over: one sheet of paper, its
     address in the window of the envelope. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="letter_body.xsl"/>
  <xsl:include href="receipt_paper.xsl"/>

  <xsl:variable name="receipt" select="/page/content/receipt"/>

  <xsl:template match="page" mode="title">
    <t:msg key="entry.receipt-title"><t:slot name="number" select="$receipt/reference"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demande/recu/remis"/>
    <div class="screen-only">
      <h1><t:msg key="entry.receipt-title"><t:slot name="number" select="$receipt/reference"/></t:msg></h1>
      <xsl:choose>
        <xsl:when test="not($receipt)">
          <c:alert kind="info"><p><t:msg key="entry.no-receipt"/></p></c:alert>
        </xsl:when>
        <xsl:when test="$receipt/paper/@code = 'printed'">
          <c:alert kind="success"><p><t:msg key="entry.receipt-printed"><t:slot name="at" select="$receipt/paper-at"/></t:msg></p></c:alert>
        </xsl:when>
        <xsl:when test="$receipt/paper">
          <c:alert kind="info"><p><t:msg key="entry.receipt-to-print"/></p></c:alert>
        </xsl:when>
        <xsl:otherwise>
          <c:alert kind="success"><p><t:msg key="entry.receipt-mailed"><t:slot name="email" select="$receipt/email"/></t:msg></p></c:alert>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:if test="$receipt/paper/@code = 'to-print' and $receipt/@decides">
        <form f:action="/agent/demande/recu/remis">
          <input type="hidden" name="id" value="{$receipt/@request}"/>
          <c:button kind="second"><t:msg key="entry.receipt-given"/></c:button>
        </form>
      </xsl:if>
      <ul>
        <xsl:if test="$receipt">
          <li><c:link route="/agent/demande" id="{$receipt/@request}" accesskey="d"><t:msg key="entry.to-case"/></c:link></li>
        </xsl:if>
        <xsl:if test="user/rights/right[@code = 'request-decide']">
          <li><c:link route="/agent/saisie" accesskey="n"><t:msg key="entry.another"/></c:link></li>
        </xsl:if>
      </ul>
    </div>
    <xsl:apply-templates select="$receipt" mode="paper">
      <xsl:with-param name="pieces" select="/page/content/pieces/piece"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
