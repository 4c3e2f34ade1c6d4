<?xml version="1.0" encoding="UTF-8"?>
<!--
  Blocks of text.

  c:alert kind="info|success|warning|error"  a boxed notice; content its text
  c:card                                     a framed part; content all of it
  c:steps                                    numbered steps; content the li
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- The kind stands in a word too: never by colour alone (RGAA 3.1). -->
  <xsl:template name="c:alert">
    <xsl:param name="kind"/>
    <xsl:param name="content"/>
    <div class="alert alert-{$kind}">
      <div class="alert-text">
        <span class="hide">
          <xsl:choose>
            <xsl:when test="$kind = 'success'"><t:msg key="alert.success"/></xsl:when>
            <xsl:when test="$kind = 'warning'"><t:msg key="alert.warning"/></xsl:when>
            <xsl:when test="$kind = 'error'"><t:msg key="alert.error"/></xsl:when>
            <xsl:otherwise><t:msg key="alert.info"/></xsl:otherwise>
          </xsl:choose>
        </span>
        <xsl:copy-of select="$content"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template name="c:card">
    <xsl:param name="content"/>
    <div class="card"><xsl:copy-of select="$content"/></div>
  </xsl:template>

  <xsl:template name="c:steps">
    <xsl:param name="content"/>
    <ol class="steps"><xsl:copy-of select="$content"/></ol>
  </xsl:template>

</xsl:stylesheet>
