<?xml version="1.0" encoding="UTF-8"?>
<!-- A revision whole: what keeps it from being published, each part with the link
     that edits it, and what may be done with it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="procedure" select="/page/content/procedure"/>
  <xsl:variable name="state" select="$procedure/state/@code"/>
  <xsl:variable name="open" select="$state = 'draft' or $state = 'checked'"/>

  <xsl:template match="page" mode="title">
    <xsl:value-of select="$procedure/title"/>
    <xsl:text> – </xsl:text>
    <t:msg key="editor.version"><t:slot name="n" select="$procedure/number"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demarche/verifier"/>
    <c:error-summary form="/agent/demarche/publier"/>
    <c:error-summary form="/agent/demarche/ranger"/>
    <nav class="go">
      <t:attribute name="aria-label" key="nav.procedures"/>
      <c:link route="/agent/demarches"><t:msg key="editor.back-list"/></c:link>
    </nav>
    <h1>
      <xsl:value-of select="$procedure/title"/>
      <xsl:text> – </xsl:text>
      <t:msg key="editor.version"><t:slot name="n" select="$procedure/number"/></t:msg>
    </h1>
    <p>
      <strong><xsl:value-of select="$procedure/state"/></strong>
      <xsl:if test="$procedure/author">
        <xsl:text> – </xsl:text>
        <t:msg key="editor.author"><t:slot name="name" select="$procedure/author/display"/></t:msg>
      </xsl:if>
    </p>
    <ul class="links">
      <li><c:link route="/agent/demarche/apercu" id="{$procedure/@id}"><t:msg key="editor.preview"/></c:link></li>
      <li><c:link route="/agent/demarche/fichier" id="{$procedure/@id}"><t:msg key="editor.file"/></c:link></li>
    </ul>
    <xsl:apply-templates select="content/problems"/>
    <xsl:call-template name="moves"/>

    <h2 id="identite"><t:msg key="editor.identity"/></h2>
    <dl class="facts">
      <dt><t:msg key="code.procedure-part.title"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/title"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.summary"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/summary"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.service"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/service-name"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.target-days"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/target-days"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.review-on"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/review-on"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.other-doors"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/other-doors"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.declaration"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/declaration"/></xsl:call-template>
      </dd>
    </dl>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="identity"><t:msg key="editor.edit-identity"/></c:link></p>
    </xsl:if>

    <h2 id="droit"><t:msg key="editor.law"/></h2>
    <dl class="facts">
      <dt><t:msg key="code.procedure-part.legal-basis"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/legal-basis"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.silence"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/silence"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.silence-months"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/silence-months"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.silence-basis"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/silence-basis"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.attestation"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/attestation"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.appeal-informal"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/appeal-informal"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.appeal-court"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/appeal-court"/></xsl:call-template>
      </dd>
    </dl>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="law"><t:msg key="editor.edit-law"/></c:link></p>
    </xsl:if>

    <h2 id="donnees"><t:msg key="editor.data"/></h2>
    <dl class="facts">
      <dt><t:msg key="code.procedure-part.purpose"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/purpose"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.legal-ground"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/legal-ground"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.recipients"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/recipients"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.keep-months"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/keep-months"/></xsl:call-template>
      </dd>
      <dt><t:msg key="code.procedure-part.archives-line"/></dt>
      <dd>
        <xsl:call-template name="shown"><xsl:with-param name="what" select="$procedure/archives-line"/></xsl:call-template>
      </dd>
    </dl>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="data"><t:msg key="editor.edit-data"/></c:link></p>
    </xsl:if>

    <h2 id="messages"><t:msg key="editor.texts"/></h2>
    <dl class="facts">
      <xsl:for-each select="content/texts/text">
        <dt><xsl:value-of select="kind"/></dt>
        <dd><span class="lines"><xsl:value-of select="body"/></span></dd>
      </xsl:for-each>
    </dl>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="texts"><t:msg key="editor.edit-texts"/></c:link></p>
    </xsl:if>

    <h2 id="etapes"><t:msg key="editor.steps"/></h2>
    <ol class="rows">
      <xsl:apply-templates select="content/parts/part[part/@code = 'step']"/>
    </ol>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="step-0"><t:msg key="editor.add-step"/></c:link></p>
    </xsl:if>

    <h2 id="exemples"><t:msg key="editor.examples"/></h2>
    <ul class="rows">
      <xsl:apply-templates select="content/parts/part[part/@code = 'example']"/>
    </ul>
    <xsl:if test="$open">
      <p class="go"><c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="example-0"><t:msg key="editor.add-example"/></c:link></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="shown">
    <xsl:param name="what"/>
    <xsl:choose>
      <xsl:when test="$what"><span class="lines"><xsl:value-of select="$what"/></span></xsl:when>
      <xsl:otherwise><span class="quiet"><t:msg key="editor.empty"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="problems">
    <xsl:if test="$open">
      <xsl:choose>
        <xsl:when test="problem[not(@warning)]">
          <c:alert kind="warning">
            <p><strong><t:msg key="editor.problems"/></strong></p>
            <ul>
              <xsl:for-each select="/page/content/problems/problem"><xsl:call-template name="problem"/></xsl:for-each>
            </ul>
          </c:alert>
        </xsl:when>
        <xsl:otherwise>
          <c:alert kind="success">
            <p><t:msg key="editor.no-problem"/></p>
            <xsl:if test="/page/content/problems/problem">
              <ul>
                <xsl:for-each select="/page/content/problems/problem"><xsl:call-template name="problem"/></xsl:for-each>
              </ul>
            </xsl:if>
          </c:alert>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <xsl:template name="problem">
    <li>
      <xsl:if test="@warning"><t:msg key="alert.warning"/></xsl:if>
      <xsl:choose>
        <xsl:when test="place and $open">
          <c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="{place}">
            <xsl:call-template name="problem-name"/>
          </c:link>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="problem-name"/></xsl:otherwise>
      </xsl:choose>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="problem"/>
    </li>
  </xsl:template>

  <xsl:template name="problem-name">
    <xsl:value-of select="part"/>
    <xsl:if test="which">
      <xsl:text> « </xsl:text>
      <xsl:value-of select="which"/>
      <xsl:text> »</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- What may be done with it now. -->
  <xsl:template name="moves">
    <xsl:choose>
      <xsl:when test="$state = 'draft'">
        <form f:action="/agent/demarche/verifier">
          <input type="hidden" name="id" value="{$procedure/@id}"/>
          <input type="hidden" name="version" value="{$procedure/@version}"/>
          <c:button><t:msg key="editor.check"/></c:button>
        </form>
      </xsl:when>
      <xsl:when test="$state = 'checked' and $procedure/@mine">
        <p><t:msg key="editor.publish-other"/></p>
      </xsl:when>
      <xsl:when test="$state = 'checked' and user/rights/right[@code = 'procedure-publish']">
        <form f:action="/agent/demarche/publier">
          <input type="hidden" name="id" value="{$procedure/@id}"/>
          <input type="hidden" name="version" value="{$procedure/@version}"/>
          <c:button><t:msg key="editor.publish"/></c:button>
        </form>
      </xsl:when>
      <xsl:when test="$state = 'published'">
        <form f:action="/agent/demarche/nouveau">
          <input type="hidden" name="id" value="{$procedure/@id}"/>
          <c:button><t:msg key="editor.begin"/></c:button>
        </form>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="part">
    <xsl:variable name="n" select="step"/>
    <li>
      <p>
        <strong><xsl:value-of select="name"/></strong>
        <xsl:if test="detail">
          <xsl:text> </xsl:text>
          <span class="quiet">(<xsl:value-of select="detail"/>)</span>
        </xsl:if>
      </p>
      <xsl:if test="$open">
        <div class="week-links">
          <c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="{place}">
            <t:msg key="editor.edit"/>
            <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span>
          </c:link>
          <xsl:if test="not(@first-one)">
            <form f:action="/agent/demarche/ranger">
              <xsl:call-template name="place-inputs"/>
              <input type="hidden" name="what" value="up"/>
              <c:button kind="quiet">
                <t:msg key="editor.up"/>
                <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="/page/content/parts/part[place = current()/place]/name"/></span>
              </c:button>
            </form>
          </xsl:if>
          <form f:action="/agent/demarche/ranger">
            <xsl:call-template name="place-inputs"/>
            <input type="hidden" name="what" value="remove"/>
            <c:button kind="quiet">
              <t:msg key="editor.remove"/>
              <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="/page/content/parts/part[place = current()/place]/name"/></span>
            </c:button>
          </form>
        </div>
      </xsl:if>
      <xsl:if test="part/@code = 'step'">
        <ul>
          <xsl:apply-templates select="../part[step/@value = $n/@value and (part/@code = 'field' or part/@code = 'piece')]"/>
        </ul>
        <xsl:if test="$open">
          <ul class="links">
            <li>
              <c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="field-{$n/@value}-0">
                <t:msg key="editor.add-field"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span>
              </c:link>
            </li>
            <li>
              <c:link route="/agent/demarche/partie" id="{$procedure/@id}" place="piece-{$n/@value}-0">
                <t:msg key="editor.add-piece"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name"/></span>
              </c:link>
            </li>
          </ul>
        </xsl:if>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="place-inputs">
    <input type="hidden" name="id" value="{$procedure/@id}"/>
    <input type="hidden" name="version" value="{$procedure/@version}"/>
    <input type="hidden" name="place" value="{place}"/>
  </xsl:template>

</xsl:stylesheet>
