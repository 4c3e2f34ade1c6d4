<?xml version="1.0" encoding="UTF-8"?>
<!-- A care plan, and who has opened it: the same words for both sides. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- The current node is the plan. -->
  <xsl:template name="care-plan">
    <xsl:if test="state/@code = 'expired'">
      <c:alert kind="warning"><p><t:msg key="care.is-over"/></p></c:alert>
    </xsl:if>
    <dl class="facts">
      <dt><t:msg key="column.during"/></dt>
      <dd><xsl:value-of select="during"/></dd>
      <dt><t:msg key="column.school"/></dt>
      <dd><xsl:value-of select="school"/></dd>
      <dt><t:msg key="column.meal-mode"/></dt>
      <dd><xsl:value-of select="meal-mode"/></dd>
      <dt><t:msg key="column.steps"/></dt>
      <dd class="lines"><strong><xsl:value-of select="steps"/></strong><xsl:for-each select="steps"><xsl:call-template name="broken"/></xsl:for-each></dd>
      <dt><t:msg key="column.protocol"/></dt>
      <dd class="lines"><xsl:value-of select="protocol"/><xsl:for-each select="protocol"><xsl:call-template name="broken"/></xsl:for-each></dd>
      <xsl:if test="signatories">
        <dt><t:msg key="column.signatories"/></dt>
        <dd><xsl:value-of select="signatories"/>, <xsl:value-of select="signed-on"/></dd>
      </xsl:if>
    </dl>
  </xsl:template>

  <!-- A box that does not open is said, never shown as empty. -->
  <xsl:template name="broken">
    <xsl:if test="@broken"><t:msg key="care.broken"/></xsl:if>
  </xsl:template>

  <xsl:template name="care-reads">
    <h2><t:msg key="care.reads"/></h2>
    <p><t:msg key="care.reads-lead"/></p>
    <xsl:choose>
      <xsl:when test="content/reads/read">
        <ul class="rows">
          <xsl:for-each select="content/reads/read">
            <li>
              <xsl:value-of select="at"/>
              <xsl:text> – </xsl:text>
              <xsl:value-of select="name/display"/>
              <xsl:if test="@town"> (<t:msg key="care.town"/>)</xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family-home.nobody"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
