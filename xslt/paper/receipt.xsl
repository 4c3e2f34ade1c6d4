<?xml version="1.0" encoding="UTF-8"?>
<!-- The legal receipt on paper: the same record and the same words as on its
     page. It becomes a PDF with static/paper.css, and asks for nothing else. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../lib/receipt.xsl"/>

  <xsl:template match="/page">
    <html lang="{@lang}">
      <head>
        <meta charset="utf-8"/>
        <title>
          <t:msg key="receipt.title"/>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="content/receipt/reference"/>
        </title>
      </head>
      <body>
        <header>
          <p class="town"><xsl:value-of select="site/name"/></p>
          <xsl:if test="site/contact/address"><p><xsl:value-of select="site/contact/address"/></p></xsl:if>
        </header>
        <main>
          <h1><t:msg key="receipt.title"/></h1>
          <c:receipt/>
        </main>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
