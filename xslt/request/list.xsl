<?xml version="1.0" encoding="UTF-8"?>
<!-- One's own requests: state in words, what comes next, and when. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/request.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="list.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="list.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/requests/request">
        <ul class="requests"><xsl:apply-templates select="content/requests/request"/></ul>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="list.empty"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="requests/request">
    <li class="card">
      <h2>
        <c:link route="/demande" ref="{ref}">
          <xsl:value-of select="title"/>
          <xsl:if test="child">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="child/given"/>
          </xsl:if>
        </c:link>
      </h2>
      <p>
        <strong><xsl:value-of select="state"/></strong>
        <xsl:text> – </xsl:text>
        <t:msg key="receipt.number"><t:slot name="number" select="reference"/></t:msg>
      </p>
      <p><xsl:call-template name="next-move"/></p>
      <xsl:choose>
        <xsl:when test="received-at">
          <p class="quiet"><t:msg key="list.sent"><t:slot name="at" select="received-at"/></t:msg></p>
        </xsl:when>
        <xsl:otherwise>
          <p class="quiet"><t:msg key="list.saved"><t:slot name="at" select="saved-at"/></t:msg></p>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
