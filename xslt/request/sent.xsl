<?xml version="1.0" encoding="UTF-8"?>
<!-- The confirmation: the number, what happens when, whom to ask. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/pdf.xsl"/>

  <xsl:variable name="q" select="/page/content/request"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$q/@sent"><t:msg key="sent.title"/></xsl:when>
      <xsl:otherwise><t:msg key="sent.not"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:choose>
      <xsl:when test="$q/@sent"><xsl:call-template name="sent"/></xsl:when>
      <xsl:otherwise>
        <h1><t:msg key="sent.not"/></h1>
        <p><c:link route="/demande/etape" ref="{$q/ref}"><t:msg key="check.go-on"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="sent">
    <h1><t:msg key="sent.title"/></h1>
    <c:alert kind="success">
      <p><t:msg key="receipt.number"><t:slot name="number" select="$q/reference"/></t:msg></p>
      <p><xsl:value-of select="$q/title"/></p>
    </c:alert>
    <h2><t:msg key="sent.next"/></h2>
    <p><t:msg key="sent.mail"><t:slot name="email" select="$q/email"/></t:msg></p>
    <xsl:if test="$q/target-on">
      <p><t:msg key="sent.target"><t:slot name="day" select="$q/target-on"/></t:msg></p>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="content/receipt/silence/@code = 'accept'">
        <p><t:msg key="receipt.accept"><t:slot name="day" select="content/receipt/silence-on"/></t:msg></p>
      </xsl:when>
      <xsl:when test="content/receipt/silence/@code = 'reject'">
        <p><t:msg key="receipt.reject"><t:slot name="day" select="content/receipt/silence-on"/></t:msg></p>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="content/receipt/answer-by">
      <c:alert kind="warning">
        <p><t:msg key="sent.missing"><t:slot name="day" select="content/receipt/answer-by"/></t:msg></p>
      </c:alert>
    </xsl:if>
    <h2><t:msg key="sent.contact"/></h2>
    <p><xsl:value-of select="$q/service"/></p>
    <p><xsl:value-of select="$q/service-phone"/></p>
    <xsl:if test="$q/service-email"><p><xsl:value-of select="$q/service-email"/></p></xsl:if>
    <xsl:if test="$q/service-hours"><p><xsl:value-of select="$q/service-hours"/></p></xsl:if>
    <c:receipt-pdf/>
    <ul>
      <li><c:link route="/demande/recu" ref="{$q/ref}"><t:msg key="sent.receipt"/></c:link></li>
      <li><c:link route="/demande" ref="{$q/ref}"><t:msg key="request.follow"/></c:link></li>
    </ul>
  </xsl:template>

</xsl:stylesheet>
