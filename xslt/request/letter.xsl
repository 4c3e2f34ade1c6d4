<?xml version="1.0" encoding="UTF-8"?>
<!-- A letter of the service, the same words as in the mail and on paper. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../desk/letter_body.xsl"/>

  <xsl:variable name="letter" select="/page/content/letter"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$letter">
        <t:msg key="letter.mail-title">
          <t:slot name="kind" select="$letter/kind"/>
          <t:slot name="reference" select="$letter/reference"/>
        </t:msg>
      </xsl:when>
      <xsl:otherwise><t:msg key="follow.no-letter"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:choose>
      <xsl:when test="$letter">
        <p class="back"><c:link route="/demande" ref="{$letter/ref}"><t:msg key="request.follow"/></c:link></p>
        <h1><xsl:value-of select="$letter/kind"/></h1>
        <p class="quiet"><t:msg key="follow.letter-left"><t:slot name="at" select="$letter/left-at"/></t:msg></p>
        <xsl:if test="$letter/@replaced">
          <c:alert kind="info">
            <p>
              <t:msg key="letter.replaced"/>
              <xsl:text> </xsl:text>
              <c:link route="/demande/courrier" ref="{$letter/ref}" letter="{$letter/@replaced}"><t:msg key="letter.replaced-by"><t:slot name="number" select="$letter/@replaced"/></t:msg></c:link>
            </p>
          </c:alert>
        </xsl:if>
        <xsl:apply-templates select="$letter" mode="words"/>
      </xsl:when>
      <xsl:otherwise>
        <h1><t:msg key="follow.no-letter"/></h1>
        <p><c:link route="/demandes"><t:msg key="list.title"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
