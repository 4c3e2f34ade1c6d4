<?xml version="1.0" encoding="UTF-8"?>
<!-- One plan of a school year: what it would do, what stands in the way, and the
     ways on from here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="plan" select="/page/content/plan"/>

  <xsl:template match="page" mode="title">
    <t:msg key="rollover.h1"><t:slot name="year" select="$plan/to-year"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/rentree/plan"/>
    <c:error-summary form="/agent/rentree/niveau"/>
    <c:error-summary form="/agent/rentree/regle"/>
    <h1><t:msg key="rollover.h1"><t:slot name="year" select="$plan/to-year"/></t:msg></h1>
    <xsl:call-template name="where"/>
    <xsl:call-template name="facts"/>
    <xsl:call-template name="acts"/>
    <xsl:if test="$plan/state/@code != 'planning'">
      <xsl:call-template name="cases"/>
      <xsl:if test="content/changes/change"><xsl:call-template name="changes"/></xsl:if>
      <xsl:call-template name="classes"/>
      <xsl:call-template name="rules"/>
    </xsl:if>
    <p class="go"><c:link route="/agent/rentree"><t:msg key="rollover.back"/></c:link></p>
  </xsl:template>

  <!-- The state, and what must be settled. -->
  <xsl:template name="where">
    <xsl:variable name="state" select="$plan/state/@code"/>
    <xsl:choose>
      <xsl:when test="$plan/@failed">
        <c:alert kind="error"><p><t:msg key="rollover.failed"/></p></c:alert>
      </xsl:when>
      <xsl:when test="$state = 'planning'">
        <c:alert kind="info">
          <p><t:msg key="rollover.is-planning"/></p>
          <xsl:if test="$plan/total"><p><t:msg key="rollover.so-far"><t:slot name="done" select="$plan/done"/><t:slot name="total" select="$plan/total"/></t:msg></p></xsl:if>
          <p class="go"><c:link route="/agent/rentree/plan" id="{$plan/@id}"><t:msg key="rollover.refresh"/></c:link></p>
        </c:alert>
      </xsl:when>
      <xsl:when test="$state = 'closed' and $plan/applied-at">
        <c:alert kind="success"><p><t:msg key="rollover.is-final"><t:slot name="at" select="$plan/applied-at"/><t:slot name="name" select="$plan/applied-by/display"/></t:msg></p></c:alert>
      </xsl:when>
      <xsl:when test="$state = 'applied'">
        <c:alert kind="success"><p><t:msg key="rollover.is-applied"><t:slot name="at" select="$plan/applied-at"/><t:slot name="name" select="$plan/applied-by/display"/></t:msg></p></c:alert>
      </xsl:when>
      <xsl:when test="$state = 'applying'">
        <c:alert kind="info">
          <p><t:msg key="rollover.is-applying"/></p>
          <p class="go"><c:link route="/agent/rentree/plan" id="{$plan/@id}"><t:msg key="rollover.refresh"/></c:link></p>
        </c:alert>
      </xsl:when>
      <xsl:when test="$state = 'checked'">
        <c:alert kind="success"><p><t:msg key="rollover.is-checked"><t:slot name="at" select="$plan/checked-at"/><t:slot name="name" select="$plan/checked-by/display"/></t:msg></p></c:alert>
      </xsl:when>
      <xsl:when test="$state = 'planned'">
        <c:alert kind="info"><p><t:msg key="rollover.is-planned"/></p></c:alert>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="warning"><p><xsl:value-of select="$plan/state"/>, <xsl:value-of select="$plan/ended-at"/>, <xsl:value-of select="$plan/ended-by/display"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/blocks/block">
      <h2><t:msg key="rollover.blocks"/></h2>
      <ul>
        <xsl:for-each select="content/blocks/block">
          <li>
            <xsl:choose>
              <xsl:when test="@stops"><strong><xsl:value-of select="block"/></strong></xsl:when>
              <xsl:otherwise><xsl:value-of select="block"/></xsl:otherwise>
            </xsl:choose>
            <t:msg key="rollover.colon"/>
            <xsl:value-of select="n"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="facts">
    <dl class="facts">
      <dt><t:msg key="rollover.from-year"/></dt>
      <dd><xsl:value-of select="$plan/from-year"/></dd>
      <dt><t:msg key="rollover.during"/></dt>
      <dd><xsl:value-of select="$plan/during"/></dd>
      <dt><t:msg key="rollover.renewed"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="$plan/renewed"><xsl:value-of select="$plan/renewed"/></xsl:when>
          <xsl:otherwise><t:msg key="rollover.renews-none"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <xsl:if test="$plan/state/@code != 'planning'">
        <dt><t:msg key="rollover.counts"/></dt>
        <dd>
          <t:msg key="rollover.counted">
            <t:slot name="classes" select="$plan/classes"/>
            <t:slot name="pupils" select="$plan/pupils"/>
            <t:slot name="rules" select="$plan/rules"/>
          </t:msg>
        </dd>
        <dt><t:msg key="rollover.standing"/></dt>
        <dd><t:msg key="rollover.standing-how"><t:slot name="n" select="$plan/diets-end"/></t:msg></dd>
      </xsl:if>
    </dl>
  </xsl:template>

  <xsl:template name="acts">
    <div class="inline">
      <xsl:choose>
        <xsl:when test="$plan/state/@code = 'checked' or ($plan/state/@code = 'applying' and $plan/@failed)">
          <xsl:call-template name="act"><xsl:with-param name="act" select="'apply'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$plan/state/@code = 'planned' and not(content/blocks/block[@stops])">
          <xsl:call-template name="act"><xsl:with-param name="act" select="'check'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$plan/state/@code = 'applied' and not(content/blocks/block[@stops])">
          <xsl:call-template name="act"><xsl:with-param name="act" select="'undo'"/></xsl:call-template>
        </xsl:when>
      </xsl:choose>
      <xsl:if test="$plan/@open or ($plan/state/@code = 'planning' and $plan/@failed)">
        <xsl:call-template name="act"><xsl:with-param name="act" select="'again'"/></xsl:call-template>
        <xsl:call-template name="act"><xsl:with-param name="act" select="'drop'"/></xsl:call-template>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template name="act">
    <xsl:param name="act"/>
    <form class="inline" f:action="/agent/rentree/plan" novalidate="novalidate">
      <input type="hidden" name="id" value="{$plan/@id}"/>
      <input type="hidden" name="act" value="{$act}"/>
      <input type="hidden" name="version" value="{$plan/@version}"/>
      <xsl:choose>
        <xsl:when test="$act = 'apply'"><c:button><t:msg key="rollover.apply"/></c:button></xsl:when>
        <xsl:when test="$act = 'check'"><c:button><t:msg key="rollover.check"/></c:button></xsl:when>
        <xsl:when test="$act = 'undo'"><c:button kind="second"><t:msg key="rollover.undo"/></c:button></xsl:when>
        <xsl:when test="$act = 'again'"><c:button kind="second"><t:msg key="rollover.again"/></c:button></xsl:when>
        <xsl:otherwise><c:button kind="quiet"><t:msg key="rollover.drop"/></c:button></xsl:otherwise>
      </xsl:choose>
    </form>
  </xsl:template>

  <xsl:template name="cases">
    <h2><t:msg key="rollover.cases"/></h2>
    <c:table id="cas">
      <caption id="cas-titre"><t:msg key="rollover.cases-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="rollover.case"/></th>
          <th scope="col" class="number"><t:msg key="rollover.pupils"/></th>
          <th scope="col" class="number"><t:msg key="rollover.undecided"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/cases/case">
          <tr>
            <th scope="row"><c:link route="/agent/rentree/eleves" id="{$plan/@id}" case="{case/@code}"><xsl:value-of select="case"/></c:link></th>
            <td class="number"><xsl:value-of select="total"/></td>
            <td class="number"><xsl:value-of select="undecided"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <p class="go"><c:link route="/agent/rentree/eleves" id="{$plan/@id}" undecided="1"><t:msg key="rollover.all-undecided"/></c:link></p>
  </xsl:template>

  <xsl:template name="changes">
    <h2><t:msg key="rollover.changes"/></h2>
    <p><t:msg key="rollover.changes-how"/></p>
    <c:table id="differences">
      <caption id="differences-titre"><t:msg key="rollover.changes-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="rollover.pupil"/></th>
          <th scope="col"><t:msg key="rollover.change"/></th>
          <th scope="col"><t:msg key="rollover.planned-from"/></th>
          <th scope="col"><t:msg key="rollover.now"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/changes/change">
          <tr>
            <th scope="row"><xsl:value-of select="name/display"/></th>
            <td><xsl:value-of select="change"/></td>
            <td><xsl:value-of select="was"/></td>
            <td><xsl:value-of select="class"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="classes">
    <h2><t:msg key="rollover.classes"/></h2>
    <c:table id="classes">
      <caption id="classes-titre"><t:msg key="rollover.classes-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="rollover.class"/></th>
          <th scope="col"><t:msg key="rollover.levels"/></th>
          <th scope="col" class="number"><t:msg key="rollover.after"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/classes/class">
          <tr>
            <th scope="row"><xsl:value-of select="school"/> – <xsl:value-of select="name"/></th>
            <td>
              <xsl:choose>
                <xsl:when test="@unknown and $plan/@open"><xsl:call-template name="levels"/></xsl:when>
                <xsl:when test="@unknown"><t:msg key="rollover.level-unknown"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="level"/></xsl:otherwise>
              </xsl:choose>
            </td>
            <td class="number"><xsl:value-of select="after"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <!-- A class whose name does not tell its levels. -->
  <xsl:template name="levels">
    <form f:action="/agent/rentree/niveau" novalidate="novalidate">
      <input type="hidden" name="id" value="{$plan/@id}"/>
      <input type="hidden" name="class" value="{@id}"/>
      <fieldset class="choices">
        <legend><t:msg key="rollover.levels-of"><t:slot name="class" select="name"/></t:msg></legend>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'ps'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'ms'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'gs'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'cp'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'ce1'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'ce2'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'cm1'"/></xsl:call-template>
        <xsl:call-template name="level"><xsl:with-param name="code" select="'cm2'"/></xsl:call-template>
      </fieldset>
      <c:button kind="second"><t:msg key="rollover.save-levels"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span></c:button>
    </form>
  </xsl:template>

  <xsl:template name="level">
    <xsl:param name="code"/>
    <div class="choice">
      <input type="checkbox" id="niveau-{@id}-{$code}" name="level" value="{$code}"/>
      <label for="niveau-{@id}-{$code}">
        <xsl:choose>
          <xsl:when test="$code = 'ps'"><t:msg key="code.level.ps"/></xsl:when>
          <xsl:when test="$code = 'ms'"><t:msg key="code.level.ms"/></xsl:when>
          <xsl:when test="$code = 'gs'"><t:msg key="code.level.gs"/></xsl:when>
          <xsl:when test="$code = 'cp'"><t:msg key="code.level.cp"/></xsl:when>
          <xsl:when test="$code = 'ce1'"><t:msg key="code.level.ce1"/></xsl:when>
          <xsl:when test="$code = 'ce2'"><t:msg key="code.level.ce2"/></xsl:when>
          <xsl:when test="$code = 'cm1'"><t:msg key="code.level.cm1"/></xsl:when>
          <xsl:otherwise><t:msg key="code.level.cm2"/></xsl:otherwise>
        </xsl:choose>
      </label>
    </div>
  </xsl:template>

  <xsl:template name="rules">
    <h2><t:msg key="rollover.rules"/></h2>
    <xsl:choose>
      <xsl:when test="content/rules/rule">
        <c:table id="regles">
          <caption id="regles-titre"><t:msg key="rollover.rules-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="rollover.rule"/></th>
              <th scope="col"><t:msg key="rollover.where"/></th>
              <th scope="col"><t:msg key="rollover.validity"/></th>
              <th scope="col"><t:msg key="rollover.then"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/rules/rule">
              <tr>
                <th scope="row"><xsl:value-of select="kind"/>, <xsl:value-of select="activity"/></th>
                <td>
                  <xsl:choose>
                    <xsl:when test="school"><xsl:value-of select="school"/></xsl:when>
                    <xsl:otherwise><t:msg key="rollover.everywhere"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td><xsl:value-of select="during"/></td>
                <td><xsl:call-template name="rule-act"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="rollover.no-rules"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="rule-act">
    <xsl:choose>
      <xsl:when test="@renew"><t:msg key="rollover.goes-on"/></xsl:when>
      <xsl:otherwise><t:msg key="rollover.ends"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$plan/@open">
      <form class="inline" f:action="/agent/rentree/regle" novalidate="novalidate">
        <input type="hidden" name="id" value="{$plan/@id}"/>
        <input type="hidden" name="kind" value="{kind/@code}"/>
        <input type="hidden" name="rule" value="{@rule}"/>
        <xsl:if test="not(@renew)"><input type="hidden" name="renew" value="1"/></xsl:if>
        <c:button kind="second">
          <xsl:choose>
            <xsl:when test="@renew"><t:msg key="rollover.let-end"/></xsl:when>
            <xsl:otherwise><t:msg key="rollover.let-go-on"/></xsl:otherwise>
          </xsl:choose>
          <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="kind"/>, <xsl:value-of select="activity"/><xsl:text> </xsl:text><xsl:value-of select="@rule"/></span>
        </c:button>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
