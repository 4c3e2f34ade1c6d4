<?xml version="1.0" encoding="UTF-8"?>
<!-- A home's statement of a year: every movement, with what was owed after it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="statement.title"><t:slot name="year" select="content/card/year"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="statement.title"><t:slot name="year" select="content/card/year"/></t:msg></h1>
    <xsl:apply-templates select="content/card/closing" mode="stands"/>
    <xsl:choose>
      <xsl:when test="content/moves/move">
        <c:table id="mouvements">
          <caption id="mouvements-titre"><t:msg key="statement.moves"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="statement.what"/></th>
              <th scope="col" class="amount"><t:msg key="statement.amount"/></th>
              <th scope="col" class="amount"><t:msg key="statement.balance"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:if test="content/card/opening/@minor != 0">
              <tr>
                <td><t:msg key="statement.opening"/></td>
                <td/>
                <td class="amount"><xsl:value-of select="content/card/opening"/></td>
              </tr>
            </xsl:if>
            <xsl:apply-templates select="content/moves/move"/>
          </tbody>
        </c:table>
        <p><t:msg key="statement.how"/></p>
        <p class="go"><c:link route="/releve/fichier" year="{content/card/year}"><t:msg key="statement.file"/></c:link></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="statement.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/years/of[year != /page/content/card/year]">
      <h2><t:msg key="statement.years"/></h2>
      <ul>
        <xsl:for-each select="content/years/of[year != /page/content/card/year]">
          <li><c:link route="/releve" year="{year}"><t:msg key="statement.title"><t:slot name="year" select="year"/></t:msg></c:link></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <p class="go"><c:link route="/attestation-fiscale" year="{content/card/year}"><t:msg key="certificate.to"/></c:link></p>
    <p class="go"><c:link route="/factures"><t:msg key="invoices.title"/></c:link></p>
  </xsl:template>

  <xsl:template match="closing" mode="stands">
    <p class="lead">
      <xsl:choose>
        <xsl:when test="@minor &gt; 0"><t:msg key="statement.owed"><t:slot name="amount" select="."/></t:msg></xsl:when>
        <xsl:when test="@minor &lt; 0"><t:msg key="statement.spare"><t:slot name="amount" select="../spare"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="statement.even"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:template match="moves/move">
    <tr>
      <td>
        <xsl:value-of select="happened"/><br/>
        <xsl:value-of select="movement"/>
        <xsl:if test="number">
          <xsl:text> </xsl:text>
          <c:link route="/facture" id="{@invoice}"><xsl:value-of select="number"/></c:link>
        </xsl:if>
      </td>
      <td class="amount"><xsl:value-of select="amount"/></td>
      <td class="amount"><xsl:value-of select="balance"/></td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
