<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of every mail: no style sheet, no image, nothing that is asked from
  anywhere when it is read.

  A mail includes this file and gives two templates for "page":
    mode="title"  the subject
    mode="main"   what it says, with the only h1
  The text part is made from the same page: headings, paragraphs, lists, links
  and tables are all that it can say.  Links are absolute by themselves.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template match="/page">
    <html lang="{@lang}">
      <head>
        <meta charset="utf-8"/>
        <title><xsl:apply-templates select="." mode="title"/></title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
      </head>
      <body>
        <main>
          <xsl:apply-templates select="." mode="main"/>
        </main>
        <hr/>
        <footer>
          <p>
            <strong><xsl:value-of select="site/name"/></strong>
            <xsl:if test="site/contact/phone">
              <br/><t:msg key="mail.phone"><t:slot name="phone" select="site/contact/phone"/></t:msg>
            </xsl:if>
            <xsl:if test="site/contact/email">
              <br/><t:msg key="mail.email"><t:slot name="email" select="site/contact/email"/></t:msg>
            </xsl:if>
            <xsl:if test="site/contact/address">
              <br/><xsl:value-of select="site/contact/address"/>
            </xsl:if>
          </p>
          <p><t:msg key="mail.automatic"/></p>
        </footer>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
