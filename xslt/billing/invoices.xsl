<?xml version="1.0" encoding="UTF-8"?>
<!-- Invoices and credit notes: filters, a page of them. The address is the view. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="shown" select="/page/content/shown"/>
  <xsl:variable name="asked" select="/page/form[@action = '/agent/factures']/field"/>

  <xsl:template match="page" mode="title"><t:msg key="billed.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/factures"/>
    <h1><t:msg key="billed.title"/></h1>
    <form class="filters" f:action="/agent/factures" novalidate="novalidate" role="search">
      <c:field form="/agent/factures" of="q" kind="search" mark="no"/>
      <c:field form="/agent/factures" of="number" mark="no" class="short"/>
      <c:select form="/agent/factures" of="campaign" mark="no">
        <option value=""><t:msg key="billed.all-months"/></option>
        <xsl:for-each select="/page/content/campaigns/campaign">
          <option value="{@id}">
            <xsl:if test="@id = $asked[@name = 'campaign']/value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:call-template name="campaign-months"/>
            <xsl:if test="regie != /page/content/campaigns/campaign[1]/regie">, <xsl:value-of select="regie"/></xsl:if>
          </option>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/factures" of="state" mark="no">
        <option value=""><t:msg key="billed.all-states"/></option>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'draft'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.draft"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'issued'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.issued"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'part-paid'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.part-paid"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'paid'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.paid"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'credited'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.credited"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'titled'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.titled"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="state-option"><xsl:with-param name="code" select="'written-off'"/><xsl:with-param name="words"><t:msg key="code.invoice-state.written-off"/></xsl:with-param></xsl:call-template>
      </c:select>
      <c:field form="/agent/factures" of="least" mark="no" class="short"/>
      <c:field form="/agent/factures" of="most" mark="no" class="short"/>
      <c:button><t:msg key="billed.filter"/></c:button>
    </form>
    <xsl:choose>
      <xsl:when test="content/invoices/invoice">
        <xsl:call-template name="invoices"/>
        <xsl:call-template name="pages"/>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="billed.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/facturation" accesskey="l"><t:msg key="billing.back"/></c:link></p>
  </xsl:template>

  <xsl:template name="state-option">
    <xsl:param name="code"/>
    <xsl:param name="words"/>
    <option value="{$code}">
      <xsl:if test="$code = $asked[@name = 'state']/value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
      <xsl:value-of select="$words"/>
    </option>
  </xsl:template>

  <xsl:template name="invoices">
    <c:table id="factures">
      <caption id="factures-titre"><t:msg key="billed.found" count="$shown/total/@plural"><t:slot name="n" select="$shown/total"/></t:msg></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billing.household"/></th>
          <th scope="col"><t:msg key="billed.number"/></th>
          <th scope="col"><t:msg key="billing.month"/></th>
          <th scope="col"><t:msg key="billing.state"/></th>
          <th scope="col" class="number"><t:msg key="billing.amount"/></th>
          <th scope="col" class="number"><t:msg key="billed.rest"/></th>
          <th scope="col"><t:msg key="billing.due-day"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/invoices/invoice">
          <tr>
            <th scope="row"><c:link route="/agent/factures/facture" id="{@id}" class="row-link"><xsl:value-of select="household"/></c:link></th>
            <td><xsl:value-of select="number"/></td>
            <td><xsl:for-each select="first"><xsl:call-template name="month"/></xsl:for-each></td>
            <td>
              <xsl:if test="kind/@code = 'credit-note'"><xsl:value-of select="kind"/>, </xsl:if>
              <xsl:choose>
                <xsl:when test="@carried"><t:msg key="billed.carried"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="state"/></xsl:otherwise>
              </xsl:choose>
            </td>
            <td class="number"><xsl:value-of select="total"/></td>
            <td class="number"><xsl:value-of select="rest"/></td>
            <td><xsl:value-of select="due-day"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="pages">
    <xsl:if test="$shown/previous or $shown/next">
      <c:pagination page="{$shown/page}" pages="{$shown/pages}">
        <xsl:if test="$shown/previous">
          <li><c:link route="/agent/factures" q="{$asked[@name = 'q']/value}" number="{$asked[@name = 'number']/value}" campaign="{$asked[@name = 'campaign']/value}" state="{$asked[@name = 'state']/value}" least="{$asked[@name = 'least']/value}" most="{$asked[@name = 'most']/value}" page="{$shown/previous/@value}" rel="prev" accesskey="p"><t:msg key="pagination.previous"/></c:link></li>
        </xsl:if>
        <xsl:if test="$shown/next">
          <li><c:link route="/agent/factures" q="{$asked[@name = 'q']/value}" number="{$asked[@name = 'number']/value}" campaign="{$asked[@name = 'campaign']/value}" state="{$asked[@name = 'state']/value}" least="{$asked[@name = 'least']/value}" most="{$asked[@name = 'most']/value}" page="{$shown/next/@value}" rel="next" accesskey="s"><t:msg key="pagination.next"/></c:link></li>
        </xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
