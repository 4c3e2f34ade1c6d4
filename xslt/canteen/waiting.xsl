<?xml version="1.0" encoding="UTF-8"?>
<!-- A family's wishes for a seat: what is kept for them, what waits and at which
     place, by which published order. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>

  <xsl:variable name="waits" select="/page/content/waits/wait"/>

  <xsl:template match="page" mode="title"><t:msg key="waiting.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/liste-attente/repondre"/>
    <xsl:apply-templates select="content/answer/state"/>
    <h1><t:msg key="waiting.title"/></h1>
    <xsl:if test="not($waits)">
      <c:alert kind="info">
        <p><strong><t:msg key="waiting.none"/></strong></p>
        <p><t:msg key="waiting.none-how"/></p>
      </c:alert>
      <p class="go"><c:link route="/cantine/semaine"><t:msg key="nav.canteen"/></c:link></p>
    </xsl:if>
    <xsl:if test="$waits[state/@code = 'offered' or state/@code = 'held']">
      <section aria-labelledby="places">
        <h2 id="places"><t:msg key="waiting.kept"/></h2>
        <ul class="cards">
          <xsl:apply-templates select="$waits[state/@code = 'offered' or state/@code = 'held']"/>
        </ul>
      </section>
    </xsl:if>
    <xsl:if test="$waits[state/@code = 'waitlisted']">
      <section aria-labelledby="attente">
        <h2 id="attente"><t:msg key="waiting.list"/></h2>
        <ul class="cards">
          <xsl:apply-templates select="$waits[state/@code = 'waitlisted']"/>
        </ul>
      </section>
      <xsl:call-template name="order"/>
    </xsl:if>
    <xsl:if test="$waits[state/@code = 'confirmed' or state/@code = 'expired']">
      <section aria-labelledby="fin">
        <h2 id="fin"><t:msg key="waiting.ended"/></h2>
        <ul class="rows">
          <xsl:for-each select="$waits[state/@code = 'confirmed' or state/@code = 'expired']">
            <li>
              <p>
                <xsl:call-template name="which"/>
                <xsl:text> – </xsl:text>
                <xsl:value-of select="state"/>
              </p>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="answer/state">
    <div class="messages" role="status">
      <c:alert kind="success">
        <p>
          <xsl:choose>
            <xsl:when test="@code = 'confirmed'"><t:msg key="waiting.done-taken"/></xsl:when>
            <xsl:otherwise><t:msg key="waiting.done-left"/></xsl:otherwise>
          </xsl:choose>
        </p>
      </c:alert>
    </div>
  </xsl:template>

  <!-- "Léa, mercredi 23 décembre – Journée de vacances, Accueil du Moulin" -->
  <xsl:template name="which">
    <strong>
      <xsl:value-of select="child/given"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="day/@day"/>
    </strong>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="activity"/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="site"/>
  </xsl:template>

  <xsl:template match="wait">
    <xsl:variable name="until">
      <xsl:for-each select="until"><xsl:call-template name="instant"/></xsl:for-each>
    </xsl:variable>
    <xsl:variable name="id" select="@id"/>
    <li class="card">
      <h3>
        <xsl:value-of select="child/given"/>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="day/@day"/>
      </h3>
      <p>
        <xsl:value-of select="activity"/>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="site"/>
        <xsl:if test="price">
          <xsl:text>, </xsl:text>
          <xsl:value-of select="price"/>
        </xsl:if>
      </p>
      <xsl:choose>
        <xsl:when test="state/@code = 'waitlisted'">
          <p>
            <strong>
              <t:msg key="waiting.place">
                <t:slot name="place" select="place"/>
                <t:slot name="total" select="total"/>
              </t:msg>
            </strong>
          </p>
          <p><t:msg key="waiting.until"><t:slot name="until" select="$until"/></t:msg></p>
          <xsl:call-template name="why"/>
        </xsl:when>
        <xsl:otherwise>
          <p>
            <strong><xsl:value-of select="state"/></strong>
            <xsl:text>. </xsl:text>
            <t:msg key="waiting.kept-until"><t:slot name="until" select="$until"/></t:msg>
          </p>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="@answerable"><xsl:call-template name="answers"/></xsl:when>
        <xsl:otherwise><p class="quiet"><t:msg key="waiting.other-answers"/></p></xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <!-- What each criterion says of this wish, then since when it waits. -->
  <xsl:template name="why">
    <xsl:variable name="id" select="@id"/>
    <dl class="facts">
      <xsl:if test="@ahead">
        <dt><t:msg key="waiting.first"/></dt>
        <dd><t:msg key="waiting.yes"/></dd>
      </xsl:if>
      <xsl:for-each select="/page/content/values/value[@wait = $id]">
        <dt><xsl:value-of select="criterion"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="criterion/@code = 'days'"><xsl:value-of select="value"/></xsl:when>
            <xsl:when test="value/@value &gt; 0"><t:msg key="waiting.yes"/></xsl:when>
            <xsl:otherwise><t:msg key="waiting.no"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </xsl:for-each>
      <dt><t:msg key="waiting.asked"/></dt>
      <dd><xsl:value-of select="asked-at"/></dd>
    </dl>
  </xsl:template>

  <xsl:template name="answers">
    <xsl:choose>
      <xsl:when test="state/@code = 'waitlisted'">
        <xsl:if test="@asks-works">
          <p>
            <xsl:choose>
              <xsl:when test="@works"><t:msg key="waiting.works"/></xsl:when>
              <xsl:otherwise><t:msg key="waiting.works-not"/></xsl:otherwise>
            </xsl:choose>
          </p>
        </xsl:if>
        <p>
          <xsl:choose>
            <xsl:when test="@auto"><t:msg key="waiting.auto"/></xsl:when>
            <xsl:otherwise><t:msg key="waiting.auto-not"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <xsl:if test="@asks-works and @works">
          <xsl:call-template name="answer"><xsl:with-param name="value" select="'rests'"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="@asks-works and not(@works)">
          <xsl:call-template name="answer"><xsl:with-param name="value" select="'works'"/></xsl:call-template>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="@auto">
            <xsl:call-template name="answer"><xsl:with-param name="value" select="'ask'"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="answer"><xsl:with-param name="value" select="'auto'"/></xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="answer"><xsl:with-param name="value" select="'leave'"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="answer"><xsl:with-param name="value" select="'accept'"/></xsl:call-template>
        <xsl:call-template name="answer"><xsl:with-param name="value" select="'leave'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One button, one answer. -->
  <xsl:template name="answer">
    <xsl:param name="value"/>
    <form f:action="/liste-attente/repondre">
      <input type="hidden" name="id" value="{@id}"/>
      <input type="hidden" name="answer" value="{$value}"/>
      <button type="submit">
        <xsl:attribute name="class">
          <xsl:text>button</xsl:text>
          <xsl:if test="$value != 'accept'"> button-second</xsl:if>
        </xsl:attribute>
        <xsl:choose>
          <xsl:when test="$value = 'accept'"><t:msg key="waiting.accept"/></xsl:when>
          <xsl:when test="$value = 'auto'"><t:msg key="waiting.choose-auto"/></xsl:when>
          <xsl:when test="$value = 'ask'"><t:msg key="waiting.choose-ask"/></xsl:when>
          <xsl:when test="$value = 'works'"><t:msg key="waiting.say-works"/></xsl:when>
          <xsl:when test="$value = 'rests'"><t:msg key="waiting.say-works-not"/></xsl:when>
          <xsl:when test="state/@code = 'waitlisted'"><t:msg key="waiting.leave"/></xsl:when>
          <xsl:otherwise><t:msg key="waiting.decline"/></xsl:otherwise>
        </xsl:choose>
        <span class="hide">
          <xsl:text>, </xsl:text>
          <xsl:value-of select="child/given"/>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="day/@day"/>
        </span>
      </button>
    </form>
  </xsl:template>

  <!-- The published order, and what the law says of a rank that a machine works
       out (CRPA L311-3-1, R311-3-1-1 and -2). -->
  <xsl:template name="order">
    <section aria-labelledby="ordre">
      <h2 id="ordre"><t:msg key="waiting.order"/></h2>
      <xsl:for-each select="content/rankings/ranking[n/@value = 1]">
        <xsl:variable name="id" select="@id"/>
        <p>
          <t:msg key="waiting.order-of">
            <t:slot name="activity" select="activity"/>
            <t:slot name="vote" select="vote"/>
            <t:slot name="day" select="voted"/>
          </t:msg>
        </p>
        <ol>
          <xsl:for-each select="../ranking[@id = $id]">
            <li><xsl:value-of select="criterion"/></li>
          </xsl:for-each>
          <li><t:msg key="waiting.order-asked"/></li>
        </ol>
      </xsl:for-each>
      <xsl:if test="$waits[state/@code = 'waitlisted' and not(@ranking)]">
        <p><t:msg key="waiting.order-arrival"/></p>
      </xsl:if>
      <p><t:msg key="waiting.order-first"/></p>
      <p><t:msg key="waiting.offer"/></p>
      <p class="quiet"><t:msg key="waiting.algorithm"/></p>
      <p><xsl:call-template name="phone"/></p>
    </section>
  </xsl:template>

</xsl:stylesheet>
