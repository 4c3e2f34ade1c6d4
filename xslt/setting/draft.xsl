<?xml version="1.0" encoding="UTF-8"?>
<!-- A draft of settings: its lines, its worked tests, what its check found, its
     publication. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="draft" select="/page/content/draft"/>
  <xsl:variable name="open" select="$draft/@open"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="$draft/title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/reglages/terminer"/>
    <c:error-summary form="/agent/reglages/oter"/>
    <c:error-summary form="/agent/reglages/exemple"/>
    <c:error-summary form="/agent/reglages/dater"/>
    <c:error-summary form="/agent/reglages/verifier"/>
    <c:error-summary form="/agent/reglages/publier"/>
    <c:error-summary form="/agent/reglages/retirer"/>
    <c:error-summary form="/agent/reglages/abandonner"/>
    <xsl:call-template name="setting-back"/>
    <h1><xsl:value-of select="$draft/title"/></h1>
    <dl class="facts">
      <dt><t:msg key="setting.fact-from"/></dt>
      <dd><xsl:value-of select="$draft/from-day"/></dd>
      <dt><t:msg key="setting.fact-state"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$draft/@ahead"><t:msg key="setting.ahead"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$draft/state"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><t:msg key="setting.fact-changed"/></dt>
      <dd><xsl:value-of select="$draft/changed-by/display"/>, <xsl:value-of select="$draft/changed-at"/></dd>
      <xsl:if test="$draft/vote-number">
        <dt><t:msg key="setting.fact-vote"/></dt>
        <dd><t:msg key="setting.voted"><t:slot name="number" select="$draft/vote-number"/><t:slot name="day" select="$draft/vote-day"/></t:msg>, <xsl:value-of select="$draft/vote-title"/></dd>
      </xsl:if>
      <xsl:if test="$draft/published-at">
        <dt><t:msg key="setting.fact-published"/></dt>
        <dd><xsl:value-of select="$draft/published-by/display"/>, <xsl:value-of select="$draft/published-at"/></dd>
      </xsl:if>
      <xsl:if test="$draft/withdrawn-at">
        <dt><t:msg key="setting.fact-withdrawn"/></dt>
        <dd><xsl:value-of select="$draft/withdrawn-at"/></dd>
      </xsl:if>
    </dl>

    <h2 id="lignes"><t:msg key="setting.lines"/></h2>
    <xsl:choose>
      <xsl:when test="content/lines/line">
        <ul class="rows"><xsl:apply-templates select="content/lines/line"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="setting.no-line"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$open">
      <h3 id="changer"><t:msg key="setting.change-what"/></h3>
      <ul class="acts">
        <xsl:for-each select="content/kinds/kind">
          <li><c:link route="/agent/reglages/regles" id="{$draft/@id}" kind="{kind/@code}"><xsl:value-of select="kind"/></c:link></li>
        </xsl:for-each>
      </ul>
    </xsl:if>

    <xsl:if test="$open or content/tests/test">
      <h2 id="exemples"><t:msg key="setting.tests"/></h2>
      <p><t:msg key="setting.tests-why"/></p>
      <xsl:if test="content/tests/test">
        <ul class="rows"><xsl:apply-templates select="content/tests/test"/></ul>
      </xsl:if>
      <xsl:if test="$open"><xsl:call-template name="test-form"/></xsl:if>
    </xsl:if>

    <xsl:if test="$open or content/findings/finding">
      <h2 id="apercu"><t:msg key="setting.check"/></h2>
      <xsl:choose>
        <xsl:when test="not(content/findings/finding)"><p><t:msg key="setting.not-checked"/></p></xsl:when>
        <xsl:when test="content/findings/finding[level/@code = 'error']">
          <c:alert kind="warning">
            <p><strong><t:msg key="setting.errors"/></strong></p>
            <ul><xsl:apply-templates select="/page/content/findings/finding[level/@code = 'error']"/></ul>
          </c:alert>
        </xsl:when>
        <xsl:otherwise>
          <c:alert kind="success"><p><t:msg key="setting.passed"/></p></c:alert>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:if test="content/findings/finding[level/@code = 'warning']">
        <c:alert kind="info">
          <p><strong><t:msg key="setting.warnings"/></strong></p>
          <ul><xsl:apply-templates select="/page/content/findings/finding[level/@code = 'warning']"/></ul>
        </c:alert>
      </xsl:if>
      <xsl:if test="content/findings/finding[level/@code = 'info']">
        <h3><t:msg key="setting.effects"/></h3>
        <ul class="rows"><xsl:apply-templates select="content/findings/finding[level/@code = 'info']"/></ul>
      </xsl:if>
      <xsl:if test="$open">
        <form f:action="/agent/reglages/verifier">
          <xsl:call-template name="which"/>
          <c:button><t:msg key="setting.check-button"/></c:button>
        </form>
      </xsl:if>
    </xsl:if>

    <xsl:if test="$draft/state/@code = 'checked'">
      <h2 id="publier"><t:msg key="setting.publish"/></h2>
      <form class="narrow" f:action="/agent/reglages/publier" novalidate="novalidate">
        <xsl:call-template name="which"/>
        <c:field form="/agent/reglages/publier" of="vote_number" class="short"/>
        <c:field form="/agent/reglages/publier" of="vote_day" class="date"/>
        <c:field form="/agent/reglages/publier" of="vote_title"/>
        <c:button><t:msg key="setting.publish-button"><t:slot name="day" select="$draft/from-day"/></t:msg></c:button>
      </form>
    </xsl:if>
    <xsl:if test="$draft/@ahead">
      <h2 id="retirer"><t:msg key="setting.withdraw"/></h2>
      <p><t:msg key="setting.withdraw-why"/></p>
      <form f:action="/agent/reglages/retirer">
        <xsl:call-template name="which"/>
        <c:button kind="second"><t:msg key="setting.withdraw"/></c:button>
      </form>
    </xsl:if>
    <xsl:if test="$open">
      <h2 id="date"><t:msg key="setting.move"/></h2>
      <form class="narrow" f:action="/agent/reglages/dater" novalidate="novalidate">
        <xsl:call-template name="which"/>
        <c:field form="/agent/reglages/dater" of="new_day" class="date" value="{$draft/from-day/@iso}"/>
        <c:button kind="second"><t:msg key="setting.move-button"/></c:button>
      </form>
      <form f:action="/agent/reglages/abandonner">
        <xsl:call-template name="which"/>
        <c:button kind="quiet"><t:msg key="setting.drop"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="which">
    <input type="hidden" name="id" value="{$draft/@id}"/>
    <input type="hidden" name="version" value="{$draft/@version}"/>
  </xsl:template>

  <xsl:template match="line">
    <li id="ligne-{@line}">
      <p>
        <span class="quiet"><xsl:value-of select="op"/><xsl:text> – </xsl:text><xsl:value-of select="kind"/><xsl:text> – </xsl:text></span>
        <xsl:call-template name="setting-words"><xsl:with-param name="kind" select="kind/@code"/></xsl:call-template>
        <xsl:if test="until-day">
          <xsl:text>, </xsl:text>
          <t:msg key="setting.until"><t:slot name="day" select="until-day"/></t:msg>
        </xsl:if>
      </p>
      <xsl:if test="$open">
        <div class="acts">
          <xsl:if test="op/@code = 'replace'">
            <c:link route="/agent/reglages/ligne" id="{$draft/@id}" kind="{kind/@code}" target="{target}">
              <t:msg key="setting.edit"/>
              <span class="hide"><xsl:text> </xsl:text><xsl:call-template name="setting-words"><xsl:with-param name="kind" select="kind/@code"/></xsl:call-template></span>
            </c:link>
          </xsl:if>
          <form f:action="/agent/reglages/oter">
            <xsl:call-template name="which"/>
            <input type="hidden" name="what" value="line"/>
            <input type="hidden" name="part" value="{@line}"/>
            <c:button kind="quiet">
              <t:msg key="setting.remove"/>
              <span class="hide"><xsl:text> </xsl:text><xsl:call-template name="setting-words"><xsl:with-param name="kind" select="kind/@code"/></xsl:call-template></span>
            </c:button>
          </form>
        </div>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="test">
    <li>
      <p>
        <xsl:call-template name="test-words"/>
        <xsl:text> </xsl:text>
        <t:msg key="setting.test-until"><t:slot name="until" select="until"/></t:msg>
      </p>
      <xsl:if test="$open">
        <form f:action="/agent/reglages/oter">
          <xsl:call-template name="which"/>
          <input type="hidden" name="what" value="test"/>
          <input type="hidden" name="part" value="{@test}"/>
          <c:button kind="quiet">
            <t:msg key="setting.remove"/>
            <span class="hide"><xsl:text> </xsl:text><xsl:call-template name="test-words"/></span>
          </c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

  <!-- "Cantine, Jules-Ferry, mardi 24 novembre : réserver" -->
  <xsl:template name="test-words">
    <xsl:value-of select="activity"/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="place"/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="day/@day"/>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="action"/>
  </xsl:template>

  <xsl:template name="test-form">
    <form class="narrow" f:action="/agent/reglages/exemple" novalidate="novalidate">
      <fieldset>
        <legend><t:msg key="setting.test-add"/></legend>
        <xsl:call-template name="which"/>
        <c:select form="/agent/reglages/exemple" of="test_activity">
          <xsl:call-template name="options"><xsl:with-param name="what" select="'activity'"/></xsl:call-template>
        </c:select>
        <c:select form="/agent/reglages/exemple" of="test_place">
          <xsl:call-template name="options"><xsl:with-param name="what" select="'school'"/></xsl:call-template>
        </c:select>
        <c:choices form="/agent/reglages/exemple" of="test_action">
          <c:choice form="/agent/reglages/exemple" of="test_action" value="add" current="add"><t:msg key="code.cutoff-action.add"/></c:choice>
          <c:choice form="/agent/reglages/exemple" of="test_action" value="change" current="add"><t:msg key="code.cutoff-action.change"/></c:choice>
          <c:choice form="/agent/reglages/exemple" of="test_action" value="cancel" current="add"><t:msg key="code.cutoff-action.cancel"/></c:choice>
          <c:choice form="/agent/reglages/exemple" of="test_action" value="order" current="add"><t:msg key="code.cutoff-action.order"/></c:choice>
        </c:choices>
        <c:field form="/agent/reglages/exemple" of="test_day" class="date"/>
        <c:field form="/agent/reglages/exemple" of="test_until" class="date"/>
        <c:field form="/agent/reglages/exemple" of="test_at" class="short"/>
        <c:button kind="second"><t:msg key="setting.test-button"/></c:button>
      </fieldset>
    </form>
  </xsl:template>

  <xsl:template name="options">
    <xsl:param name="what"/>
    <xsl:variable name="typed" select="/page/form[@action = '/agent/reglages/exemple']/field[@name = 'test_activity' or @name = 'test_place']/value"/>
    <xsl:for-each select="/page/content/names/name[what/@code = $what]">
      <option value="{code}">
        <xsl:if test="code = $typed"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
        <xsl:value-of select="label"/>
      </option>
    </xsl:for-each>
  </xsl:template>

  <!-- What was found, in words: where, when, how many. -->
  <xsl:template match="finding">
    <li>
      <xsl:if test="activity">
        <strong><xsl:value-of select="activity"/></strong>
        <xsl:if test="place"><xsl:text>, </xsl:text><xsl:value-of select="place"/></xsl:if>
        <xsl:if test="not(place) and places/@value &gt; 1"><xsl:text>, </xsl:text><t:msg key="setting.places"><t:slot name="n" select="places"/></t:msg></xsl:if>
        <xsl:text> – </xsl:text>
      </xsl:if>
      <xsl:if test="kind">
        <strong><xsl:value-of select="kind"/></strong>
        <xsl:text> – </xsl:text>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="what/@code = 'deadline'">
          <xsl:value-of select="day/@day"/>
          <xsl:if test="action"><xsl:text>, </xsl:text><xsl:value-of select="action"/></xsl:if>
          <xsl:text> </xsl:text>
          <t:msg key="setting.moves"><t:slot name="was" select="was/@day"/><t:slot name="becomes" select="becomes/@day"/></t:msg>
        </xsl:when>
        <xsl:when test="what/@code = 'test-failed' or what/@code = 'test-passed'">
          <xsl:value-of select="day/@day"/>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="action"/>
          <xsl:text> </xsl:text>
          <xsl:choose>
            <xsl:when test="what/@code = 'test-passed'"><t:msg key="setting.test-passed"><t:slot name="until" select="becomes/@day"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="setting.test-failed"><t:slot name="until" select="was/@day"/><t:slot name="becomes" select="becomes/@day"/></t:msg></xsl:otherwise>
          </xsl:choose>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="what"/>
          <xsl:if test="day"><xsl:text>, </xsl:text><t:msg key="setting.first-day"><t:slot name="day" select="day/@day"/></t:msg></xsl:if>
          <xsl:if test="days"><xsl:text>, </xsl:text><t:msg key="setting.days" count="days/@plural"><t:slot name="n" select="days"/></t:msg></xsl:if>
          <xsl:if test="bookings">
            <xsl:text>, </xsl:text>
            <xsl:choose>
              <xsl:when test="what/@code = 'hole-site' or what/@code = 'stopped'"><t:msg key="setting.children" count="bookings/@plural"><t:slot name="n" select="bookings"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="setting.bookings" count="bookings/@plural"><t:slot name="n" select="bookings"/></t:msg></xsl:otherwise>
            </xsl:choose>
          </xsl:if>
          <xsl:if test="families"><xsl:text>, </xsl:text><t:msg key="setting.families" count="families/@plural"><t:slot name="n" select="families"/></t:msg></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
