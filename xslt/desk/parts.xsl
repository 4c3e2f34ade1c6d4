<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the pages of the desk share.

    reference   "1234 5678 90": the number of a request as people read it
    case-link   a link to a case that keeps the list it was opened from
    hidden      what every form of a case carries: its number, the version and
                the last event it showed, the list
    late        the word beside a late request
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="reference">
    <xsl:param name="of"/>
    <span class="reference">
      <xsl:value-of select="concat(substring($of, 1, 4), '&#160;', substring($of, 5, 4), '&#160;', substring($of, 9))"/>
    </span>
  </xsl:template>

  <xsl:template name="hidden">
    <xsl:param name="request" select="/page/content/request"/>
    <input type="hidden" name="id" value="{$request/@id}"/>
    <input type="hidden" name="version" value="{$request/@version}"/>
    <xsl:if test="/page/content/events/event">
      <input type="hidden" name="seen" value="{/page/content/events/event[1]/@id}"/>
    </xsl:if>
    <xsl:if test="$request/list">
      <input type="hidden" name="list" value="{$request/list}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="late">
    <span class="late-word"><t:msg key="desk.late"/></span>
  </xsl:template>

  <xsl:template name="postal">
    <xsl:param name="address"/>
    <xsl:for-each select="$address/line"><xsl:value-of select="."/><br/></xsl:for-each>
    <xsl:value-of select="$address/postcode"/>
    <xsl:text> </xsl:text>
    <xsl:value-of select="$address/town"/>
  </xsl:template>

</xsl:stylesheet>
