<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of a campaign share: its name, what is to be done next, and the
     links between pages of a list. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:include href="../lib/month.xsl"/>

  <!-- "novembre 2026", or its first and last month; of a corrective one, so. -->
  <xsl:template name="campaign-months">
    <xsl:for-each select="first"><xsl:call-template name="month"/></xsl:for-each>
    <xsl:if test="substring(first/@iso, 1, 7) != substring(last/@iso, 1, 7)">
      <xsl:text> – </xsl:text>
      <xsl:for-each select="last"><xsl:call-template name="month"/></xsl:for-each>
    </xsl:if>
    <xsl:if test="kind/@code = 'corrective'">
      <xsl:text> (</xsl:text><t:msg key="billing.corrective"/><xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- The next act of the campaign that is the current node. -->
  <xsl:template name="campaign-next">
    <xsl:variable name="state" select="state/@code"/>
    <xsl:choose>
      <xsl:when test="@running"><t:msg key="billing.next-wait"/></xsl:when>
      <xsl:when test="$state = 'open'"><t:msg key="billing.next-run"/></xsl:when>
      <xsl:when test="$state = 'errors'"><t:msg key="billing.next-mend"/></xsl:when>
      <xsl:when test="$state = 'draft'"><t:msg key="billing.next-approve"/></xsl:when>
      <xsl:when test="$state = 'approved'"><t:msg key="billing.next-final"/></xsl:when>
      <xsl:when test="$state = 'final' and not(published-at)"><t:msg key="billing.next-publish"/></xsl:when>
      <xsl:when test="$state = 'final'"><t:msg key="billing.next-close"/></xsl:when>
      <xsl:otherwise><t:msg key="billing.next-nothing"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Of payers, in a table: this draft, the last invoice, what is between. -->
  <xsl:template name="compare-table">
    <xsl:param name="id"/>
    <xsl:param name="caption"/>
    <c:table id="{$id}">
      <caption id="{$id}-titre"><xsl:value-of select="$caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billing.household"/></th>
          <th scope="col" class="number"><t:msg key="billing.this"/></th>
          <th scope="col" class="number"><t:msg key="billing.before"/></th>
          <th scope="col" class="number"><t:msg key="billing.difference"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/payers/payer">
          <tr>
            <th scope="row">
              <xsl:choose>
                <xsl:when test="@invoice">
                  <c:link route="/agent/factures/facture" id="{@invoice}" class="row-link"><xsl:value-of select="household"/></c:link>
                </xsl:when>
                <xsl:otherwise><xsl:value-of select="household"/></xsl:otherwise>
              </xsl:choose>
              <xsl:if test="@jump"><xsl:text> </xsl:text><span class="tag"><t:msg key="billing.jump"/></span></xsl:if>
            </th>
            <td class="number">
              <xsl:choose>
                <xsl:when test="amount"><xsl:value-of select="amount"/></xsl:when>
                <xsl:otherwise><t:msg key="billing.no-before"/></xsl:otherwise>
              </xsl:choose>
            </td>
            <td class="number">
              <xsl:choose>
                <xsl:when test="last-amount"><xsl:value-of select="last-amount"/></xsl:when>
                <xsl:otherwise><t:msg key="billing.no-before"/></xsl:otherwise>
              </xsl:choose>
            </td>
            <td class="number">
              <xsl:if test="difference/@minor &gt; 0">+</xsl:if>
              <xsl:value-of select="difference"/>
              <xsl:if test="percent"><xsl:text> </xsl:text><span class="quiet"><t:msg key="billing.percent"><t:slot name="n" select="percent"/></t:msg></span></xsl:if>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
