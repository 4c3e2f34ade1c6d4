<?xml version="1.0" encoding="UTF-8"?>
<!-- What the person's page of a piece and the clerk's have in common.  The page
     gives a template "document-actions", called with a document as the current
     node. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template match="piece">
    <dl class="facts">
      <xsl:if test="why">
        <dt><t:msg key="piece.why"/></dt>
        <dd><xsl:value-of select="why"/></dd>
      </xsl:if>
      <xsl:if test="required-by">
        <dt><t:msg key="piece.required-by"/></dt>
        <dd><xsl:value-of select="required-by"/></dd>
      </xsl:if>
      <xsl:if test="obtain">
        <dt><t:msg key="piece.obtain"/></dt>
        <dd><xsl:value-of select="obtain"/></dd>
      </xsl:if>
      <xsl:if test="until">
        <dt><t:msg key="piece.until"/></dt>
        <dd><xsl:value-of select="until"/></dd>
      </xsl:if>
      <dt><t:msg key="column.state"/></dt>
      <dd><xsl:value-of select="state"/></dd>
    </dl>
    <xsl:if test="not(@open)">
      <p><t:msg key="piece.closed"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="documents">
    <h2><t:msg key="piece.documents"/></h2>
    <xsl:choose>
      <xsl:when test="document">
        <ul class="cards">
          <xsl:apply-templates select="document"/>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="piece.none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="documents/document">
    <li class="card">
      <h3><xsl:value-of select="name"/></h3>
      <dl class="facts">
        <dt><t:msg key="piece.type"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="type = 'application/pdf'"><t:msg key="piece.pdf"/></xsl:when>
            <xsl:otherwise><t:msg key="piece.picture"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="bytes"/>
        </dd>
        <dt><t:msg key="piece.received"/></dt>
        <dd><xsl:value-of select="received-at"/></dd>
        <dt><t:msg key="column.state"/></dt>
        <dd>
          <xsl:value-of select="state"/>
          <xsl:if test="refusal">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="refusal"/>
          </xsl:if>
          <xsl:if test="@usable and not(@virus-checked)">
            <br/>
            <t:msg key="piece.type-only"/>
          </xsl:if>
        </dd>
        <xsl:if test="seen-by">
          <dt><t:msg key="piece.seen"/></dt>
          <dd>
            <xsl:value-of select="seen-by/display"/>
            <xsl:text>, </xsl:text>
            <xsl:value-of select="seen-at"/>
          </dd>
        </xsl:if>
      </dl>
      <xsl:call-template name="document-actions"/>
    </li>
  </xsl:template>

  <xsl:template name="limits">
    <p><t:msg key="piece.limits"/></p>
    <p><t:msg key="piece.limits-privacy"/></p>
  </xsl:template>

</xsl:stylesheet>
