<?xml version="1.0" encoding="UTF-8"?>
<!-- The legal receipt, as it was given; complete alone. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/pdf.xsl"/>
  <xsl:include href="../lib/receipt.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="receipt.title"/>
    <xsl:if test="content/receipt">
      <xsl:text> – </xsl:text>
      <xsl:value-of select="content/receipt/reference"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="receipt.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/receipt">
        <c:receipt/>
        <c:receipt-pdf/>
        <p><c:link route="/demande" ref="{content/receipt/ref}"><t:msg key="request.follow"/></c:link></p>
        <p><c:link route="/donnees-personnelles"><t:msg key="check.rights"/></c:link></p>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="receipt.absent"/></p></c:alert>
        <p><c:link route="/demandes"><t:msg key="list.title"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
