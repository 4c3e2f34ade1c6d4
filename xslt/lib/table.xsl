<?xml version="1.0" encoding="UTF-8"?>
<!--
  Tables and their pages.

  c:table id="liste"           a table that scrolls in its own box when the
                               screen is narrow; content begins with
                               <caption id="liste-titre">
  c:pagination page="" pages="" the frame around the links of a long list
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- The box takes the focus so that the keyboard can scroll it. -->
  <xsl:template name="c:table">
    <xsl:param name="id"/>
    <xsl:param name="class"/>
    <xsl:param name="content"/>
    <section class="table-box {$class}" tabindex="0"
        aria-labelledby="{$id}-titre">
      <table id="{$id}"><xsl:copy-of select="$content"/></table>
    </section>
  </xsl:template>

  <xsl:template name="c:pagination">
    <xsl:param name="page"/>
    <xsl:param name="pages"/>
    <xsl:param name="content"/>
    <nav class="pagination">
      <t:attribute name="aria-label" key="pagination.label"/>
      <p>
        <t:msg key="pagination.where">
          <t:slot name="page" select="$page"/>
          <t:slot name="pages" select="$pages"/>
        </t:msg>
      </p>
      <ul><xsl:copy-of select="$content"/></ul>
    </nav>
  </xsl:template>

  <!-- A number of ours, grouped as the catalogue groups the engine's. -->
  <xsl:template name="number">
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="$value &gt;= 1000">
        <xsl:value-of select="floor($value div 1000)"/>
        <t:msg key="format.group"/>
        <xsl:value-of select="substring($value mod 1000 + 1000, 2)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A difference, with its sign. -->
  <xsl:template name="signed">
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="$value &gt; 0">+<xsl:value-of select="$value"/></xsl:when>
      <xsl:when test="$value &lt; 0">−<xsl:value-of select="-$value"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
