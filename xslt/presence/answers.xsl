<?xml version="1.0" encoding="UTF-8"?>
<!-- What families contest: the first that waits is answered here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="contests.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/contestations"/>
    <h1><t:msg key="contests.title"/></h1>
    <xsl:variable name="waiting" select="content/contests/contest[state/@code = 'opened']"/>
    <xsl:choose>
      <xsl:when test="$waiting">
        <ul class="rows"><xsl:apply-templates select="$waiting"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="contests.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/contests/contest[state/@code != 'opened']">
      <h2><t:msg key="contests.answered"/></h2>
      <ul class="rows"><xsl:apply-templates select="content/contests/contest[state/@code != 'opened']"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="contest">
    <li>
      <p>
        <strong><xsl:value-of select="child/display"/></strong>
        <xsl:text>, </xsl:text><xsl:value-of select="activity"/>, <xsl:value-of select="school"/>, <xsl:value-of select="day/@day"/>
        <br/>
        <xsl:value-of select="mark"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="price"><xsl:value-of select="price"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="reason"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="marks"><br/><span class="quiet"><t:msg key="contests.marks"><t:slot name="marks" select="marks"/></t:msg></span></xsl:if>
      </p>
      <p><t:msg key="contests.by"><t:slot name="name" select="opened-by/display"/><t:slot name="at" select="opened-at"/></t:msg></p>
      <p class="lines"><xsl:value-of select="body"/></p>
      <xsl:if test="state/@code = 'opened'">
        <p>
          <xsl:choose>
            <xsl:when test="@late"><strong><t:msg key="contests.late"><t:slot name="due" select="due"/></t:msg></strong></xsl:when>
            <xsl:otherwise><t:msg key="contests.due"><t:slot name="due" select="due"/></t:msg></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="silence-on"><xsl:text> </xsl:text><t:msg key="contests.silence"><t:slot name="day" select="silence-on"/></t:msg></xsl:if>
        </p>
      </xsl:if>
      <xsl:if test="answer">
        <p><strong><xsl:value-of select="state"/></strong><xsl:text> </xsl:text><t:msg key="contests.answer"><t:slot name="name" select="answered-by/display"/><t:slot name="at" select="answered-at"/></t:msg></p>
        <p class="lines"><xsl:value-of select="answer"/></p>
      </xsl:if>
      <!-- One form at a time: the first that waits. -->
      <xsl:if test="state/@code = 'opened' and not(preceding-sibling::contest[state/@code = 'opened'])">
        <form f:action="/agent/contestations" novalidate="novalidate">
          <input type="hidden" name="id" value="{@id}"/>
          <c:choices form="/agent/contestations" of="outcome">
            <c:choice form="/agent/contestations" of="outcome" value="kept"><t:msg key="contests.kept"/></c:choice>
            <c:choice form="/agent/contestations" of="outcome" value="present"><t:msg key="contests.present"/></c:choice>
            <xsl:choose>
              <xsl:when test="mark/@code = 'unbooked'">
                <c:choice form="/agent/contestations" of="outcome" value="expected"><t:msg key="contests.nobody"/></c:choice>
              </xsl:when>
              <xsl:otherwise>
                <c:choice form="/agent/contestations" of="outcome" value="absent"><t:msg key="contests.absent"/></c:choice>
              </xsl:otherwise>
            </xsl:choose>
          </c:choices>
          <xsl:if test="@invoiced"><p class="hint"><t:msg key="contests.invoiced"/></p></xsl:if>
          <c:textarea form="/agent/contestations" of="answer"/>
          <c:button><t:msg key="contests.send"/></c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
