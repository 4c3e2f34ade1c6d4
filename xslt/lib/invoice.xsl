<?xml version="1.0" encoding="UTF-8"?>
<!--
  Invoices in words, the same on the screen and on paper.

  invoice-name      "Facture P2026-000123"; of a row with kind and number
  invoice-state     what is to be done with it, in words
  invoice-head      from content/invoice: who, when, by whom
  invoice-body      content/lines by child and activity, the sums, how to pay,
                    how to say that it is wrong
  mode invoice-due  what a home owes (family_invoice_due), in a notice
  A sheet may give its own: line mode="day", invoice-lead, invoice-correct.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="family.xsl"/>

  <xsl:key name="sum" match="/page/content/lines/line" use="concat(@pupil, ' ', code)"/>

  <xsl:template name="invoice-name">
    <xsl:choose>
      <xsl:when test="kind/@code = 'credit-note'"><t:msg key="invoice.credit-number"><t:slot name="number" select="number"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="invoice.number"><t:slot name="number" select="number"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="invoice-state">
    <xsl:choose>
      <xsl:when test="kind/@code = 'credit-note' and choice"><xsl:value-of select="choice"/></xsl:when>
      <xsl:when test="kind/@code = 'credit-note' and @choose"><t:msg key="invoice.to-choose"/></xsl:when>
      <xsl:when test="kind/@code = 'credit-note'"><t:msg key="invoice.credit-used"/></xsl:when>
      <xsl:when test="owed/@minor &gt; 0 and @late"><t:msg key="invoice.owed-late"><t:slot name="owed" select="owed"/><t:slot name="day" select="due-day"/></t:msg></xsl:when>
      <xsl:when test="owed/@minor &gt; 0"><t:msg key="invoice.owed"><t:slot name="owed" select="owed"/><t:slot name="day" select="due-day"/></t:msg></xsl:when>
      <xsl:otherwise><xsl:value-of select="state"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="due" mode="invoice-due">
    <c:alert kind="info">
      <p>
        <strong><t:msg key="invoice.due" count="invoices/@plural"><t:slot name="owed" select="owed"/><t:slot name="n" select="invoices"/></t:msg></strong>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="@late"><t:msg key="invoice.due-late"><t:slot name="day" select="due-day"/></t:msg></xsl:when>
          <xsl:otherwise><t:msg key="invoice.due-by"><t:slot name="day" select="due-day"/></t:msg></xsl:otherwise>
        </xsl:choose>
      </p>
    </c:alert>
  </xsl:template>

  <xsl:template name="invoice-head">
    <xsl:for-each select="/page/content/invoice">
      <dl class="facts">
        <dt><t:msg key="invoice.payer"/></dt>
        <dd><xsl:value-of select="payer"/><xsl:for-each select="payer-address"><br/><xsl:call-template name="address-lines"/></xsl:for-each></dd>
        <dt><t:msg key="invoice.period"/></dt>
        <dd><xsl:value-of select="during"/></dd>
        <dt><t:msg key="invoice.issued"/></dt>
        <dd><xsl:value-of select="issue-day"/></dd>
        <xsl:if test="due-day"><dt><t:msg key="invoice.due-day"/></dt>
        <dd><xsl:value-of select="due-day"/></dd></xsl:if>
        <xsl:if test="@correct"><dt><t:msg key="invoice.corrects"/></dt>
        <dd><xsl:call-template name="invoice-correct"/></dd></xsl:if>
        <dt><t:msg key="invoice.regie"/></dt>
        <dd>
          <xsl:value-of select="regie"/><xsl:text>, </xsl:text><xsl:value-of select="/page/site/name"/>
          <xsl:choose>
            <xsl:when test="regie-address"><xsl:for-each select="regie-address"><br/><xsl:call-template name="address-lines"/></xsl:for-each></xsl:when>
            <xsl:otherwise><br/><xsl:value-of select="/page/site/contact/address"/></xsl:otherwise>
          </xsl:choose>
          <br/>
          <xsl:choose>
            <xsl:when test="regie-phone or regie-email"><xsl:value-of select="regie-phone"/><xsl:if test="regie-phone and regie-email">, </xsl:if><xsl:value-of select="regie-email"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="/page/site/contact/phone"/>, <xsl:value-of select="/page/site/contact/email"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </dl>
      <xsl:if test="before"><p><t:msg key="invoice.before"/></p></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="invoice-body">
    <xsl:variable name="invoice" select="/page/content/invoice"/>
    <h2><t:msg key="invoice.lines"/></h2>
    <xsl:call-template name="invoice-lead"/>
    <xsl:for-each select="/page/content/lines/line[sum]">
      <xsl:call-template name="invoice-table">
        <xsl:with-param name="lines" select="key('sum', concat(@pupil, ' ', code))"/>
        <xsl:with-param name="id" select="concat('lignes-', position())"/>
      </xsl:call-template>
    </xsl:for-each>
    <h2><t:msg key="invoice.sums"/></h2>
    <dl class="facts">
      <dt><t:msg key="invoice.total"/></dt>
      <dd><strong><xsl:value-of select="$invoice/total"/></strong></dd>
      <xsl:if test="$invoice/settled and $invoice/kind/@code = 'invoice'"><dt><t:msg key="invoice.settled"/></dt>
      <dd><xsl:value-of select="$invoice/settled"/></dd></xsl:if>
      <xsl:if test="$invoice/owed"><dt><t:msg key="invoice.rest"/></dt>
      <dd><xsl:value-of select="$invoice/owed"/></dd></xsl:if>
      <xsl:if test="$invoice/credit"><dt><t:msg key="invoice.credit"/></dt>
      <dd><xsl:value-of select="$invoice/credit"/></dd></xsl:if>
    </dl>
    <xsl:if test="$invoice/owed/@minor &gt; 0 or /page/@audience = 'nightly' and $invoice/kind/@code = 'invoice'">
      <h2><t:msg key="invoice.pay"/></h2>
      <p><t:msg key="invoice.pay-how"><t:slot name="number" select="$invoice/number"/></t:msg></p>
      <p><t:msg key="invoice.pay-help"/></p>
    </xsl:if>
    <h2><t:msg key="invoice.appeal"/></h2>
    <p><t:msg key="invoice.appeal-first"/></p>
    <p><t:msg key="invoice.appeal-court"/></p>
    <p class="quiet"><t:msg key="price.algorithm"/></p>
  </xsl:template>

  <xsl:template name="invoice-table">
    <xsl:param name="lines"/>
    <xsl:param name="id"/>
    <c:table id="{$id}" class="table-fit">
      <caption id="{$id}-titre"><xsl:value-of select="name/display"/>, <xsl:value-of select="activity"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="invoice.day"/></th>
          <th scope="col" class="number"><t:msg key="invoice.amount"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="$lines">
          <tr>
            <th scope="row">
              <xsl:apply-templates select="." mode="day"/>
              <br/>
              <span class="quiet">
              <xsl:value-of select="mark"/>
              <xsl:if test="rule">, <xsl:value-of select="rule"/></xsl:if>
              <xsl:if test="reason">, <xsl:value-of select="reason"/></xsl:if>
              <xsl:if test="share">, <t:msg key="price.share"><t:slot name="share" select="share"/></t:msg></xsl:if>
              <xsl:if test="adjusted">, <xsl:value-of select="adjusted"/></xsl:if>
              <xsl:if test="contest">, <t:msg key="presence.contested"/><xsl:text> </xsl:text><xsl:value-of select="contest"/></xsl:if>
              </span>
            </th>
            <td class="number"><xsl:value-of select="price"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row"><t:msg key="invoice.sum"><t:slot name="who" select="name/given"/><t:slot name="activity" select="activity"/></t:msg></th>
          <td class="number"><strong><xsl:value-of select="sum"/></strong></td>
        </tr>
      </tfoot>
    </c:table>
  </xsl:template>

  <xsl:template match="line" mode="day" priority="-1"><xsl:value-of select="day/@day"/></xsl:template>

</xsl:stylesheet>
