<?xml version="1.0" encoding="UTF-8"?>
<!-- What was recorded of one's children in a month, day by day, what it costs and
     why; a line may be contested. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="of-child" match="/page/content/lines/line" use="@child"/>

  <xsl:variable name="month" select="/page/content/month"/>

  <xsl:template match="page" mode="title"><t:msg key="presence.title"><t:slot name="first" select="$month/first"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="presence.title"><t:slot name="first" select="$month/first"/></t:msg></h1>
    <nav class="week-links">
      <t:attribute name="aria-label" key="presence.links"/>
      <ul>
        <xsl:for-each select="$month/previous">
          <li><c:link route="/presences" month="{@iso}" rel="prev"><t:msg key="presence.previous"/></c:link></li>
        </xsl:for-each>
        <xsl:for-each select="$month/next">
          <li class="to-next"><c:link route="/presences" month="{@iso}" rel="next"><t:msg key="presence.next"/></c:link></li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:choose>
      <xsl:when test="content/lines/line">
        <p><t:msg key="presence.lead"/></p>
        <xsl:for-each select="content/lines/line[not(@child = preceding-sibling::line[1]/@child)]">
          <section aria-labelledby="enfant-{@child}">
            <h2 id="enfant-{@child}"><xsl:value-of select="name/display"/></h2>
            <ul class="rows">
              <xsl:apply-templates select="key('of-child', @child)"/>
            </ul>
          </section>
        </xsl:for-each>
        <xsl:if test="$month/total"><p><t:msg key="presence.total"><t:slot name="total" select="$month/total"/></t:msg></p></xsl:if>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="presence.nothing"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/absences"><t:msg key="absences.title"/></c:link></p>
  </xsl:template>

  <xsl:template match="line">
    <li>
      <p>
        <strong><xsl:value-of select="day/@day"/>, <xsl:value-of select="activity"/></strong>
        <br/>
        <xsl:value-of select="mark"/>
        <xsl:if test="rule">, <xsl:value-of select="rule"/></xsl:if>
        <xsl:if test="absence">, <xsl:value-of select="absence"/></xsl:if>
        <xsl:if test="proof and proof/@code != 'none'">, <xsl:value-of select="proof"/></xsl:if>
        <xsl:text> – </xsl:text>
        <xsl:call-template name="line-price"/>
      </p>
      <xsl:if test="contest">
        <p><strong><t:msg key="presence.contested"/></strong><xsl:text> </xsl:text><xsl:value-of select="contest"/><xsl:for-each select="due"><xsl:text>, </xsl:text><t:msg key="presence.contest-due"><t:slot name="day" select="@day"/></t:msg></xsl:for-each><xsl:for-each select="answered-at"><xsl:text>, </xsl:text><t:msg key="presence.contest-answered"><t:slot name="at" select="."/></t:msg></xsl:for-each><xsl:if test="answer">. <xsl:value-of select="answer"/></xsl:if></p>
      </xsl:if>
      <xsl:if test="@slot and (price or reason/@code = 'excused')">
        <p class="go"><c:link route="/prix" slot="{@slot}"><t:msg key="price.link"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/given"/>, <xsl:value-of select="activity"/>, <xsl:value-of select="day/@day"/></span></c:link></p>
      </xsl:if>
      <xsl:if test="@open">
        <p class="go"><c:link route="/presences/contester" line="{@line}"><t:msg key="presence.contest"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/given"/>, <xsl:value-of select="activity"/>, <xsl:value-of select="day/@day"/></span></c:link></p>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- The price, and what made it. -->
  <xsl:template name="line-price">
    <xsl:choose>
      <xsl:when test="price and added"><t:msg key="presence.added"><t:slot name="price" select="price"/><t:slot name="base" select="base"/><t:slot name="added" select="added"/></t:msg></xsl:when>
      <xsl:when test="price"><xsl:value-of select="price"/></xsl:when>
      <xsl:when test="reason"><xsl:value-of select="reason"/></xsl:when>
      <xsl:when test="@shared"><t:msg key="presence.shared"/></xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
