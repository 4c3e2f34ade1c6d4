<?xml version="1.0" encoding="UTF-8"?>
<!--
  Until when, in words.  Midnight belongs to the evening before: D = 00:00 of the
  next day, and the engine gives such an instant its @eve.

  call-template name="instant"        "lundi 23 novembre à 12 h"
  call-template name="changeable"     "modifiable jusqu'au …"
                                      both of the element in hand
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    exclude-result-prefixes="t">

  <xsl:template name="instant">
    <xsl:choose>
      <xsl:when test="@eve">
        <t:msg key="instant.eve"><t:slot name="day" select="@eve"/></t:msg>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@day"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="changeable">
    <xsl:choose>
      <xsl:when test="@eve">
        <t:msg key="week.until-eve"><t:slot name="day" select="@eve"/></t:msg>
      </xsl:when>
      <xsl:otherwise>
        <t:msg key="week.until"><t:slot name="day" select="@day"/></t:msg>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
