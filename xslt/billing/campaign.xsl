<?xml version="1.0" encoding="UTF-8"?>
<!-- One campaign: its state and the next act, what is wrong with its draft, how it
     compares with the last one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="it" select="/page/content/campaign"/>
  <xsl:variable name="state" select="$it/state/@code"/>
  <xsl:variable name="months"><xsl:for-each select="$it"><xsl:call-template name="campaign-months"/></xsl:for-each></xsl:variable>

  <xsl:template match="page" mode="title"><t:msg key="billing.h1"><t:slot name="month" select="$months"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/facturation/campagne"/>
    <h1><t:msg key="billing.h1"><t:slot name="month" select="$months"/></t:msg></h1>
    <p class="lead"><xsl:value-of select="$it/regie"/></p>
    <xsl:call-template name="where"/>
    <xsl:call-template name="facts"/>
    <xsl:if test="not($it/@running) or $it/@failed"><xsl:call-template name="acts"/></xsl:if>
    <xsl:if test="not($it/@running) and $state != 'open'">
      <xsl:if test="content/counts/count"><xsl:call-template name="counts"/></xsl:if>
      <xsl:if test="content/payers/payer"><xsl:call-template name="payers"/></xsl:if>
      <xsl:if test="content/groups/group"><xsl:call-template name="groups"/></xsl:if>
    </xsl:if>
    <xsl:if test="$it/@corrects">
      <p class="go"><c:link route="/agent/facturation/campagne" id="{$it/@corrects}"><t:msg key="billing.to-corrected"/></c:link></p>
    </xsl:if>
    <xsl:if test="not($it/@running) and $state != 'open' and $state != 'abandoned'"><xsl:call-template name="files"/></xsl:if>
    <p class="go"><c:link route="/agent/facturation" accesskey="l"><t:msg key="billing.back"/></c:link></p>
  </xsl:template>

  <!-- The state in words, and whose turn it is. -->
  <xsl:template name="where">
    <xsl:choose>
      <xsl:when test="$it/@failed"><c:alert kind="error"><p><t:msg key="billing.is-failed"/></p></c:alert></xsl:when>
      <xsl:when test="$it/@running">
        <c:alert kind="info">
          <p>
            <xsl:choose>
              <xsl:when test="$state = 'approved'"><t:msg key="billing.is-finalising"/></xsl:when>
              <xsl:when test="$state = 'final'"><t:msg key="billing.is-publishing"/></xsl:when>
              <xsl:otherwise><t:msg key="billing.is-running"/></xsl:otherwise>
            </xsl:choose>
          </p>
          <xsl:if test="$it/steps"><p><t:msg key="billing.so-far"><t:slot name="done" select="$it/done"/><t:slot name="steps" select="$it/steps"/></t:msg></p></xsl:if>
          <p class="go"><c:link route="/agent/facturation/campagne" id="{$it/@id}" accesskey="r"><t:msg key="billing.refresh"/></c:link></p>
        </c:alert>
      </xsl:when>
      <xsl:when test="$state = 'open'"><c:alert kind="info"><p><t:msg key="billing.is-open"/></p></c:alert></xsl:when>
      <xsl:when test="$it/@stale"><c:alert kind="warning"><p><t:msg key="billing.is-stale"/></p></c:alert></xsl:when>
      <xsl:when test="$state = 'errors'"><c:alert kind="warning"><p><t:msg key="billing.is-errors" count="$it/blocking/@plural"><t:slot name="n" select="$it/blocking"/></t:msg></p></c:alert></xsl:when>
      <xsl:when test="$state = 'draft'">
        <c:alert kind="success">
          <p><t:msg key="billing.is-draft"/></p>
          <xsl:if test="not(/page/user/rights/right[@code = 'billing-approve']) or $it/@mine"><p><t:msg key="billing.other-approves"/></p></xsl:if>
        </c:alert>
      </xsl:when>
      <xsl:when test="$state = 'approved'"><c:alert kind="success"><p><t:msg key="billing.is-approved"><t:slot name="name" select="$it/approved-by/display"/><t:slot name="at" select="$it/approved-at"/></t:msg></p></c:alert></xsl:when>
      <xsl:when test="$state = 'final' and not($it/published-at)"><c:alert kind="success"><p><t:msg key="billing.is-final"/></p></c:alert></xsl:when>
      <xsl:when test="$state = 'final'"><c:alert kind="success"><p><t:msg key="billing.is-published"><t:slot name="at" select="$it/published-at"/></t:msg></p></c:alert></xsl:when>
      <xsl:when test="$state = 'closed'"><c:alert kind="success"><p><t:msg key="billing.is-closed"><t:slot name="at" select="$it/closed-at"/></t:msg></p></c:alert></xsl:when>
      <xsl:otherwise><c:alert kind="info"><p><t:msg key="billing.is-abandoned"/></p></c:alert></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="acts">
    <xsl:choose>
      <xsl:when test="$state = 'draft' and not($it/@stale) and not($it/@mine) and /page/user/rights/right[@code = 'billing-approve']">
        <p><t:msg key="billing.approve-what"><t:slot name="n" select="$it/invoices"/><t:slot name="sum" select="$it/amount"/></t:msg></p>
      </xsl:when>
      <xsl:when test="$state = 'approved'">
        <p>
          <t:msg key="billing.final-what"><t:slot name="n" select="$it/invoices"/><t:slot name="sum" select="$it/amount"/></t:msg>
          <xsl:if test="$it/first-number">
            <xsl:text> </xsl:text>
            <t:msg key="billing.final-numbers"><t:slot name="first" select="$it/first-number"/><t:slot name="last" select="$it/last-number"/></t:msg>
          </xsl:if>
        </p>
        <p><t:msg key="billing.final-never"/></p>
      </xsl:when>
      <xsl:when test="$state = 'final' and not($it/published-at)">
        <p><t:msg key="billing.publish-what" count="$it/mails/@plural"><t:slot name="n" select="$it/mails"/></t:msg></p>
      </xsl:when>
    </xsl:choose>
    <div class="inline">
      <xsl:choose>
        <xsl:when test="$state = 'open' or $state = 'errors' or ($state = 'draft' and $it/@stale)">
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'run'"/><xsl:with-param name="kind" select="'main'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$state = 'draft'">
          <xsl:if test="not($it/@mine) and /page/user/rights/right[@code = 'billing-approve']">
            <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'approve'"/><xsl:with-param name="kind" select="'main'"/></xsl:call-template>
          </xsl:if>
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'run'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$state = 'approved'">
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'finalise'"/><xsl:with-param name="kind" select="'main'"/></xsl:call-template>
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'reopen'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$state = 'final' and not($it/published-at)">
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'publish'"/><xsl:with-param name="kind" select="'main'"/></xsl:call-template>
        </xsl:when>
        <xsl:when test="$state = 'final'">
          <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'close'"/></xsl:call-template>
        </xsl:when>
      </xsl:choose>
      <xsl:if test="$state = 'open' or $state = 'draft' or $state = 'errors'">
        <xsl:call-template name="campaign-act"><xsl:with-param name="act" select="'abandon'"/></xsl:call-template>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- kind "main": the one that the page leads to; key a presses it. -->
  <xsl:template name="campaign-act">
    <xsl:param name="act"/>
    <xsl:param name="kind"/>
    <form class="inline" f:action="/agent/facturation/campagne" novalidate="novalidate">
      <input type="hidden" name="id" value="{$it/@id}"/>
      <input type="hidden" name="act" value="{$act}"/>
      <input type="hidden" name="version" value="{$it/@version}"/>
      <button type="submit">
        <xsl:choose>
          <xsl:when test="$kind = 'main'">
            <xsl:attribute name="class">button</xsl:attribute>
            <xsl:attribute name="accesskey">a</xsl:attribute>
          </xsl:when>
          <xsl:when test="$act = 'abandon'"><xsl:attribute name="class">button button-quiet</xsl:attribute></xsl:when>
          <xsl:otherwise><xsl:attribute name="class">button button-second</xsl:attribute></xsl:otherwise>
        </xsl:choose>
        <xsl:choose>
          <xsl:when test="$act = 'run' and $state = 'open'"><t:msg key="billing.run"/></xsl:when>
          <xsl:when test="$act = 'run'"><t:msg key="billing.run-again"/></xsl:when>
          <xsl:when test="$act = 'approve'"><t:msg key="billing.approve"/></xsl:when>
          <xsl:when test="$act = 'finalise'"><t:msg key="billing.finalise"/></xsl:when>
          <xsl:when test="$act = 'reopen'"><t:msg key="billing.reopen"/></xsl:when>
          <xsl:when test="$act = 'publish'"><t:msg key="billing.publish"/></xsl:when>
          <xsl:when test="$act = 'close'"><t:msg key="billing.close"/></xsl:when>
          <xsl:otherwise><t:msg key="billing.abandon"/></xsl:otherwise>
        </xsl:choose>
      </button>
    </form>
  </xsl:template>

  <xsl:template name="facts">
    <dl class="facts">
      <xsl:if test="$state != 'open'">
        <dt><t:msg key="billing.invoices"/></dt>
        <dd>
          <c:link route="/agent/factures" campaign="{$it/@id}"><t:msg key="billing.n-invoices" count="$it/invoices/@plural"><t:slot name="n" select="$it/invoices"/></t:msg></c:link>
          <xsl:if test="$it/carried/@value &gt; 0"><xsl:text> </xsl:text><t:msg key="billing.n-carried" count="$it/carried/@plural"><t:slot name="n" select="$it/carried"/></t:msg></xsl:if>
        </dd>
        <dt><t:msg key="billing.sum"/></dt>
        <dd><strong><xsl:value-of select="$it/amount"/></strong></dd>
        <dt><t:msg key="billing.lines"/></dt>
        <dd><xsl:value-of select="$it/lines"/></dd>
      </xsl:if>
      <dt><t:msg key="billing.made"/></dt>
      <dd><xsl:value-of select="$it/made-by/display"/>, <xsl:value-of select="$it/made-at"/></dd>
      <xsl:if test="$it/drafted-at">
        <dt><t:msg key="billing.drafted"/></dt>
        <dd><xsl:value-of select="$it/drafted-by/display"/>, <xsl:value-of select="$it/drafted-at"/></dd>
      </xsl:if>
      <xsl:if test="$it/approved-at">
        <dt><t:msg key="billing.approved"/></dt>
        <dd><xsl:value-of select="$it/approved-by/display"/>, <xsl:value-of select="$it/approved-at"/></dd>
      </xsl:if>
      <xsl:if test="($state = 'final' or $state = 'closed') and $it/first-number">
        <dt><t:msg key="billing.numbers"/></dt>
        <dd><t:msg key="billing.from-to"><t:slot name="first" select="$it/first-number"/><t:slot name="last" select="$it/last-number"/></t:msg></dd>
      </xsl:if>
      <xsl:if test="$it/issue-day">
        <dt><t:msg key="billing.issue-day"/></dt>
        <dd><xsl:value-of select="$it/issue-day"/></dd>
        <dt><t:msg key="billing.due-day"/></dt>
        <dd><xsl:value-of select="$it/due-day"/></dd>
      </xsl:if>
    </dl>
  </xsl:template>

  <!-- What an accountant keeps of it. -->
  <xsl:template name="files">
    <h2><t:msg key="billing.files"/></h2>
    <p class="go"><c:link route="/agent/export/factures" id="{$it/@id}"><t:msg key="billing.file-invoices"/></c:link></p>
    <p class="go"><c:link route="/agent/export/factures/classeur" id="{$it/@id}"><t:msg key="billing.sheet-invoices"/></c:link></p>
    <p class="go"><c:link route="/agent/export/lignes" id="{$it/@id}"><t:msg key="billing.file-lines"/></c:link></p>
    <p class="go"><c:link route="/agent/export/lignes/classeur" id="{$it/@id}"><t:msg key="billing.sheet-lines"/></c:link></p>
    <xsl:if test="$state = 'final' or $state = 'closed'">
      <p class="go"><c:link route="/agent/export/journal" from_day="{$it/issue-day/@iso}" to_day="{$it/issue-day/@iso}"><t:msg key="billing.file-journal"/></c:link></p>
      <p class="go"><c:link route="/agent/export/journal/classeur" from_day="{$it/issue-day/@iso}" to_day="{$it/issue-day/@iso}"><t:msg key="billing.sheet-journal"/></c:link></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="counts">
    <h2><t:msg key="billing.faults"/></h2>
    <c:table id="anomalies">
      <caption id="anomalies-titre"><t:msg key="billing.faults-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billing.fault"/></th>
          <th scope="col" class="number"><t:msg key="billing.to-settle"/></th>
          <th scope="col" class="number"><t:msg key="billing.aside"/></th>
          <th scope="col"><t:msg key="billing.effect"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/counts/count">
          <tr>
            <th scope="row"><c:link route="/agent/facturation/anomalies" id="{$it/@id}" fault="{fault/@code}" class="row-link"><xsl:value-of select="fault"/></c:link></th>
            <td class="number"><xsl:value-of select="left"/></td>
            <td class="number"><xsl:value-of select="waived"/></td>
            <td>
              <xsl:choose>
                <xsl:when test="@blocks and left/@value &gt; 0"><strong><t:msg key="billing.blocks"/></strong></xsl:when>
                <xsl:otherwise><t:msg key="billing.told"/></xsl:otherwise>
              </xsl:choose>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="payers">
    <h2><t:msg key="billing.compare"/></h2>
    <xsl:variable name="caption"><t:msg key="billing.compare-caption"/></xsl:variable>
    <xsl:call-template name="compare-table">
      <xsl:with-param name="id" select="'ecarts'"/>
      <xsl:with-param name="caption" select="$caption"/>
    </xsl:call-template>
    <p class="go"><c:link route="/agent/facturation/ecarts" id="{$it/@id}"><t:msg key="billing.compare-all"/></c:link></p>
  </xsl:template>

  <xsl:template name="groups">
    <h2><t:msg key="billing.groups"/></h2>
    <c:table id="groupes">
      <caption id="groupes-titre"><t:msg key="billing.groups-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billing.group"/></th>
          <th scope="col" class="number"><t:msg key="billing.children"/></th>
          <th scope="col" class="number"><t:msg key="billing.lines"/></th>
          <th scope="col" class="number"><t:msg key="billing.sum"/></th>
          <th scope="col" class="number"><t:msg key="billing.before"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/groups/group">
          <tr>
            <th scope="row"><xsl:value-of select="label"/></th>
            <td class="number"><xsl:value-of select="children"/></td>
            <td class="number"><xsl:value-of select="lines"/></td>
            <td class="number"><xsl:value-of select="total"/></td>
            <td class="number">
              <xsl:choose>
                <xsl:when test="last-total"><xsl:value-of select="last-total"/></xsl:when>
                <xsl:otherwise><t:msg key="billing.no-before"/></xsl:otherwise>
              </xsl:choose>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
