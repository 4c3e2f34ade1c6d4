<?xml version="1.0" encoding="UTF-8"?>
<!-- A home's invoices and credit notes: what is to be paid, by when; what is put
     off. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/invoice.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="invoices.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="invoices.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/due"><xsl:apply-templates select="content/due" mode="invoice-due"/></xsl:when>
      <xsl:when test="content/invoices/invoice"><p><t:msg key="invoices.nothing-due"/></p></xsl:when>
    </xsl:choose>
    <xsl:for-each select="content/waiting/sum">
      <p><t:msg key="invoices.carried"><t:slot name="during" select="during"/><t:slot name="total" select="total"/><t:slot name="under" select="under"/></t:msg></p>
    </xsl:for-each>
    <xsl:choose>
      <xsl:when test="content/invoices/invoice">
        <ul class="rows"><xsl:apply-templates select="content/invoices/invoice"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="invoices.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/invoices/invoice">
      <p class="go"><c:link route="/releve"><t:msg key="invoices.statement"/></c:link></p>
      <p class="go"><c:link route="/attestation-fiscale"><t:msg key="certificate.to"/></c:link></p>
      <p class="go"><c:link route="/rappels"><t:msg key="dunning-mine.title"/></c:link></p>
    </xsl:if>
    <p class="go"><c:link route="/presences"><t:msg key="family-home.presences"/></c:link></p>
    <p class="go"><c:link route="/tarifs"><t:msg key="price.to-rules"/></c:link></p>
  </xsl:template>

  <xsl:template match="invoices/invoice">
    <li>
      <p class="go"><strong><c:link route="/facture" id="{@id}"><xsl:call-template name="invoice-name"/></c:link></strong></p>
      <p>
        <xsl:value-of select="during"/>
        <br/>
        <xsl:value-of select="total"/>
        <xsl:text> – </xsl:text>
        <xsl:call-template name="invoice-state"/>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
