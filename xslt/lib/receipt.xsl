<?xml version="1.0" encoding="UTF-8"?>
<!--
  The legal receipt (R112-11-1), from one frozen record: the page, the mail and
  its text all say this and nothing else. Each block stands by the record: what
  a field does not hold is not said, and a receipt with an empty legal field
  cannot exist.

  c:receipt   from content/receipt and content/pieces; a receipt among others is
              drawn in mode receipt with its pieces
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="c:receipt">
    <xsl:apply-templates select="/page/content/receipt" mode="receipt">
      <xsl:with-param name="pieces" select="/page/content/pieces/piece"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="receipt" mode="receipt">
    <xsl:param name="pieces"/>
    <p><t:msg key="receipt.number"><t:slot name="number" select="reference"/></t:msg></p>
    <p>
      <t:msg key="receipt.received">
        <t:slot name="at" select="received-at/@date | received-at[not(@date)]"/>
        <t:slot name="title" select="title"/>
      </t:msg>
    </p>
    <h2><t:msg key="receipt.service"/></h2>
    <p><xsl:value-of select="service"/></p>
    <xsl:if test="service-address">
      <p>
        <xsl:for-each select="service-address/*">
          <xsl:value-of select="."/>
          <xsl:if test="position() != last()"><xsl:text>, </xsl:text></xsl:if>
        </xsl:for-each>
      </p>
    </xsl:if>
    <xsl:if test="service-email"><p><xsl:value-of select="service-email"/></p></xsl:if>
    <p><xsl:value-of select="service-phone"/></p>
    <xsl:if test="service-hours"><p><xsl:value-of select="service-hours"/></p></xsl:if>
    <xsl:if test="agent">
      <p><t:msg key="receipt.agent"><t:slot name="name" select="agent"/></t:msg></p>
    </xsl:if>
    <h2><t:msg key="receipt.what-next"/></h2>
    <xsl:choose>
      <xsl:when test="silence/@code = 'accept'">
        <p><t:msg key="receipt.accept"><t:slot name="day" select="silence-on"/></t:msg></p>
        <p><xsl:value-of select="attestation"/></p>
      </xsl:when>
      <xsl:when test="silence/@code = 'reject'">
        <p><t:msg key="receipt.reject"><t:slot name="day" select="silence-on"/></t:msg></p>
        <p><xsl:value-of select="appeal-informal"/></p>
        <p><xsl:value-of select="appeal-court"/></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="receipt.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="silence-basis != ''"><p class="quiet"><xsl:value-of select="silence-basis"/></p></xsl:if>
    <xsl:if test="$pieces[@missing]">
      <h2><t:msg key="receipt.missing"/></h2>
      <ul>
        <xsl:for-each select="$pieces[@missing]">
          <li>
            <xsl:value-of select="label"/>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="required-by"/>
          </li>
        </xsl:for-each>
      </ul>
      <p><t:msg key="receipt.answer-by"><t:slot name="day" select="answer-by"/></t:msg></p>
      <xsl:choose>
        <xsl:when test="silence/@code = 'accept'"><p><t:msg key="receipt.clock-accept"/></p></xsl:when>
        <xsl:when test="silence/@code = 'reject'"><p><t:msg key="receipt.clock-reject"/></p></xsl:when>
      </xsl:choose>
    </xsl:if>
    <xsl:if test="$pieces[not(@missing)]">
      <h2><t:msg key="receipt.pieces"/></h2>
      <ul>
        <xsl:for-each select="$pieces[not(@missing)]">
          <li>
            <xsl:value-of select="label"/>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="name">
                <xsl:value-of select="name"/>
                <xsl:text>, </xsl:text>
                <xsl:value-of select="bytes"/>
              </xsl:when>
              <xsl:otherwise><xsl:value-of select="shown"/></xsl:otherwise>
            </xsl:choose>
            <xsl:if test="digest">
              <xsl:text>, SHA-256 </xsl:text>
              <span class="digest"><xsl:value-of select="digest"/></span>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="body"><p><xsl:value-of select="body"/></p></xsl:if>
  </xsl:template>

</xsl:stylesheet>
