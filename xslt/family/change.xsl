<?xml version="1.0" encoding="UTF-8"?>
<!-- A change that waits: answer what is asked, or give it up. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-change.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/changement"/>
    <c:error-summary form="/famille/changement/annuler"/>
    <h1><t:msg key="family-change.title"/></h1>
    <xsl:for-each select="content/change">
      <dl class="facts">
        <dt><t:msg key="column.fact"/></dt>
        <dd><xsl:value-of select="fact"/></dd>
        <dt><t:msg key="column.state"/></dt>
        <dd><xsl:value-of select="state"/></dd>
        <dt><t:msg key="column.created-at"/></dt>
        <dd><xsl:value-of select="created-at"/></dd>
        <xsl:if test="reason">
          <dt><t:msg key="column.reason"/></dt>
          <dd class="lines"><xsl:value-of select="reason"/></dd>
        </xsl:if>
        <xsl:if test="answer">
          <dt><t:msg key="column.answer"/></dt>
          <dd class="lines"><xsl:value-of select="answer"/></dd>
        </xsl:if>
      </dl>
      <xsl:if test="proof">
        <h2><xsl:value-of select="proof"/></h2>
        <p>
          <xsl:choose>
            <xsl:when test="names"><t:msg key="request.piece-given"><t:slot name="names" select="names"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="proof.none-yet"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <p class="go">
          <c:link route="/famille/changement/piece" change="{@id}">
            <xsl:choose>
              <xsl:when test="state/@code = 'asked' or state/@code = 'waiting'"><t:msg key="proof.give"/></xsl:when>
              <xsl:otherwise><t:msg key="proof.see"/></xsl:otherwise>
            </xsl:choose>
          </c:link>
        </p>
      </xsl:if>
      <xsl:if test="state/@code = 'asked'">
        <form class="narrow" f:action="/famille/changement" novalidate="novalidate">
          <input type="hidden" name="id" value="{@id}"/>
          <c:textarea form="/famille/changement" of="answer"/>
          <c:button><t:msg key="family.send"/></c:button>
        </form>
      </xsl:if>
      <xsl:if test="state/@code = 'asked' or state/@code = 'waiting'">
        <form f:action="/famille/changement/annuler">
          <input type="hidden" name="id" value="{@id}"/>
          <c:button kind="second"><t:msg key="family-change.withdraw"/></c:button>
        </form>
      </xsl:if>
    </xsl:for-each>
    <h2><t:msg key="proof.reads"/></h2>
    <xsl:choose>
      <xsl:when test="content/reads/read">
        <ul>
          <xsl:for-each select="content/reads/read">
            <li>
              <t:msg key="proof.read" count="times/@plural">
                <t:slot name="day" select="day"/>
                <t:slot name="times" select="times"/>
              </t:msg>
              <xsl:if test="documents">
                <xsl:text> </xsl:text>
                <t:msg key="follow.read-documents" count="documents/@plural">
                  <t:slot name="times" select="documents"/>
                </t:msg>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="follow.no-read"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

</xsl:stylesheet>
