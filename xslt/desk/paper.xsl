<?xml version="1.0" encoding="UTF-8"?>
<!-- What has to be printed: what is ticked leaves in one run, labels first, then
     each letter and each receipt on its own sheet. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="letter_body.xsl"/>
  <xsl:include href="receipt_paper.xsl"/>

  <xsl:key name="sheet" match="label" use="@sheet"/>

  <xsl:variable name="letters" select="/page/content/letters/letter"/>
  <xsl:variable name="receipts" select="/page/content/receipts/receipt"/>
  <xsl:variable name="labels" select="/page/content/labels/label"/>
  <xsl:variable name="what" select="/page/form[@action = '/agent/courriers']/field[@name = 'what']/value"/>

  <xsl:template match="page" mode="title"><t:msg key="paper.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/courriers"/>
    <c:error-summary form="/agent/courriers/postes"/>
    <div class="screen-only">
      <h1><t:msg key="paper.title"/></h1>
      <xsl:choose>
        <xsl:when test="$letters or $receipts">
          <p><t:msg key="paper.how"/></p>
          <xsl:call-template name="choose"/>
          <xsl:if test="$labels/@cut">
            <c:alert kind="warning"><p><t:msg key="paper.cut"/></p></c:alert>
          </xsl:if>
          <form f:action="/agent/courriers/postes">
            <xsl:for-each select="$letters[@chosen]"><input type="hidden" name="letters" value="{@id}"/></xsl:for-each>
            <xsl:for-each select="$receipts[@chosen]"><input type="hidden" name="receipts" value="{@id}"/></xsl:for-each>
            <c:button><t:msg key="paper.done"/></c:button>
          </form>
        </xsl:when>
        <xsl:otherwise><c:alert kind="info"><p><t:msg key="paper.none"/></p></c:alert></xsl:otherwise>
      </xsl:choose>
    </div>
    <xsl:for-each select="$labels[not(@sheet = preceding-sibling::label[1]/@sheet)]">
      <div class="label-sheet">
        <xsl:for-each select="key('sheet', @sheet)">
          <div class="label">
            <xsl:for-each select="line1 | line2 | line3 | line4 | line5 | line6">
              <span><xsl:value-of select="."/></span>
            </xsl:for-each>
          </div>
        </xsl:for-each>
      </div>
    </xsl:for-each>
    <xsl:if test="not($what = 'labels')">
      <xsl:apply-templates select="$letters[@chosen]" mode="paper"/>
      <xsl:for-each select="$receipts[@chosen]">
        <xsl:variable name="id" select="@id"/>
        <xsl:apply-templates select="." mode="paper">
          <xsl:with-param name="pieces" select="/page/content/named/piece[@receipt = $id]"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="choose">
    <form f:action="/agent/courriers" novalidate="novalidate">
      <fieldset class="choices" id="f-letters" tabindex="-1">
        <legend><t:msg key="paper.which"/></legend>
        <xsl:for-each select="$letters">
          <div class="choice">
            <input type="checkbox" id="l-{@id}" name="letters" value="{@id}">
              <xsl:if test="@chosen"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="l-{@id}">
              <xsl:value-of select="name/display"/>
              <xsl:text> – </xsl:text>
              <xsl:value-of select="kind"/>
              <xsl:text>, </xsl:text>
              <xsl:value-of select="title"/>
              <xsl:if test="@bounced"><xsl:text> </xsl:text><span class="tag"><t:msg key="paper.bounced"/></span></xsl:if>
            </label>
          </div>
        </xsl:for-each>
        <xsl:for-each select="$receipts">
          <div class="choice">
            <input type="checkbox" id="r-{@id}" name="receipts" value="{@id}">
              <xsl:if test="@chosen"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="r-{@id}">
              <xsl:value-of select="name/display"/>
              <xsl:text> – </xsl:text>
              <t:msg key="paper.receipt"/>
              <xsl:text>, </xsl:text>
              <xsl:value-of select="title"/>
            </label>
          </div>
        </xsl:for-each>
      </fieldset>
      <fieldset class="choices" id="f-what" tabindex="-1">
        <legend><t:msg key="paper.what"/></legend>
        <div class="choice">
          <input type="radio" id="f-what-letters" name="what" value="letters">
            <xsl:if test="not($what = 'labels' or $what = 'both')"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-what-letters"><t:msg key="paper.letters"/></label>
        </div>
        <div class="choice">
          <input type="radio" id="f-what-both" name="what" value="both">
            <xsl:if test="$what = 'both'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-what-both"><t:msg key="paper.both"/></label>
        </div>
        <div class="choice">
          <input type="radio" id="f-what-labels" name="what" value="labels">
            <xsl:if test="$what = 'labels'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-what-labels"><t:msg key="paper.labels"/></label>
        </div>
      </fieldset>
      <c:field form="/agent/courriers" of="start" mark="no" class="short" value="1"/>
      <c:button kind="second"><t:msg key="paper.prepare"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
