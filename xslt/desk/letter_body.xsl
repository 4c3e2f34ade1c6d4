<?xml version="1.0" encoding="UTF-8"?>
<!--
  The words of a letter, the same on paper, on the citizen's page and in the
  mail. Called with a letter as the current node; the pieces it asks for are
  /page/content/pieces/piece, or its own pieces.

  None of the blocks that the law prescribes can be left out: the agent's first
  name, name, capacity and service, the reasons in law and in fact of what is
  unfavourable, and where to appeal.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template match="letter" mode="paper">
    <article class="letter">
      <xsl:call-template name="letter-head"/>
      <p class="letter-date"><xsl:value-of select="made-at"/></p>
      <xsl:apply-templates select="." mode="words"/>
    </article>
  </xsl:template>

  <!-- Who writes, and to whom. -->
  <xsl:template name="letter-head">
    <div class="letter-head">
      <div class="letter-from">
        <p><strong><xsl:value-of select="/page/site/name"/></strong><br/><xsl:value-of select="service"/></p>
        <p>
          <xsl:if test="service-address">
            <xsl:for-each select="service-address/line"><xsl:value-of select="."/><br/></xsl:for-each>
            <xsl:value-of select="service-address/postcode"/>
            <xsl:text> </xsl:text>
            <xsl:value-of select="service-address/town"/>
            <br/>
          </xsl:if>
          <xsl:if test="service-phone"><xsl:value-of select="service-phone"/><br/></xsl:if>
          <xsl:if test="service-email"><xsl:value-of select="service-email"/></xsl:if>
        </p>
      </div>
      <div class="letter-to">
        <p>
          <xsl:value-of select="name/display"/>
          <xsl:if test="address">
            <br/>
            <xsl:for-each select="address/line"><xsl:value-of select="."/><br/></xsl:for-each>
            <xsl:value-of select="address/postcode"/>
            <xsl:text> </xsl:text>
            <xsl:value-of select="address/town"/>
          </xsl:if>
        </p>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="letter" mode="words">
    <p>
      <strong>
        <t:msg key="letter.subject">
          <t:slot name="title" select="title"/>
          <t:slot name="reference" select="reference"/>
        </t:msg>
      </strong>
      <xsl:if test="@id"><br/><t:msg key="letter.number"><t:slot name="number" select="@id"/></t:msg></xsl:if>
    </p>
    <p><t:msg key="letter.hello"><t:slot name="name" select="name/display"/></t:msg></p>
    <p><t:msg key="letter.received"><t:slot name="at" select="received-at/@date | received-at[not(@date)]"/></t:msg></p>
    <xsl:if test="kind/@code = 'corrected'">
      <p><t:msg key="letter.corrected"><t:slot name="number" select="@replaces"/><t:slot name="at" select="replaces-at"/></t:msg></p>
      <h2><t:msg key="letter.wrong"/></h2>
      <p class="lines"><xsl:value-of select="wrong"/></p>
      <h2><t:msg key="letter.because"/></h2>
      <p class="lines"><xsl:value-of select="because"/></p>
      <h2><t:msg key="letter.instead"/></h2>
    </xsl:if>
    <xsl:variable name="says" select="(says | kind[not(../says)])/@code"/>
    <xsl:choose>
      <xsl:when test="$says = 'granted'"><p><t:msg key="letter.granted"/></p></xsl:when>
      <xsl:when test="$says = 'refused'"><p><t:msg key="letter.refused"/></p></xsl:when>
      <xsl:when test="$says = 'no-action'"><p><t:msg key="letter.no-action"/></p></xsl:when>
      <xsl:when test="$says = 'pieces'"><xsl:call-template name="letter-pieces"/></xsl:when>
      <xsl:when test="$says = 'transferred'"><p><t:msg key="letter.transferred"><t:slot name="service" select="service"/></t:msg></p></xsl:when>
      <xsl:when test="$says = 'forwarded'"><p><t:msg key="letter.forwarded"><t:slot name="at" select="made-at"/></t:msg></p></xsl:when>
    </xsl:choose>
    <xsl:if test="body"><p class="lines"><xsl:value-of select="body"/></p></xsl:if>
    <xsl:if test="reason-law">
      <h2><t:msg key="letter.law"/></h2>
      <p class="lines"><xsl:value-of select="reason-law"/></p>
    </xsl:if>
    <xsl:if test="reason-fact">
      <h2><t:msg key="letter.fact"/></h2>
      <p class="lines"><xsl:value-of select="reason-fact"/></p>
    </xsl:if>
    <xsl:if test="appeal-informal or appeal-court">
      <h2><t:msg key="letter.appeal"/></h2>
      <xsl:if test="appeal-informal"><p class="lines"><xsl:value-of select="appeal-informal"/></p></xsl:if>
      <xsl:if test="appeal-court"><p class="lines"><xsl:value-of select="appeal-court"/></p></xsl:if>
    </xsl:if>
    <p>
      <xsl:value-of select="agent/display"/>
      <br/>
      <xsl:choose>
        <xsl:when test="capacity"><xsl:value-of select="capacity"/></xsl:when>
        <xsl:otherwise><t:msg key="letter.capacity"/></xsl:otherwise>
      </xsl:choose>
      <br/>
      <xsl:value-of select="service"/>
    </p>
  </xsl:template>

  <!-- What is missing, by when, and what that does to the clock. -->
  <xsl:template name="letter-pieces">
    <xsl:variable name="id" select="@id"/>
    <xsl:variable name="pieces" select="/page/content/pieces/piece[not(@letter) or @letter = $id]"/>
    <p><t:msg key="letter.pieces"/></p>
    <ul>
      <xsl:for-each select="$pieces">
        <li>
          <xsl:value-of select="label"/>
          <xsl:if test="required-by"><xsl:text> (</xsl:text><xsl:value-of select="required-by"/><xsl:text>)</xsl:text></xsl:if>
          <xsl:if test="@indispensable">
            <xsl:text> – </xsl:text>
            <t:msg key="letter.indispensable"/>
            <xsl:if test="why"><xsl:text> </xsl:text><xsl:value-of select="why"/></xsl:if>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:if test="answer-by">
      <p><t:msg key="letter.answer-by"><t:slot name="day" select="answer-by"/></t:msg></p>
    </xsl:if>
    <xsl:if test="$pieces/required-by">
      <xsl:choose>
        <xsl:when test="silence/@code = 'accept'"><p><t:msg key="letter.bloc-a"/></p></xsl:when>
        <xsl:when test="silence/@code = 'reject'"><p><t:msg key="letter.bloc-b"><t:slot name="day" select="answer-by"/></t:msg></p></xsl:when>
      </xsl:choose>
    </xsl:if>
    <xsl:if test="not($pieces/@indispensable)">
      <p><t:msg key="letter.not-blocking"/></p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
