<?xml version="1.0" encoding="UTF-8"?>
<!-- One invoice, draft or issued: whose, what for, day by day, and what became of
     it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:key name="of-child" match="/page/content/lines/line" use="@child"/>

  <xsl:variable name="it" select="/page/content/invoice"/>

  <xsl:template match="page" mode="title"><xsl:call-template name="name"/></xsl:template>

  <xsl:template name="name">
    <xsl:choose>
      <xsl:when test="$it/number"><t:msg key="billed-one.h1"><t:slot name="kind" select="$it/kind"/><t:slot name="number" select="$it/number"/></t:msg></xsl:when>
      <xsl:otherwise><t:msg key="billed-one.h1-draft"><t:slot name="household" select="$it/household"/></t:msg></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:call-template name="name"/></h1>
    <p class="lead"><xsl:value-of select="$it/household"/>, <xsl:for-each select="$it"><xsl:call-template name="campaign-months"/></xsl:for-each></p>
    <xsl:choose>
      <xsl:when test="$it/@carried"><c:alert kind="info"><p><t:msg key="billed-one.is-carried"/></p></c:alert></xsl:when>
      <xsl:when test="$it/state/@code = 'draft'"><c:alert kind="info"><p><t:msg key="billed-one.is-draft"/></p></c:alert></xsl:when>
      <xsl:when test="not($it/published-at)"><c:alert kind="info"><p><t:msg key="billed-one.is-unpublished"/></p></c:alert></xsl:when>
    </xsl:choose>
    <xsl:call-template name="facts"/>
    <xsl:for-each select="content/lines/line[not(@child = preceding-sibling::line[1]/@child)]">
      <section aria-labelledby="enfant-{@child}">
        <h2 id="enfant-{@child}"><xsl:value-of select="name/display"/></h2>
        <xsl:call-template name="lines"/>
      </section>
    </xsl:for-each>
    <xsl:if test="content/moves/move"><xsl:call-template name="moves"/></xsl:if>
    <xsl:if test="content/corrections/correction"><xsl:call-template name="corrections"/></xsl:if>
    <p class="go"><c:link route="/agent/factures" campaign="{$it/@campaign}" accesskey="l"><t:msg key="billed-one.to-list"/></c:link></p>
    <p class="go"><c:link route="/agent/facturation/campagne" id="{$it/@campaign}"><t:msg key="billed-one.to-campaign"/></c:link></p>
  </xsl:template>

  <xsl:template name="facts">
    <dl class="facts">
      <dt><t:msg key="billing.household"/></dt>
      <dd class="go">
        <c:link route="/agent/famille" id="{$it/@payer}"><xsl:value-of select="$it/household"/></c:link>
        <xsl:for-each select="$it/payer-address"><br/><xsl:call-template name="address-lines"/></xsl:for-each>
      </dd>
      <dt><t:msg key="billing.regie"/></dt>
      <dd><xsl:value-of select="$it/regie"/></dd>
      <dt><t:msg key="billing.sum"/></dt>
      <dd><strong><xsl:value-of select="$it/total"/></strong></dd>
      <dt><t:msg key="billing.state"/></dt>
      <dd>
        <xsl:value-of select="$it/state"/>
        <xsl:if test="$it/@late"><xsl:text> </xsl:text><span class="tag"><t:msg key="billed-one.late"/></span></xsl:if>
      </dd>
      <xsl:if test="$it/settled/@minor != 0">
        <dt><t:msg key="billed-one.settled"/></dt>
        <dd><xsl:value-of select="$it/settled"/></dd>
      </xsl:if>
      <xsl:if test="$it/rest">
        <dt><t:msg key="billed.rest"/></dt>
        <dd><xsl:value-of select="$it/rest"/></dd>
      </xsl:if>
      <xsl:if test="$it/issue-day">
        <dt><t:msg key="billing.issue-day"/></dt>
        <dd><xsl:value-of select="$it/issue-day"/></dd>
      </xsl:if>
      <xsl:if test="$it/due-day">
        <dt><t:msg key="billing.due-day"/></dt>
        <dd><xsl:value-of select="$it/due-day"/></dd>
      </xsl:if>
      <xsl:if test="$it/published-at">
        <dt><t:msg key="billed-one.published"/></dt>
        <dd><xsl:value-of select="$it/published-at"/></dd>
      </xsl:if>
      <xsl:if test="$it/@corrects">
        <dt><t:msg key="billed-one.corrects"/></dt>
        <dd><c:link route="/agent/factures/facture" id="{$it/@corrects}"><xsl:value-of select="$it/corrects-number"/></c:link></dd>
      </xsl:if>
      <xsl:if test="$it/choice">
        <dt><t:msg key="billed-one.choice"/></dt>
        <dd><xsl:value-of select="$it/choice"/></dd>
      </xsl:if>
    </dl>
  </xsl:template>

  <!-- Of the child that is the current node. -->
  <xsl:template name="lines">
    <c:table id="jours-{@child}">
      <caption id="jours-{@child}-titre"><t:msg key="billed-one.days-of"><t:slot name="name" select="name/display"/></t:msg></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billed-one.day"/></th>
          <th scope="col"><t:msg key="billed-one.what"/></th>
          <th scope="col"><t:msg key="billed-one.mark"/></th>
          <th scope="col" class="number"><t:msg key="billing.amount"/></th>
        </tr>
      </thead>
      <tbody><xsl:apply-templates select="key('of-child', @child)"/></tbody>
    </c:table>
  </xsl:template>

  <xsl:template match="line">
    <tr>
      <th scope="row"><c:link route="/agent/factures/ligne" id="{@id}"><xsl:value-of select="day/@day"/><span class="hide"><xsl:text>, </xsl:text><xsl:value-of select="activity"/></span></c:link></th>
      <td>
        <xsl:value-of select="activity"/>
        <xsl:if test="share"><br/><span class="quiet"><t:msg key="billed-one.share"><t:slot name="share" select="translate(share, '.', ',')"/></t:msg></span></xsl:if>
      </td>
      <td>
        <xsl:value-of select="mark"/>
        <xsl:if test="reason">, <xsl:value-of select="reason"/></xsl:if>
        <xsl:choose>
          <xsl:when test="becomes"><br/><span class="tag"><t:msg key="billed-one.becomes"><t:slot name="price" select="becomes"/><t:slot name="reason" select="adjusted"/></t:msg></span></xsl:when>
          <xsl:when test="adjusted"><br/><span class="quiet"><xsl:value-of select="adjusted"/></span></xsl:when>
        </xsl:choose>
      </td>
      <td class="number"><xsl:value-of select="price"/></td>
    </tr>
  </xsl:template>

  <xsl:template name="moves">
    <h2><t:msg key="billed-one.moves"/></h2>
    <c:table id="reglements">
      <caption id="reglements-titre"><t:msg key="billed-one.moves-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billed-one.date"/></th>
          <th scope="col"><t:msg key="billed-one.move"/></th>
          <th scope="col" class="number"><t:msg key="billing.amount"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/moves/move">
          <tr>
            <th scope="row"><xsl:value-of select="at"/></th>
            <td><xsl:value-of select="source"/>, <xsl:value-of select="purpose"/></td>
            <td class="number"><xsl:value-of select="amount"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="corrections">
    <h2><t:msg key="billed-one.corrections"/></h2>
    <ul class="rows">
      <xsl:for-each select="content/corrections/correction">
        <li>
          <c:link route="/agent/factures/facture" id="{@id}">
            <xsl:value-of select="kind"/>
            <xsl:text> </xsl:text>
            <xsl:value-of select="number"/>
          </c:link>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="total"/>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="state"/>
          <xsl:if test="issue-day">, <xsl:value-of select="issue-day"/></xsl:if>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

</xsl:stylesheet>
