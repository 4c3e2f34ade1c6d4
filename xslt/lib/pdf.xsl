<?xml version="1.0" encoding="UTF-8"?>
<!--
  The receipt as a PDF: there, being made, or to be asked for.

  c:receipt-pdf   from content/pdf, on a page of that request
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="c:receipt-pdf">
    <xsl:for-each select="/page/content/pdf">
      <xsl:choose>
        <xsl:when test="@document">
          <p>
            <c:link route="/document" id="{@document}"><t:msg key="receipt.pdf"><t:slot name="size" select="bytes"/></t:msg></c:link>
          </p>
        </xsl:when>
        <xsl:when test="@due">
          <p role="status"><t:msg key="receipt.pdf-due"/></p>
        </xsl:when>
        <xsl:otherwise>
          <p>
            <xsl:if test="@failed"><t:msg key="receipt.pdf-failed"/><xsl:text> </xsl:text></xsl:if>
            <t:msg key="receipt.pdf-print"/>
          </p>
          <form f:action="/demande/recu/pdf">
            <c:button kind="second"><t:msg key="receipt.pdf-ask"/></c:button>
          </form>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
