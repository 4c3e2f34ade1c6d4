<?xml version="1.0" encoding="UTF-8"?>
<!-- One tariff: what keeps it from being published, its lines, what it asks, the
     examples of its vote; a form under each as long as it is a draft. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:variable name="tariff" select="/page/content/tariff"/>
  <xsl:variable name="draft" select="$tariff/@draft"/>

  <xsl:template match="page" mode="title"><t:msg key="tariff.title"><t:slot name="activity" select="$tariff/activity"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/tarifs/bases"/>
    <c:error-summary form="/agent/tarifs/ligne"/>
    <c:error-summary form="/agent/tarifs/critere"/>
    <c:error-summary form="/agent/tarifs/exemple"/>
    <c:error-summary form="/agent/tarifs/publier"/>
    <nav class="go">
      <t:attribute name="aria-label" key="tariffs.title"/>
      <c:link route="/agent/tarifs"><t:msg key="tariffs.title"/></c:link>
    </nav>
    <h1><t:msg key="tariff.title"><t:slot name="activity" select="$tariff/activity"/></t:msg></h1>
    <xsl:choose>
      <xsl:when test="not($tariff/@id)"><p><t:msg key="tariff.gone"/></p></xsl:when>
      <xsl:otherwise><xsl:call-template name="tariff-shown"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tariff-shown">
    <p>
      <strong><xsl:choose><xsl:when test="$draft"><t:msg key="tariff.draft"/></xsl:when><xsl:otherwise><t:msg key="tariff.published"/></xsl:otherwise></xsl:choose></strong>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="$tariff/during"/>
      <xsl:if test="$tariff/vote"><br/><t:msg key="price.vote"><t:slot name="vote" select="$tariff/vote"/><t:slot name="day" select="$tariff/voted"/></t:msg></xsl:if>
      <xsl:if test="$tariff/author"><br/><t:msg key="tariff.author"><t:slot name="name" select="$tariff/author/display"/></t:msg></xsl:if>
      <xsl:if test="$tariff/published-by"><br/><t:msg key="tariff.publisher"><t:slot name="name" select="$tariff/published-by/display"/><t:slot name="at" select="$tariff/published-at"/></t:msg></xsl:if>
    </p>
    <xsl:if test="$draft"><xsl:call-template name="faults"/></xsl:if>
    <xsl:call-template name="lines"/>
    <xsl:call-template name="asks"/>
    <xsl:call-template name="examples"/>
    <xsl:call-template name="facts"/>
    <xsl:if test="$draft"><xsl:call-template name="publish"/></xsl:if>
  </xsl:template>

  <xsl:template name="which">
    <input type="hidden" name="id" value="{$tariff/@id}"/>
    <input type="hidden" name="version" value="{$tariff/@version}"/>
  </xsl:template>

  <xsl:template name="faults">
    <h2><t:msg key="tariff.faults"/></h2>
    <xsl:choose>
      <xsl:when test="content/faults/fault">
        <ul>
          <xsl:for-each select="content/faults/fault">
            <li>
              <xsl:value-of select="fault"/>
              <xsl:if test="age-group"><xsl:text>, </xsl:text><xsl:value-of select="age-group"/></xsl:if>
              <xsl:if test="low"><xsl:text> – </xsl:text><xsl:call-template name="price-bracket"/></xsl:if>
              <xsl:if test="price"><xsl:text> – </xsl:text><xsl:value-of select="price"/></xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="tariff.no-fault"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One part goes. -->
  <xsl:template name="tariff-remove">
    <xsl:param name="what"/>
    <xsl:param name="part"/>
    <xsl:param name="name"/>
    <xsl:if test="$draft">
      <form f:action="/agent/tarifs/oter">
        <xsl:call-template name="which"/>
        <input type="hidden" name="what" value="{$what}"/>
        <input type="hidden" name="part" value="{$part}"/>
        <c:button kind="quiet"><t:msg key="tariff.remove"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="$name"/></span></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="lines">
    <h2><t:msg key="tariff.lines"/></h2>
    <ul class="rows">
      <xsl:for-each select="content/lines/line">
        <xsl:variable name="point"><t:msg key="format.point"/></xsl:variable>
        <xsl:variable name="name">
          <xsl:choose>
            <xsl:when test="@unknown"><t:msg key="code.price-step.unknown"/></xsl:when>
            <xsl:otherwise><xsl:call-template name="price-bracket"/></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="age-group"><xsl:text>, </xsl:text><xsl:value-of select="age-group"/></xsl:if>
        </xsl:variable>
        <li>
          <p>
            <xsl:value-of select="$name"/>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="price"><xsl:value-of select="price"/></xsl:when>
              <xsl:otherwise><t:msg key="rules.rate"><t:slot name="rate" select="translate(rate, '.', $point)"/><t:slot name="floor" select="floor"/><t:slot name="ceiling" select="ceiling"/></t:msg></xsl:otherwise>
            </xsl:choose>
          </p>
          <xsl:call-template name="tariff-remove">
            <xsl:with-param name="what" select="'line'"/>
            <xsl:with-param name="part" select="@line"/>
            <xsl:with-param name="name" select="$name"/>
          </xsl:call-template>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:if test="$draft">
      <form class="narrow" f:action="/agent/tarifs/ligne" novalidate="novalidate">
        <fieldset>
          <legend><t:msg key="tariff.line-add"/></legend>
          <xsl:call-template name="which"/>
          <c:choices form="/agent/tarifs/ligne" of="line_age">
            <c:choice form="/agent/tarifs/ligne" of="line_age" value="all" current="all"><t:msg key="tariff.all-ages"/></c:choice>
            <c:choice form="/agent/tarifs/ligne" of="line_age" value="nursery"><t:msg key="code.age-group.nursery"/></c:choice>
            <c:choice form="/agent/tarifs/ligne" of="line_age" value="elementary"><t:msg key="code.age-group.elementary"/></c:choice>
          </c:choices>
          <c:field form="/agent/tarifs/ligne" of="line_low" class="short"/>
          <c:field form="/agent/tarifs/ligne" of="line_high" class="short"/>
          <c:field form="/agent/tarifs/ligne" of="line_price" class="short"/>
          <c:field form="/agent/tarifs/ligne" of="line_rate" class="short"/>
          <c:field form="/agent/tarifs/ligne" of="line_floor" class="short"/>
          <c:field form="/agent/tarifs/ligne" of="line_ceiling" class="short"/>
          <c:button kind="second"><t:msg key="tariff.line-add"/></c:button>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="asks">
    <h2><t:msg key="tariff.asks"/></h2>
    <xsl:if test="not(content/asks/ask)"><p><t:msg key="tariff.no-ask"/></p></xsl:if>
    <ul class="rows">
      <xsl:for-each select="content/asks/ask">
        <xsl:variable name="name">
          <xsl:call-template name="price-criterion"><xsl:with-param name="code" select="criterion/@code"/></xsl:call-template>
        </xsl:variable>
        <li>
          <p><xsl:value-of select="$name"/><xsl:text> – </xsl:text><xsl:call-template name="price-effect"/></p>
          <xsl:call-template name="tariff-remove">
            <xsl:with-param name="what" select="'ask'"/>
            <xsl:with-param name="part" select="@ask"/>
            <xsl:with-param name="name" select="$name"/>
          </xsl:call-template>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:if test="$draft">
      <form class="narrow" f:action="/agent/tarifs/critere" novalidate="novalidate">
        <fieldset>
          <legend><t:msg key="tariff.ask-add"/></legend>
          <xsl:call-template name="which"/>
          <c:choices form="/agent/tarifs/critere" of="ask_criterion">
            <c:choice form="/agent/tarifs/critere" of="ask_criterion" value="outside"><t:msg key="code.tariff-criterion.outside"/></c:choice>
            <c:choice form="/agent/tarifs/critere" of="ask_criterion" value="children"><t:msg key="code.tariff-criterion.children"/></c:choice>
            <c:choice form="/agent/tarifs/critere" of="ask_criterion" value="rank"><t:msg key="code.tariff-criterion.rank"/></c:choice>
            <c:choice form="/agent/tarifs/critere" of="ask_criterion" value="packed-lunch"><t:msg key="code.tariff-criterion.packed-lunch"/></c:choice>
          </c:choices>
          <c:field form="/agent/tarifs/critere" of="ask_nth" class="short"/>
          <c:field form="/agent/tarifs/critere" of="ask_percent" class="short"/>
          <c:field form="/agent/tarifs/critere" of="ask_price" class="short"/>
          <c:field form="/agent/tarifs/critere" of="ask_more" class="short"/>
          <c:field form="/agent/tarifs/critere" of="ask_off" class="short"/>
          <c:button kind="second"><t:msg key="tariff.ask-add"/></c:button>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="examples">
    <xsl:if test="content/extras/extra">
      <h2><t:msg key="rules.extras"/></h2>
      <ul>
        <xsl:for-each select="content/extras/extra">
          <li>
            <xsl:value-of select="kind"/>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="@capped"><t:msg key="tariff.extra-capped"><t:slot name="highest" select="highest"/><t:slot name="price" select="price"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="tariff.extra"><t:slot name="highest" select="highest"/><t:slot name="price" select="price"/></t:msg></xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <h2><t:msg key="tariff.examples"/></h2>
    <p><t:msg key="tariff.examples-lead"/></p>
    <ul class="rows">
      <xsl:for-each select="content/examples/example">
        <li>
          <p>
            <xsl:value-of select="age-group"/>
            <xsl:text>, </xsl:text>
            <xsl:choose>
              <xsl:when test="quotient"><t:msg key="tariff.of-quotient"><t:slot name="quotient" select="quotient"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="code.price-step.unknown"/></xsl:otherwise>
            </xsl:choose>
            <xsl:if test="children"><xsl:text>, </xsl:text><t:msg key="tariff.of-children"><t:slot name="n" select="children"/><t:slot name="rank" select="rank"/></t:msg></xsl:if>
            <xsl:if test="@outside"><xsl:text>, </xsl:text><t:msg key="code.tariff-criterion.outside"/></xsl:if>
            <xsl:if test="@packed"><xsl:text>, </xsl:text><t:msg key="code.tariff-criterion.packed-lunch"/></xsl:if>
            <xsl:text> – </xsl:text>
            <strong><xsl:value-of select="price"/></strong>
            <xsl:if test="@failed">
              <br/>
              <strong><xsl:choose><xsl:when test="got"><t:msg key="tariff.failed"><t:slot name="got" select="got"/></t:msg></xsl:when><xsl:otherwise><t:msg key="tariff.failed-none"/></xsl:otherwise></xsl:choose></strong>
            </xsl:if>
          </p>
          <xsl:call-template name="tariff-remove">
            <xsl:with-param name="what" select="'example'"/>
            <xsl:with-param name="part" select="@example"/>
            <xsl:with-param name="name" select="price"/>
          </xsl:call-template>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:if test="$draft">
      <form class="narrow" f:action="/agent/tarifs/exemple" novalidate="novalidate">
        <fieldset>
          <legend><t:msg key="tariff.example-add"/></legend>
          <xsl:call-template name="which"/>
          <c:choices form="/agent/tarifs/exemple" of="ex_age">
            <c:choice form="/agent/tarifs/exemple" of="ex_age" value="nursery"><t:msg key="code.age-group.nursery"/></c:choice>
            <c:choice form="/agent/tarifs/exemple" of="ex_age" value="elementary" current="elementary"><t:msg key="code.age-group.elementary"/></c:choice>
          </c:choices>
          <c:field form="/agent/tarifs/exemple" of="ex_quotient" class="short"/>
          <c:field form="/agent/tarifs/exemple" of="ex_children" class="short"/>
          <c:field form="/agent/tarifs/exemple" of="ex_rank" class="short"/>
          <c:tick form="/agent/tarifs/exemple" of="ex_outside"/>
          <c:tick form="/agent/tarifs/exemple" of="ex_packed"/>
          <c:field form="/agent/tarifs/exemple" of="ex_price" class="short"/>
          <c:button kind="second"><t:msg key="tariff.example-add"/></c:button>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="facts">
    <h2><t:msg key="tariff.facts"/></h2>
    <ul>
      <li><xsl:value-of select="$tariff/rounding"/></li>
      <li><xsl:value-of select="$tariff/late-proof"/></li>
      <xsl:if test="$tariff/minutes"><li><t:msg key="rules.minutes"><t:slot name="minutes" select="$tariff/minutes"/></t:msg></li></xsl:if>
      <xsl:if test="$tariff/cost"><li><t:msg key="rules.cost"><t:slot name="cost" select="$tariff/cost"/></t:msg></li></xsl:if>
    </ul>
    <xsl:if test="$draft">
      <form class="narrow" f:action="/agent/tarifs/bases" novalidate="novalidate">
        <xsl:call-template name="which"/>
        <c:field form="/agent/tarifs/bases" of="tariff_from" class="date" value="{$tariff/from-day/@iso}"/>
        <c:choices form="/agent/tarifs/bases" of="tariff_rounding">
          <c:choice form="/agent/tarifs/bases" of="tariff_rounding" value="down" current="{$tariff/rounding/@code}"><t:msg key="code.tariff-rounding.down"/></c:choice>
          <c:choice form="/agent/tarifs/bases" of="tariff_rounding" value="nearest" current="{$tariff/rounding/@code}"><t:msg key="code.tariff-rounding.nearest"/></c:choice>
        </c:choices>
        <c:field form="/agent/tarifs/bases" of="tariff_cost" class="short" value="{$tariff/cost}"/>
        <c:field form="/agent/tarifs/bases" of="tariff_minutes" class="short" value="{$tariff/minutes/@value}"/>
        <c:choices form="/agent/tarifs/bases" of="tariff_late">
          <c:choice form="/agent/tarifs/bases" of="tariff_late" value="next-month" current="{$tariff/late-proof/@code}"><t:msg key="code.late-proof.next-month"/></c:choice>
          <c:choice form="/agent/tarifs/bases" of="tariff_late" value="back" current="{$tariff/late-proof/@code}"><t:msg key="code.late-proof.back"/></c:choice>
        </c:choices>
        <c:button kind="second"><t:msg key="tariff.facts-save"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="publish">
    <h2><t:msg key="tariff.publish"/></h2>
    <xsl:choose>
      <xsl:when test="content/faults/fault"><p><t:msg key="tariff.publish-faults"/></p></xsl:when>
      <xsl:when test="$tariff/@mine"><p><t:msg key="tariff.publish-other"/></p></xsl:when>
      <xsl:otherwise>
        <form class="narrow" f:action="/agent/tarifs/publier" novalidate="novalidate">
          <xsl:call-template name="which"/>
          <c:field form="/agent/tarifs/publier" of="vote_number" class="short"/>
          <c:field form="/agent/tarifs/publier" of="vote_day" class="date"/>
          <c:field form="/agent/tarifs/publier" of="vote_title"/>
          <c:button><t:msg key="tariff.publish"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
    <form f:action="/agent/tarifs/abandonner">
      <xsl:call-template name="which"/>
      <c:button kind="quiet"><t:msg key="tariff.drop"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
