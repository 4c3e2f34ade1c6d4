<?xml version="1.0" encoding="UTF-8"?>
<!--
  What to know about a procedure, for its page and for the preview of a draft.

  procedure-facts  of: the procedure; steps, pieces: its rows
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template name="procedure-facts">
    <xsl:param name="of"/>
    <xsl:param name="steps"/>
    <xsl:param name="pieces"/>
    <xsl:param name="begin"/>
    <h2 id="bref"><t:msg key="procedure.facts"/></h2>
    <dl class="facts">
      <dt><t:msg key="procedure.for"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$of/about/@code = 'child'"><t:msg key="procedure.for-child"/></xsl:when>
          <xsl:otherwise><t:msg key="procedure.for-self"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><t:msg key="procedure.identify"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$of/@signed-in = 'true'"><t:msg key="procedure.identify-account"/></xsl:when>
          <xsl:otherwise><t:msg key="procedure.identify-none"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><t:msg key="procedure.price"/></dt>
      <dd><t:msg key="procedure.price-free"/></dd>
      <xsl:if test="$of/target-days">
        <dt><t:msg key="procedure.time"/></dt>
        <dd>
          <t:msg key="procedure.time-days" count="$of/target-days/@plural">
            <t:slot name="n" select="$of/target-days"/>
          </t:msg>
        </dd>
      </xsl:if>
      <dt><t:msg key="procedure.silence"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$of/silence/@code = 'accept'">
            <t:msg key="procedure.silence-accept" count="$of/silence-months/@plural">
              <t:slot name="n" select="$of/silence-months"/>
            </t:msg>
          </xsl:when>
          <xsl:when test="$of/silence/@code = 'reject'">
            <t:msg key="procedure.silence-reject" count="$of/silence-months/@plural">
              <t:slot name="n" select="$of/silence-months"/>
            </t:msg>
          </xsl:when>
          <xsl:otherwise><t:msg key="procedure.silence-none"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$of/silence-basis">
          <br/>
          <span class="quiet"><xsl:value-of select="$of/silence-basis"/></span>
        </xsl:if>
      </dd>
    </dl>
    <xsl:copy-of select="$begin"/>
    <h2 id="etapes"><t:msg key="procedure.steps"/></h2>
    <ol>
      <xsl:for-each select="$steps">
        <li>
          <xsl:value-of select="title"/>
          <xsl:if test="@depends = 'true'">
            <xsl:text> </xsl:text>
            <span class="quiet">(<t:msg key="procedure.depends"/>)</span>
          </xsl:if>
        </li>
      </xsl:for-each>
      <li><t:msg key="procedure.check-step"/></li>
    </ol>
    <p><t:msg key="procedure.draft"><t:slot name="n" select="$of/draft-days"/></t:msg></p>
    <h2 id="documents"><t:msg key="procedure.pieces"/></h2>
    <xsl:choose>
      <xsl:when test="$pieces">
        <p><t:msg key="procedure.pieces-formats"/></p>
        <ul class="rows">
          <xsl:apply-templates select="$pieces" mode="know"/>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="procedure.pieces-none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$of/appeal-informal or $of/appeal-court or $of/attestation">
      <h2 id="recours"><t:msg key="procedure.appeal"/></h2>
      <dl class="facts">
        <xsl:if test="$of/appeal-informal">
          <dt><t:msg key="procedure.appeal-informal"/></dt>
          <dd><xsl:value-of select="$of/appeal-informal"/></dd>
        </xsl:if>
        <xsl:if test="$of/appeal-court">
          <dt><t:msg key="procedure.appeal-court"/></dt>
          <dd><xsl:value-of select="$of/appeal-court"/></dd>
        </xsl:if>
        <xsl:if test="$of/attestation">
          <dt><t:msg key="procedure.attestation"/></dt>
          <dd><xsl:value-of select="$of/attestation"/></dd>
        </xsl:if>
      </dl>
    </xsl:if>
    <h2 id="service"><t:msg key="procedure.service"/></h2>
    <p><strong><xsl:value-of select="$of/service-name"/></strong></p>
    <ul class="links">
      <xsl:if test="$of/service-address">
        <li>
          <xsl:for-each select="$of/service-address/*">
            <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
            <xsl:value-of select="."/>
          </xsl:for-each>
        </li>
      </xsl:if>
      <xsl:if test="$of/service-phone">
        <li><a class="phone" href="tel:{$of/service-dial}"><xsl:value-of select="translate($of/service-phone, ' ', '&#160;')"/></a></li>
      </xsl:if>
      <xsl:if test="$of/service-email">
        <li><xsl:value-of select="$of/service-email"/></li>
      </xsl:if>
      <xsl:if test="$of/service-hours">
        <li><xsl:value-of select="$of/service-hours"/></li>
      </xsl:if>
    </ul>
    <h2 id="autrement"><t:msg key="procedure.doors"/></h2>
    <p><xsl:value-of select="$of/other-doors"/></p>
    <h2 id="textes"><t:msg key="procedure.law"/></h2>
    <p><xsl:value-of select="$of/legal-basis"/></p>
    <h2 id="donnees"><t:msg key="procedure.data"/></h2>
    <dl class="facts">
      <dt><t:msg key="procedure.data-purpose"/></dt>
      <dd><xsl:value-of select="$of/purpose"/></dd>
      <dt><t:msg key="procedure.data-ground"/></dt>
      <dd><xsl:value-of select="$of/legal-ground"/></dd>
      <dt><t:msg key="procedure.data-recipients"/></dt>
      <dd><xsl:value-of select="$of/recipients"/></dd>
      <xsl:if test="$of/keep-months">
        <dt><t:msg key="procedure.data-keep"/></dt>
        <dd>
          <t:msg key="procedure.data-months" count="$of/keep-months/@plural">
            <t:slot name="n" select="$of/keep-months"/>
            <t:slot name="line" select="$of/archives-line"/>
          </t:msg>
        </dd>
      </xsl:if>
    </dl>
    <xsl:if test="/page/@audience = 'family'">
      <p><c:link route="/donnees-personnelles"><t:msg key="procedure.data-rights"/></c:link></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="piece" mode="know">
    <li>
      <p>
        <strong><xsl:value-of select="label"/></strong>
        <xsl:if test="@optional = 'true'">
          <xsl:text> </xsl:text><span class="quiet">(<t:msg key="procedure.piece-optional"/>)</span>
        </xsl:if>
        <xsl:if test="@indispensable = 'true'">
          <xsl:text> </xsl:text><span class="quiet">(<t:msg key="procedure.piece-needed"/>)</span>
        </xsl:if>
        <xsl:if test="@depends = 'true'">
          <xsl:text> </xsl:text><span class="quiet">(<t:msg key="procedure.depends"/>)</span>
        </xsl:if>
      </p>
      <dl class="facts">
        <xsl:if test="why">
          <dt><t:msg key="procedure.piece-why"/></dt>
          <dd><xsl:value-of select="why"/></dd>
        </xsl:if>
        <xsl:if test="obtain">
          <dt><t:msg key="procedure.piece-obtain"/></dt>
          <dd><xsl:value-of select="obtain"/></dd>
        </xsl:if>
        <dt><t:msg key="procedure.piece-by"/></dt>
        <dd><xsl:value-of select="required-by"/></dd>
      </dl>
    </li>
  </xsl:template>

</xsl:stylesheet>
