<?xml version="1.0" encoding="UTF-8"?>
<!-- An invoice or a credit note on paper: the same record and the same words as on
     its page.  It becomes a PDF with static/paper.css. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../lib/block.xsl"/>
  <xsl:include href="../lib/table.xsl"/>
  <xsl:include href="../lib/invoice.xsl"/>

  <xsl:template match="/page">
    <html lang="{@lang}">
      <head>
        <meta charset="utf-8"/>
        <title><xsl:for-each select="content/invoice"><xsl:call-template name="invoice-name"/></xsl:for-each></title>
      </head>
      <body>
        <header>
          <p class="town"><xsl:value-of select="site/name"/></p>
          <xsl:if test="site/contact/address"><p><xsl:value-of select="site/contact/address"/></p></xsl:if>
        </header>
        <main>
          <h1><xsl:for-each select="content/invoice"><xsl:call-template name="invoice-name"/></xsl:for-each></h1>
          <xsl:call-template name="invoice-head"/>
          <xsl:call-template name="invoice-body"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="invoice-lead"/>
  <xsl:template name="invoice-correct"><t:msg key="invoice.number"><t:slot name="number" select="/page/content/invoice/correct-number"/></t:msg></xsl:template>

</xsl:stylesheet>
