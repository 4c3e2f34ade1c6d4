<?xml version="1.0" encoding="UTF-8"?>
<!-- The campaigns of each régie, what each waits for, and the month that may be
     begun. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="shown" select="/page/content/shown"/>

  <xsl:template match="page" mode="title"><t:msg key="billing.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/facturation"/>
    <h1><t:msg key="billing.title"/></h1>
    <p class="lead"><t:msg key="billing.lead"/></p>
    <xsl:choose>
      <xsl:when test="content/campaigns/campaign">
        <c:table id="campagnes">
          <caption id="campagnes-titre"><t:msg key="billing.campaigns"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="billing.month"/></th>
              <th scope="col"><t:msg key="billing.regie"/></th>
              <th scope="col"><t:msg key="billing.state"/></th>
              <th scope="col" class="number"><t:msg key="billing.invoices"/></th>
              <th scope="col" class="number"><t:msg key="billing.sum"/></th>
              <th scope="col"><t:msg key="billing.next"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/campaigns/campaign">
              <tr>
                <th scope="row"><c:link route="/agent/facturation/campagne" id="{@id}" class="row-link"><xsl:call-template name="campaign-months"/></c:link></th>
                <td><xsl:value-of select="regie"/></td>
                <td><xsl:value-of select="state"/></td>
                <td class="number"><xsl:value-of select="invoices"/></td>
                <td class="number"><xsl:value-of select="amount"/></td>
                <td><xsl:call-template name="campaign-next"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
        <xsl:call-template name="pages"/>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="billing.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="content/asks/ask"/>
    <p class="go"><c:link route="/agent/factures" accesskey="l"><t:msg key="billing.to-invoices"/></c:link></p>
    <p class="go"><c:link route="/agent/impayes"><t:msg key="arrears.title"/></c:link></p>
  </xsl:template>

  <xsl:template name="pages">
    <xsl:if test="$shown/previous or $shown/next">
      <c:pagination page="{$shown/page}" pages="{$shown/pages}">
        <xsl:if test="$shown/previous"><li><c:link route="/agent/facturation" page="{$shown/previous/@value}" rel="prev" accesskey="p"><t:msg key="pagination.previous"/></c:link></li></xsl:if>
        <xsl:if test="$shown/next"><li><c:link route="/agent/facturation" page="{$shown/next/@value}" rel="next" accesskey="s"><t:msg key="pagination.next"/></c:link></li></xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

  <!-- The next month of a régie, and what is known of it before it is begun. -->
  <xsl:template match="ask">
    <xsl:variable name="month"><xsl:for-each select="month"><xsl:call-template name="month"/></xsl:for-each></xsl:variable>
    <section aria-labelledby="mois-{@regie}">
      <h2 id="mois-{@regie}">
        <t:msg key="billing.begin-h2">
          <t:slot name="month" select="$month"/>
          <t:slot name="regie" select="label"/>
        </t:msg>
      </h2>
      <p>
        <t:msg key="billing.closed-days" count="closed/@plural"><t:slot name="n" select="closed"/></t:msg>
        <xsl:if test="unlocked/@value &gt; 0">
          <xsl:text> </xsl:text>
          <t:msg key="billing.unlocked-days" count="unlocked/@plural"><t:slot name="n" select="unlocked"/></t:msg>
        </xsl:if>
        <xsl:if test="@unfinished"><xsl:text> </xsl:text><t:msg key="billing.unfinished"/></xsl:if>
      </p>
      <form f:action="/agent/facturation" novalidate="novalidate">
        <input type="hidden" name="regie" value="{@regie}"/>
        <input type="hidden" name="month" value="{month/@iso}"/>
        <button type="submit" class="button">
          <xsl:if test="@first"><xsl:attribute name="accesskey">n</xsl:attribute></xsl:if>
          <t:msg key="billing.begin"/>
          <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="$month"/>, <xsl:value-of select="label"/></span>
        </button>
      </form>
    </section>
  </xsl:template>

</xsl:stylesheet>
