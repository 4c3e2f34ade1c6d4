<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the last save of a week or a month did.

  apply-templates select="content/changes[change]"
                 day by day: done first, then refused with the reason; the
                 activity where the page has several, the cost where it tells it
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <!-- What the last save did, day by day: done first, then refused with the
       reason. -->
  <xsl:template match="changes">
    <section class="recap" role="status" aria-labelledby="bilan">
      <h2 id="bilan"><t:msg key="recap.title"/></h2>
      <xsl:apply-templates select="../cost"/>
      <xsl:if test="change[outcome/@code != 'refused']">
        <ul class="recap-list">
          <xsl:apply-templates select="change[outcome/@code != 'refused']"/>
        </ul>
      </xsl:if>
      <xsl:if test="change[outcome/@code = 'waiting' or outcome/@code = 'held']">
        <p class="go"><c:link route="/liste-attente"><t:msg key="recap.to-waiting"/></c:link></p>
      </xsl:if>
      <xsl:if test="change[outcome/@code = 'refused']">
        <h3><t:msg key="recap.refused"/></h3>
        <ul class="recap-list recap-refused">
          <xsl:apply-templates select="change[outcome/@code = 'refused']"/>
        </ul>
        <p><t:msg key="recap.refused-do"/><xsl:text> </xsl:text><xsl:call-template name="phone"/></p>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="changes/change">
    <li class="{change/@code}">
      <span>
        <strong>
          <xsl:value-of select="child/given"/>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="day/@day"/>
          <xsl:if test="activity">
            <xsl:value-of select="concat(', ', activity)"/>
          </xsl:if>
        </strong>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="outcome/@code = 'done' and change/@code = 'add'">
            <t:msg key="recap.added"/>
          </xsl:when>
          <xsl:when test="outcome/@code = 'done'"><t:msg key="recap.cancelled"/></xsl:when>
          <xsl:when test="outcome/@code = 'suggested'"><t:msg key="recap.suggested"/></xsl:when>
          <xsl:when test="outcome/@code = 'withdrawn'"><t:msg key="recap.withdrawn"/></xsl:when>
          <xsl:when test="outcome/@code = 'waiting'"><t:msg key="recap.waiting"/></xsl:when>
          <xsl:when test="outcome/@code = 'held'"><t:msg key="recap.held"/></xsl:when>
          <xsl:when test="change/@code = 'add'"><t:msg key="recap.not-added"/></xsl:when>
          <xsl:otherwise><t:msg key="recap.not-cancelled"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="price and outcome/@code = 'done'">
          <xsl:text>, </xsl:text>
          <xsl:choose>
            <xsl:when test="change/@code = 'add'">
              <t:msg key="recap.price-add"><t:slot name="price" select="price"/></t:msg>
            </xsl:when>
            <xsl:otherwise>
              <t:msg key="recap.price-cancel"><t:slot name="price" select="price"/></t:msg>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:if>
        <xsl:if test="reason">
          <xsl:text>. </xsl:text>
          <xsl:value-of select="reason"/>
        </xsl:if>
      </span>
    </li>
  </xsl:template>

  <xsl:template match="cost">
    <p>
      <t:msg key="recap.cost">
        <t:slot name="before" select="before"/>
        <t:slot name="after" select="after"/>
      </t:msg>
      <xsl:for-each select="more">
        <xsl:text> </xsl:text>
        <strong><t:msg key="recap.more"><t:slot name="price" select="."/></t:msg></strong>
      </xsl:for-each>
      <xsl:for-each select="less">
        <xsl:text> </xsl:text>
        <strong><t:msg key="recap.less"><t:slot name="price" select="."/></t:msg></strong>
      </xsl:for-each>
    </p>
  </xsl:template>

</xsl:stylesheet>
