<?xml version="1.0" encoding="UTF-8"?>
<!-- The proofs of absences that are awaited, the first answered here; and what the
     town has said of many children. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:key name="papers" match="papers/paper" use="@absence"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-desk.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="waiting" select="content/proofs/proof[proof/@code = 'awaited']"/>
    <xsl:variable name="seen" select="content/proofs/proof[proof/@code != 'awaited']"/>
    <c:error-summary form="/agent/absences"/>
    <h1><t:msg key="absence-desk.title"/></h1>
    <p class="go"><c:link route="/agent/absences/nouvelle"><t:msg key="absence-desk.new"/></c:link></p>
    <h2><t:msg key="absence-desk.waiting"/></h2>
    <xsl:choose>
      <xsl:when test="$waiting"><ul class="cards"><xsl:apply-templates select="$waiting"/></ul></xsl:when>
      <xsl:otherwise><p><t:msg key="absence-desk.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$seen">
      <h2><t:msg key="absence-desk.seen"/></h2>
      <ul class="rows"><xsl:apply-templates select="$seen" mode="seen"/></ul>
    </xsl:if>
    <xsl:if test="content/acts/act">
      <h2><t:msg key="absence-desk.acts"/></h2>
      <ul class="rows">
        <xsl:for-each select="content/acts/act">
          <li>
            <p>
              <c:link route="/agent/absence" id="{@id}"><xsl:value-of select="kind"/>, <xsl:call-template name="absence-days"/></c:link>
              <br/>
              <xsl:choose>
                <xsl:when test="child"><xsl:value-of select="child/display"/></xsl:when>
                <xsl:when test="place"><xsl:value-of select="place"/></xsl:when>
                <xsl:otherwise><t:msg key="absence-act.all"/></xsl:otherwise>
              </xsl:choose>
              <xsl:text> – </xsl:text>
              <xsl:value-of select="state"/>
            </p>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="proofs/proof">
    <li class="card">
      <h3><xsl:value-of select="child/display"/>, <xsl:call-template name="absence-days"/></h3>
      <p><xsl:value-of select="kind"/><br/><xsl:call-template name="absence-proof"/></p>
      <xsl:choose>
        <xsl:when test="key('papers', @id)">
          <ul>
            <xsl:for-each select="key('papers', @id)">
              <li>
                <xsl:choose>
                  <xsl:when test="@usable and /page/user/rights/right[@code = 'document-read']">
                    <c:link route="/agent/document" id="{@id}"><xsl:value-of select="name"/></c:link>
                  </xsl:when>
                  <xsl:otherwise><xsl:value-of select="name"/></xsl:otherwise>
                </xsl:choose>
                <xsl:text>, </xsl:text>
                <xsl:value-of select="received-at"/>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:when>
        <xsl:otherwise><p><t:msg key="absence-desk.no-paper"/></p></xsl:otherwise>
      </xsl:choose>
      <!-- One form at a time: the first that waits. -->
      <xsl:if test="not(preceding-sibling::proof[proof/@code = 'awaited'])">
        <form f:action="/agent/absences" novalidate="novalidate">
          <input type="hidden" name="id" value="{@id}"/>
          <c:choices form="/agent/absences" of="verdict">
            <c:choice form="/agent/absences" of="verdict" value="seen"><t:msg key="absence-desk.see"/></c:choice>
            <c:choice form="/agent/absences" of="verdict" value="refused"><t:msg key="absence-desk.refuse"/></c:choice>
          </c:choices>
          <c:textarea form="/agent/absences" of="reason"/>
          <c:button><t:msg key="absence-desk.save"/></c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="proofs/proof" mode="seen">
    <li>
      <p>
        <strong><xsl:value-of select="child/display"/>, <xsl:call-template name="absence-days"/></strong>
        <br/>
        <xsl:value-of select="kind"/>
        <xsl:text> – </xsl:text>
        <xsl:call-template name="absence-proof"/>
        <br/>
        <span class="quiet"><xsl:value-of select="seen-by/display"/>, <xsl:value-of select="seen-at"/></span>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
