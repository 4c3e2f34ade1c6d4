<?xml version="1.0" encoding="UTF-8"?>
<!-- Contesting one line: what was recorded, and one's own words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="presence.contest"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/presences/contester"/>
    <h1><t:msg key="presence.contest"/></h1>
    <xsl:for-each select="content/line">
      <p>
        <strong><xsl:value-of select="name/display"/>, <xsl:value-of select="activity"/>, <xsl:value-of select="day/@day"/></strong>
        <br/>
        <xsl:value-of select="mark"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="price"><xsl:value-of select="price"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="reason"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <p><t:msg key="presence.contest-lead"/></p>
      <form f:action="/presences/contester" novalidate="novalidate">
        <input type="hidden" name="line" value="{@id}"/>
        <c:textarea form="/presences/contester" of="body"/>
        <c:button><t:msg key="presence.contest-send"/></c:button>
      </form>
    </xsl:for-each>
    <p><c:link route="/presences" month="{content/line/day/@iso}"><t:msg key="presence.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
