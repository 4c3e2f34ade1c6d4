<?xml version="1.0" encoding="UTF-8"?>
<!-- Mails that did not arrive: whose, why, what is to be done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="returns.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/retours/vu"/>
    <h1><t:msg key="returns.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/returns/return">
        <p class="lead"><t:msg key="returns.lead"/></p>
        <ul class="cards">
          <xsl:apply-templates select="content/returns/return"/>
        </ul>
      </xsl:when>
      <xsl:otherwise><c:alert kind="info"><p><t:msg key="returns.none"/></p></c:alert></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/demandes"><t:msg key="case.to-list"/></c:link></p>
  </xsl:template>

  <xsl:template match="return">
    <li class="card">
      <h2>
        <xsl:choose>
          <xsl:when test="name/display"><xsl:value-of select="name/display"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="recipient"/></xsl:otherwise>
        </xsl:choose>
      </h2>
      <p><span class="badge"><xsl:value-of select="what"/></span></p>
      <dl class="facts">
        <dt><t:msg key="returns.mail"/></dt>
        <dd><xsl:value-of select="sort"/></dd>
        <xsl:if test="@request">
          <dt><t:msg key="returns.request"/></dt>
          <dd>
            <c:link route="/agent/demande" id="{@request}"><xsl:value-of select="title"/></c:link>
            <br/>
            <span class="quiet">
              <xsl:call-template name="reference"><xsl:with-param name="of" select="reference"/></xsl:call-template>
            </span>
          </dd>
        </xsl:if>
        <dt><t:msg key="column.email"/></dt>
        <dd><xsl:value-of select="recipient"/></dd>
        <dt><t:msg key="returns.at"/></dt>
        <dd><xsl:value-of select="at"/></dd>
        <xsl:if test="due">
          <dt><t:msg key="returns.due"/></dt>
          <dd><xsl:value-of select="due"/></dd>
        </xsl:if>
        <xsl:if test="why">
          <dt><t:msg key="returns.why"/></dt>
          <dd><code><xsl:value-of select="why"/></code></dd>
        </xsl:if>
      </dl>
      <p>
        <xsl:choose>
          <xsl:when test="sort/@code = 'letter'"><t:msg key="returns.do-letter"/></xsl:when>
          <xsl:when test="sort/@code = 'receipt'"><t:msg key="returns.do-receipt"/></xsl:when>
          <xsl:otherwise><t:msg key="returns.do-other"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="/page/user/rights/right[starts-with(@code, 'request-decide')]">
        <form f:action="/agent/retours/vu">
          <input type="hidden" name="mail" value="{@id}"/>
          <c:button kind="second">
            <t:msg key="returns.seen"/>
            <span class="hide">
              <t:msg key="returns.seen-which"><t:slot name="address" select="recipient"/></t:msg>
            </span>
          </c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
