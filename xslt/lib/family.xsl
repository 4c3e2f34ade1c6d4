<?xml version="1.0" encoding="UTF-8"?>
<!-- Pieces of the family file that several pages show. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- An address on its lines; the current node is it. -->
  <xsl:template name="address-lines">
    <xsl:for-each select="line"><xsl:value-of select="."/><br/></xsl:for-each>
    <xsl:value-of select="postcode"/>
    <xsl:text> </xsl:text>
    <xsl:value-of select="town"/>
  </xsl:template>

  <!-- The options of a relation to the child; typed is what was chosen. -->
  <xsl:template name="relation-options">
    <xsl:param name="typed"/>
    <option value=""><t:msg key="relation.choose"/></option>
    <option value="grandparent"><xsl:if test="$typed = 'grandparent'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.grandparent"/></option>
    <option value="step-parent"><xsl:if test="$typed = 'step-parent'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.step-parent"/></option>
    <option value="parent"><xsl:if test="$typed = 'parent'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.parent"/></option>
    <option value="aunt-uncle"><xsl:if test="$typed = 'aunt-uncle'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.aunt-uncle"/></option>
    <option value="sibling"><xsl:if test="$typed = 'sibling'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.sibling"/></option>
    <option value="childminder"><xsl:if test="$typed = 'childminder'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.childminder"/></option>
    <option value="neighbour"><xsl:if test="$typed = 'neighbour'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.neighbour"/></option>
    <option value="friend"><xsl:if test="$typed = 'friend'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.friend"/></option>
    <option value="other"><xsl:if test="$typed = 'other'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.relation.other"/></option>
  </xsl:template>

  <!-- The adults linked to the child, each once; typed is who was chosen. -->
  <xsl:template name="adult-options">
    <xsl:param name="typed"/>
    <option value=""><t:msg key="relation.choose"/></option>
    <xsl:for-each select="/page/content/links/link[not(@adult = preceding-sibling::link/@adult)]">
      <option value="{@adult}">
        <xsl:if test="$typed = @adult"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
        <xsl:value-of select="name/display"/>
      </option>
    </xsl:for-each>
  </xsl:template>

  <!-- What waits for a clerk is said before the form is filled. -->
  <xsl:template name="will-wait">
    <c:alert kind="info"><p><t:msg key="family.will-wait"/></p></c:alert>
  </xsl:template>

  <xsl:template name="back-to-family">
    <p class="go"><c:link route="/famille"><t:msg key="family.to-home"/></c:link></p>
  </xsl:template>

  <!-- A home's quotient: its amount, month, source, proof and validity; context:
       the row that has it. -->
  <xsl:template name="quotient-told">
    <xsl:choose>
      <xsl:when test="quotient">
        <xsl:value-of select="quotient"/>
        <xsl:if test="quotient-month"><br/><t:msg key="quotient-told.month"><t:slot name="month" select="quotient-month"/><t:slot name="source" select="quotient-source"/></t:msg></xsl:if>
        <xsl:if test="@quotient-seen">, <t:msg key="quotient-told.seen"/></xsl:if>
        <xsl:choose>
          <xsl:when test="quotient-state/@code = 'coming'"><br/><t:msg key="quotient-told.from"><t:slot name="period" select="quotient-valid"/></t:msg></xsl:when>
          <xsl:when test="quotient-valid"><br/><t:msg key="quotient-told.valid"><t:slot name="period" select="quotient-valid"/></t:msg></xsl:when>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><t:msg key="family-home.no-quotient"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What it changes, and what to do, where it is missing or about to run out. -->
  <xsl:template name="quotient-warned">
    <xsl:choose>
      <xsl:when test="not(quotient)"><p><t:msg key="quotient-told.missing"/></p></xsl:when>
      <xsl:when test="quotient-state/@code = 'ending'"><p><t:msg key="quotient-told.ending"/></p></xsl:when>
    </xsl:choose>
    <p class="quiet"><t:msg key="quotient-told.late"/></p>
  </xsl:template>

</xsl:stylesheet>
