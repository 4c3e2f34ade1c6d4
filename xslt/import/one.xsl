<?xml version="1.0" encoding="UTF-8"?>
<!-- One import: what its file would do, line by line, and the ways on from here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:key name="notes" match="content/notes/note" use="line/@value"/>

  <xsl:variable name="import" select="/page/content/import"/>
  <xsl:variable name="open" select="$import/state/@code = 'columns' or $import/state/@code = 'looked'"/>

  <xsl:template match="page" mode="title">
    <t:msg key="import.name"><t:slot name="id" select="$import/@id"/><t:slot name="source" select="$import/source"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/import/fichier"/>
    <c:error-summary form="/agent/import/colonnes"/>
    <c:error-summary form="/agent/import/valider"/>
    <c:error-summary form="/agent/import/doublon"/>
    <c:error-summary form="/agent/import/abandonner"/>
    <h1><t:msg key="import.name"><t:slot name="id" select="$import/@id"/><t:slot name="source" select="$import/source"/></t:msg></h1>
    <xsl:apply-templates select="$import"/>
    <xsl:if test="not($import/problem) and $import/state/@code != 'columns' and $import/state/@code != 'looking'">
      <xsl:call-template name="counts"/>
      <xsl:call-template name="go"/>
      <xsl:call-template name="report"/>
    </xsl:if>
    <xsl:if test="$open">
      <xsl:if test="not($import/problem)"><xsl:call-template name="columns"/></xsl:if>
      <xsl:call-template name="again"/>
    </xsl:if>
    <p class="go"><c:link route="/agent/imports"><t:msg key="import.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="import">
    <xsl:choose>
      <xsl:when test="problem">
        <c:alert kind="error">
          <p>
            <t:msg key="import.unreadable">
              <t:slot name="line" select="$import/problem-line"/>
              <t:slot name="problem" select="$import/problem"/>
            </t:msg>
          </p>
        </c:alert>
      </xsl:when>
      <xsl:when test="state/@code = 'columns'">
        <c:alert kind="warning"><p><t:msg key="import.to-map"/></p></c:alert>
      </xsl:when>
      <xsl:when test="state/@code = 'looking' or state/@code = 'committing'">
        <c:alert kind="info">
          <p><xsl:value-of select="$import/state"/></p>
          <p class="go"><c:link route="/agent/import" id="{$import/@id}"><t:msg key="bulk.refresh"/></c:link></p>
        </c:alert>
      </xsl:when>
      <xsl:when test="state/@code = 'committed'">
        <c:alert kind="success">
          <p>
            <t:msg key="import.committed">
              <t:slot name="at" select="$import/committed-at"/>
              <t:slot name="name" select="$import/committer/display"/>
            </t:msg>
          </p>
        </c:alert>
      </xsl:when>
      <xsl:when test="state/@code = 'dropped'">
        <c:alert kind="warning"><p><t:msg key="import.dropped"/></p></c:alert>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="import.nothing-yet"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
    <dl class="facts">
      <dt><t:msg key="imports.file"/></dt>
      <dd>
        <t:msg key="import.read">
          <t:slot name="file" select="file"/>
          <t:slot name="encoding" select="encoding"/>
          <t:slot name="separator" select="separator"/>
          <t:slot name="lines" select="total"/>
        </t:msg>
      </dd>
      <dt><t:msg key="import.run"/></dt>
      <dd>
        <xsl:value-of select="run"/>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="at"/>
        <xsl:if test="author"><xsl:text>, </xsl:text><xsl:value-of select="author/display"/></xsl:if>
      </dd>
    </dl>
  </xsl:template>

  <xsl:template name="counts">
    <h2><t:msg key="import.counts"/></h2>
    <c:table id="bilan">
      <caption id="bilan-titre"><t:msg key="import.counts-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="import.kind"/></th>
          <th scope="col" class="number"><t:msg key="import.now"/></th>
          <xsl:if test="/page/content/kinds/kind/before"><th scope="col" class="number"><t:msg key="import.before"/></th></xsl:if>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/kinds/kind">
          <tr>
            <th scope="row">
              <xsl:choose>
                <xsl:when test="now/@value &gt; 0">
                  <c:link route="/agent/import" id="{$import/@id}" kind="{kind/@code}" class="row-link"><xsl:value-of select="kind"/></c:link>
                </xsl:when>
                <xsl:otherwise><xsl:value-of select="kind"/></xsl:otherwise>
              </xsl:choose>
            </th>
            <td class="number"><xsl:value-of select="now"/></td>
            <xsl:if test="/page/content/kinds/kind/before"><td class="number"><xsl:value-of select="before"/></td></xsl:if>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <xsl:if test="content/kinds/kind[kind/@code = 'refused' and now/@value &gt; 0]">
      <p class="go">
        <c:link route="/agent/import/lignes-refusees" id="{$import/@id}"><t:msg key="import.refused-file"/></c:link>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="go">
    <xsl:if test="$import/@ready">
      <h2><t:msg key="import.go"/></h2>
      <p><t:msg key="import.go-lead"/></p>
      <form f:action="/agent/import/valider">
        <input type="hidden" name="id" value="{$import/@id}"/>
        <c:button><t:msg key="import.go-submit"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="report">
    <xsl:variable name="report" select="/page/content/report"/>
    <h2>
      <xsl:choose>
        <xsl:when test="$report/kind"><t:msg key="import.report-of"><t:slot name="kind" select="$report/kind"/></t:msg></xsl:when>
        <xsl:otherwise><t:msg key="import.report"/></xsl:otherwise>
      </xsl:choose>
    </h2>
    <xsl:if test="$report/kind">
      <p class="go"><c:link route="/agent/import" id="{$import/@id}"><t:msg key="import.all"/></c:link></p>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="content/lines/line">
        <c:table id="lignes">
          <caption id="lignes-titre"><t:msg key="import.lines-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="import.child"/></th>
              <th scope="col" class="number"><t:msg key="import.line"/></th>
              <th scope="col"><t:msg key="import.kind"/></th>
              <th scope="col"><t:msg key="import.what"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/lines/line">
              <tr>
                <th scope="row">
                  <xsl:choose>
                    <xsl:when test="child"><xsl:value-of select="child"/></xsl:when>
                    <xsl:otherwise><t:msg key="import.nobody"/></xsl:otherwise>
                  </xsl:choose>
                  <xsl:if test="adults"><br/><span class="quiet"><xsl:value-of select="adults"/></span></xsl:if>
                </th>
                <td class="number"><xsl:value-of select="line"/></td>
                <td>
                  <xsl:value-of select="kind"/>
                  <xsl:if test="before">
                    <br/>
                    <span class="tag"><t:msg key="import.was"><t:slot name="kind" select="before"/></t:msg></span>
                  </xsl:if>
                </td>
                <td>
                  <xsl:for-each select="key('notes', line/@value)">
                    <p><xsl:apply-templates select="."/></p>
                  </xsl:for-each>
                  <xsl:if test="kind/@code = 'duplicate' and $open"><xsl:call-template name="choose"/></xsl:if>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
        <xsl:if test="$report/previous or $report/next">
          <c:pagination page="{$report/page}" pages="{$report/pages}">
            <xsl:if test="$report/previous">
              <li><c:link route="/agent/import" id="{$import/@id}" kind="{$report/kind/@code}" page="{$report/previous/@value}" rel="prev"><t:msg key="pagination.previous"/></c:link></li>
            </xsl:if>
            <xsl:if test="$report/next">
              <li><c:link route="/agent/import" id="{$import/@id}" kind="{$report/kind/@code}" page="{$report/next/@value}" rel="next"><t:msg key="pagination.next"/></c:link></li>
            </xsl:if>
          </c:pagination>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="import.no-line"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="choose">
    <form f:action="/agent/import/doublon" class="inline">
      <input type="hidden" name="id" value="{$import/@id}"/>
      <input type="hidden" name="line" value="{line/@value}"/>
      <button type="submit" class="button button-second" name="same" value="same">
        <t:msg key="import.same"/>
        <span class="hide"><t:msg key="import.of"><t:slot name="child" select="child"/></t:msg></span>
      </button>
      <xsl:text> </xsl:text>
      <button type="submit" class="button button-second" name="same" value="other">
        <t:msg key="import.other"/>
        <span class="hide"><t:msg key="import.of"><t:slot name="child" select="child"/></t:msg></span>
      </button>
    </form>
  </xsl:template>

  <xsl:template name="columns">
    <h2><t:msg key="import.columns"/></h2>
    <p><t:msg key="import.columns-lead"/></p>
    <form f:action="/agent/import/colonnes" novalidate="novalidate">
      <input type="hidden" name="id" value="{$import/@id}"/>
      <c:table id="colonnes">
        <caption id="colonnes-titre"><t:msg key="import.columns-caption"/></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="import.column"/></th>
            <th scope="col"><t:msg key="import.sample"/></th>
            <th scope="col"><t:msg key="import.meaning"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="/page/content/columns/column">
            <xsl:variable name="field" select="field/@code"/>
            <tr>
              <th scope="row" id="colonne-{n/@value}">
                <xsl:choose>
                  <xsl:when test="header"><xsl:value-of select="header"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="n"/></xsl:otherwise>
                </xsl:choose>
              </th>
              <td><xsl:value-of select="sample"/></td>
              <td>
                <select name="mapping" aria-labelledby="colonne-{n/@value}">
                  <xsl:for-each select="/page/content/fields/field/field">
                    <option value="{@code}">
                      <xsl:if test="@code = $field"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
                      <xsl:value-of select="."/>
                    </option>
                  </xsl:for-each>
                </select>
              </td>
            </tr>
          </xsl:for-each>
        </tbody>
      </c:table>
      <c:button kind="second"><t:msg key="import.columns-submit"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="again">
    <div class="narrow">
      <h2><t:msg key="import.again"/></h2>
      <p><t:msg key="import.again-lead"/></p>
      <form f:action="/agent/import/fichier" novalidate="novalidate">
        <input type="hidden" name="id" value="{$import/@id}"/>
        <c:field form="/agent/import/fichier" of="document"/>
        <c:button kind="second"><t:msg key="imports.send"/></c:button>
      </form>
      <h2><t:msg key="import.drop"/></h2>
      <form f:action="/agent/import/abandonner">
        <input type="hidden" name="id" value="{$import/@id}"/>
        <c:button kind="second"><t:msg key="import.drop-submit"/></c:button>
      </form>
    </div>
  </xsl:template>

</xsl:stylesheet>
