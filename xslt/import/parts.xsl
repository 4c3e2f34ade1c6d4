<?xml version="1.0" encoding="UTF-8"?>
<!-- What there is to say of a line of an import, in a sentence. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template match="note">
    <xsl:choose>
      <xsl:when test="reason/@code = 'missing'">
        <t:msg key="import.missing"><t:slot name="field" select="field"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'school' and not(value)"><t:msg key="import.no-school"/></xsl:when>
      <xsl:when test="reason/@code = 'date'">
        <t:msg key="import.date"><t:slot name="value" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'future'">
        <t:msg key="import.future"><t:slot name="value" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'adult'">
        <t:msg key="import.adult"><t:slot name="value" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'same-adults'">
        <t:msg key="import.same-adults"><t:slot name="value" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'twice'">
        <t:msg key="import.twice"><t:slot name="line" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'address'">
        <t:msg key="import.address"><t:slot name="line" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'home'">
        <t:msg key="import.home"><t:slot name="value" select="value"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'twin'">
        <t:msg key="import.twin"><t:slot name="was" select="was"/></t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'change' and was">
        <t:msg key="import.change">
          <t:slot name="field" select="field"/>
          <t:slot name="was" select="was"/>
          <t:slot name="value" select="value"/>
        </t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'change'">
        <t:msg key="import.fill">
          <t:slot name="field" select="field"/>
          <t:slot name="value" select="value"/>
        </t:msg>
      </xsl:when>
      <xsl:when test="reason/@code = 'conflict'">
        <t:msg key="import.conflict">
          <t:slot name="field" select="field"/>
          <t:slot name="was" select="was"/>
          <t:slot name="value" select="value"/>
        </t:msg>
      </xsl:when>
      <xsl:otherwise>
        <t:msg key="import.wrong">
          <t:slot name="field" select="field"/>
          <t:slot name="value" select="value"/>
          <t:slot name="reason" select="reason"/>
        </t:msg>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
