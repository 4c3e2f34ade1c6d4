<?xml version="1.0" encoding="UTF-8"?>
<!-- One child of the list: every mark that was made; a care plan is one tap
     further, and its reading is logged. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="slot.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="content/pupil"><xsl:value-of select="content/pupil/name/display"/></xsl:when>
      <xsl:otherwise><t:msg key="roll.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <p class="roll-day"><xsl:call-template name="slot-name"/>, <strong><xsl:value-of select="$slot/date/@day"/></strong></p>
    <xsl:for-each select="content/pupil">
      <p><xsl:value-of select="class-name"/></p>
      <p><xsl:call-template name="pupil-words"/></p>
      <xsl:if test="(@plan or starts-with(diet/@code, 'plan-')) and /page/user/rights/right[@code = 'health-read']">
        <p><c:link route="/agent/pai" child="{@id}"><t:msg key="roll.plan-read"/></c:link></p>
      </xsl:if>
      <xsl:if test="arrived-at"><p><t:msg key="roll.arrived"><t:slot name="at" select="substring(arrived-at/@iso, 12, 5)"/></t:msg></p></xsl:if>
      <xsl:if test="left-at"><p><t:msg key="roll.gone"><t:slot name="at" select="substring(left-at/@iso, 12, 5)"/></t:msg></p></xsl:if>
    </xsl:for-each>
    <h2><t:msg key="roll.marks"/></h2>
    <xsl:choose>
      <xsl:when test="content/marks/mark">
        <ol class="rows">
          <xsl:for-each select="content/marks/mark">
            <li>
              <p>
                <strong><xsl:value-of select="mark"/></strong>
                <xsl:text> </xsl:text>
                <t:msg key="roll.marked"><t:slot name="at" select="at"/><t:slot name="name" select="by/display"/></t:msg>
                <xsl:if test="received-at"><xsl:text> </xsl:text><span class="quiet"><t:msg key="roll.received"><t:slot name="at" select="substring(received-at/@iso, 12, 5)"/></t:msg></span></xsl:if>
                <xsl:if test="not(@here)"><xsl:text> </xsl:text><span class="quiet"><t:msg key="roll.other-device"/></span></xsl:if>
                <xsl:if test="@contested"><xsl:text> </xsl:text><span class="quiet"><t:msg key="roll.after-contest"/></span></xsl:if>
              </p>
            </li>
          </xsl:for-each>
        </ol>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="roll.no-mark"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="slot-back"/>
  </xsl:template>

</xsl:stylesheet>
