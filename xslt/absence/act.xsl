<?xml version="1.0" encoding="UTF-8"?>
<!-- What the town says of many children: what it changes, then done, or taken back. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="act" select="/page/content/act"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-act.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/absence"/>
    <xsl:apply-templates select="content/act"/>
    <xsl:if test="content/children/child">
      <h2><t:msg key="closing.children"/></h2>
      <ul class="rows">
        <xsl:for-each select="content/children/child">
          <li>
            <p>
              <strong><xsl:value-of select="name/display"/></strong>
              <xsl:text> – </xsl:text>
              <xsl:choose>
                <xsl:when test="@others"><t:msg key="absence-act.others-one"/></xsl:when>
                <xsl:when test="price"><t:msg key="absence-check.line"><t:slot name="price" select="price"/><t:slot name="base" select="base"/></t:msg></xsl:when>
                <xsl:otherwise><t:msg key="absence-act.days" count="days/@plural"><t:slot name="days" select="days"/></t:msg></xsl:otherwise>
              </xsl:choose>
            </p>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <p class="go"><c:link route="/agent/absences"><t:msg key="absence-desk.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="act">
    <h1><xsl:value-of select="kind"/>, <xsl:call-template name="absence-days"/></h1>
    <p class="lead">
      <xsl:choose>
        <xsl:when test="state/@code = 'draft'"><t:msg key="absence-act.draft"/></xsl:when>
        <xsl:when test="state/@code = 'done'"><t:msg key="absence-act.done"><t:slot name="name" select="done-by/display"/><t:slot name="at" select="done-at"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="absence-act.undone"><t:slot name="name" select="undone-by/display"/><t:slot name="at" select="undone-at"/></t:msg></xsl:otherwise>
      </xsl:choose>
    </p>
    <dl class="facts">
      <dt><t:msg key="field.agent-absences-nouvelle.place"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="child"><xsl:value-of select="child/display"/></xsl:when>
          <xsl:when test="place"><xsl:value-of select="place"/></xsl:when>
          <xsl:otherwise><t:msg key="absence-act.all"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><t:msg key="field.agent-absences-nouvelle.activity"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="activity"><xsl:value-of select="activity"/></xsl:when>
          <xsl:otherwise><t:msg key="absences.all"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><t:msg key="closing.children"/></dt>
      <dd>
        <t:msg key="absence-act.children" count="children/@plural"><t:slot name="children" select="children"/></t:msg>
        <xsl:text>, </xsl:text>
        <t:msg key="absence-act.days" count="days/@plural"><t:slot name="days" select="days"/></t:msg>
      </dd>
      <xsl:if test="base">
        <dt><t:msg key="absence-check.price"/></dt>
        <dd><t:msg key="absence-check.line"><t:slot name="price" select="price"/><t:slot name="base" select="base"/></t:msg></dd>
      </xsl:if>
      <xsl:if test="others/@value &gt; 0">
        <dt><t:msg key="absence-act.others"/></dt>
        <dd><xsl:value-of select="others"/></dd>
      </xsl:if>
    </dl>
    <xsl:if test="state/@code = 'draft' and children/@value &gt; 0">
      <form f:action="/agent/absence">
        <input type="hidden" name="id" value="{@id}"/>
        <input type="hidden" name="go" value="do"/>
        <c:button><t:msg key="absence-act.do"/></c:button>
      </form>
    </xsl:if>
    <xsl:if test="state/@code = 'done'">
      <form f:action="/agent/absence">
        <input type="hidden" name="id" value="{@id}"/>
        <input type="hidden" name="go" value="undo"/>
        <c:button kind="second"><t:msg key="absence-act.undo"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
