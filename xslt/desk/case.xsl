<?xml version="1.0" encoding="UTF-8"?>
<!--
  One case: what was answered beside its proofs on the left; what can be done,
  the clocks, the thread and the life of the request on the right; the usual
  actions in a bar that stays in sight.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="case_acts.xsl"/>

  <xsl:variable name="request" select="/page/content/request"/>
  <xsl:variable name="may" select="$request/@decides and $request/@open"/>

  <xsl:template match="page" mode="title">
    <t:msg key="case.title">
      <t:slot name="title" select="$request/title"/>
      <t:slot name="name" select="$request/name/display"/>
    </t:msg>
  </xsl:template>

  <xsl:template match="page" mode="skip">
    <xsl:if test="$may"><a class="skip" href="#decider"><t:msg key="case.skip"/></a></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="content/done"/>
    <xsl:call-template name="conflict"/>
    <xsl:call-template name="summaries"/>
    <xsl:apply-templates select="content/present[agent]"/>
    <xsl:call-template name="case-links"/>
    <h1>
      <t:msg key="case.title">
        <t:slot name="title" select="$request/title"/>
        <t:slot name="name" select="$request/name/display"/>
      </t:msg>
    </h1>
    <xsl:call-template name="state"/>
    <div class="case">
      <div class="case-left">
        <xsl:call-template name="who"/>
        <xsl:call-template name="answers"/>
        <xsl:call-template name="pieces"/>
      </div>
      <div class="case-right">
        <xsl:apply-templates select="content/near[request]"/>
        <xsl:call-template name="clock"/>
        <xsl:if test="$request/decision"><xsl:call-template name="decision"/></xsl:if>
        <xsl:if test="$request/@decides"><xsl:call-template name="acts"/></xsl:if>
        <xsl:call-template name="letters"/>
        <xsl:call-template name="thread"/>
        <xsl:call-template name="events"/>
      </div>
    </div>
    <xsl:if test="$may"><xsl:call-template name="bar"/></xsl:if>
  </xsl:template>

  <!-- The decision that was just made, and the way back. -->
  <xsl:template match="done">
    <div class="messages" role="status">
      <c:alert kind="success">
        <p>
          <t:msg key="case.done">
            <t:slot name="kind" select="kind"/>
            <t:slot name="reference" select="reference"/>
          </t:msg>
          <xsl:text> </xsl:text>
          <xsl:if test="@undo">
            <t:msg key="case.leaves"><t:slot name="at" select="leaves-at"/></t:msg>
          </xsl:if>
        </p>
        <xsl:if test="@undo">
          <form class="inline" f:action="/agent/demande/annuler">
            <input type="hidden" name="id" value="{@request}"/>
            <input type="hidden" name="letter" value="{@letter}"/>
            <xsl:if test="$request/list">
              <input type="hidden" name="list" value="{$request/list}"/>
            </xsl:if>
            <button type="submit" class="button button-second" accesskey="z">
              <xsl:choose>
                <xsl:when test="kind/@code = 'corrected'"><t:msg key="case.undo-letter"/></xsl:when>
                <xsl:otherwise><t:msg key="case.undo"/></xsl:otherwise>
              </xsl:choose>
            </button>
          </form>
        </xsl:if>
      </c:alert>
    </div>
  </xsl:template>

  <!-- Both versions: what is saved now, and what this form wanted. -->
  <xsl:template name="conflict">
    <xsl:if test="/page/form/errors/error[@code = 'MU510' or @code = 'MU512']">
      <div class="error-summary" role="alert" tabindex="-1" id="conflit" aria-labelledby="conflit-titre">
        <h2 id="conflit-titre"><t:msg key="case.conflict"/></h2>
        <p><t:msg key="case.conflict-what"/></p>
        <ul class="rows">
          <xsl:for-each select="/page/content/since/event">
            <li>
              <xsl:value-of select="at"/>
              <xsl:text> – </xsl:text>
              <strong><xsl:value-of select="kind"/></strong>
              <xsl:if test="name"><xsl:text>, </xsl:text><xsl:value-of select="name/display"/></xsl:if>
              <xsl:if test="detail"><br/><span class="lines"><xsl:value-of select="detail"/></span></xsl:if>
            </li>
          </xsl:for-each>
        </ul>
        <p>
          <t:msg key="case.conflict-now"><t:slot name="state" select="$request/state"/></t:msg>
          <xsl:text> </xsl:text>
          <xsl:choose>
            <xsl:when test="$request/assigned">
              <t:msg key="case.assigned-to"><t:slot name="name" select="$request/assigned/display"/></t:msg>
            </xsl:when>
            <xsl:otherwise><t:msg key="case.assigned-none"/></xsl:otherwise>
          </xsl:choose>
        </p>
        <xsl:if test="/page/form[@typed]/field[value != '']">
          <p><strong><t:msg key="case.conflict-yours"/></strong></p>
          <dl class="facts">
            <xsl:for-each select="/page/form[@typed]/field[value != '']">
              <dt><xsl:value-of select="label"/></dt>
              <dd class="lines"><xsl:value-of select="value"/></dd>
            </xsl:for-each>
          </dl>
        </xsl:if>
        <p><t:msg key="case.conflict-do"/></p>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="present">
    <div class="presence">
      <xsl:for-each select="agent">
        <p class="deadline">
          <span>
            <t:msg key="case.present" count="minutes/@plural">
              <t:slot name="name" select="name/display"/>
              <t:slot name="minutes" select="minutes"/>
            </t:msg>
          </span>
        </p>
      </xsl:for-each>
    </div>
  </xsl:template>

  <xsl:template name="case-links">
    <nav class="week-links">
      <t:attribute name="aria-label" key="case.links"/>
      <ul>
        <xsl:if test="$request/@previous">
          <li>
            <c:link route="/agent/demande" id="{$request/@previous}" list="{$request/list}" rel="prev" accesskey="p">
              <t:msg key="case.previous"/>
            </c:link>
          </li>
        </xsl:if>
        <li>
          <c:link route="/agent/demandes" accesskey="l"><t:msg key="case.to-list"/></c:link>
        </li>
        <xsl:if test="$request/@next">
          <li class="to-next">
            <c:link route="/agent/demande" id="{$request/@next}" list="{$request/list}" rel="next" accesskey="s">
              <t:msg key="case.next"/>
            </c:link>
          </li>
        </xsl:if>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template name="state">
    <p class="case-state">
      <span class="badge badge-state"><xsl:value-of select="$request/state"/></span>
      <xsl:if test="$request/@late">
        <xsl:text> </xsl:text>
        <xsl:call-template name="late"/>
      </xsl:if>
      <xsl:text> </xsl:text>
      <xsl:call-template name="reference"><xsl:with-param name="of" select="$request/reference"/></xsl:call-template>
      <xsl:text> · </xsl:text>
      <xsl:value-of select="$request/channel"/>
      <xsl:if test="$request/entered">
        <xsl:text>, </xsl:text>
        <t:msg key="case.entered"><t:slot name="name" select="$request/entered/display"/></t:msg>
      </xsl:if>
      <xsl:text> · </xsl:text>
      <xsl:value-of select="$request/service"/>
      <xsl:text> · </xsl:text>
      <xsl:choose>
        <xsl:when test="$request/assigned">
          <t:msg key="case.assigned-to"><t:slot name="name" select="$request/assigned/display"/></t:msg>
        </xsl:when>
        <xsl:otherwise><t:msg key="case.assigned-none"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="$request/@unsworn">
      <c:alert kind="warning"><p><t:msg key="case.unsworn"/></p></c:alert>
    </xsl:if>
    <xsl:if test="$request/@paper">
      <c:alert kind="info"><p><t:msg key="case.paper"/></p></c:alert>
    </xsl:if>
    <xsl:if test="$request/@bounced">
      <c:alert kind="warning">
        <p>
          <t:msg key="case.bounced"/>
          <xsl:text> </xsl:text>
          <c:link route="/agent/courriers"><t:msg key="paper.title"/></c:link>
        </p>
      </c:alert>
    </xsl:if>
    <xsl:if test="$request/@merged">
      <c:alert kind="warning">
        <p>
          <t:msg key="case.merged"/>
          <xsl:text> </xsl:text>
          <c:link route="/agent/demande" id="{$request/@merged}"><t:msg key="case.merged-link"/></c:link>
        </p>
      </c:alert>
    </xsl:if>
  </xsl:template>

  <xsl:template name="who">
    <h2><t:msg key="case.who"/></h2>
    <dl class="facts">
      <dt><t:msg key="column.name"/></dt>
      <dd><xsl:value-of select="$request/name/display"/></dd>
      <xsl:if test="$request/child">
        <dt><t:msg key="column.child"/></dt>
        <dd>
          <xsl:value-of select="$request/child/display"/>
          <xsl:if test="$request/child-born">
            <xsl:text>, </xsl:text>
            <t:msg key="case.born"><t:slot name="day" select="$request/child-born"/></t:msg>
          </xsl:if>
        </dd>
      </xsl:if>
      <xsl:if test="$request/email">
        <dt><t:msg key="column.email"/></dt>
        <dd>
          <xsl:value-of select="$request/email"/>
          <xsl:for-each select="/page/content/returns/return">
            <br/>
            <strong class="late-word">
              <t:msg key="returns.one">
                <t:slot name="sort" select="sort"/>
                <t:slot name="what" select="what"/>
                <t:slot name="at" select="at/@day"/>
              </t:msg>
            </strong>
            <xsl:if test="why"><br/><code><xsl:value-of select="why"/></code></xsl:if>
          </xsl:for-each>
          <xsl:if test="/page/content/returns/return">
            <br/>
            <c:link route="/agent/retours"><t:msg key="returns.title"/></c:link>
          </xsl:if>
        </dd>
      </xsl:if>
      <xsl:if test="$request/phone">
        <dt><t:msg key="column.phone"/></dt>
        <dd><xsl:value-of select="$request/phone"/></dd>
      </xsl:if>
      <xsl:if test="$request/address">
        <dt><t:msg key="column.address"/></dt>
        <dd>
          <xsl:call-template name="postal"><xsl:with-param name="address" select="$request/address"/></xsl:call-template>
        </dd>
      </xsl:if>
    </dl>
  </xsl:template>

  <xsl:template name="answers">
    <h2><t:msg key="case.answers"/></h2>
    <xsl:choose>
      <xsl:when test="/page/content/answers/answer">
        <dl class="facts">
          <xsl:for-each select="/page/content/answers/answer">
            <dt><xsl:value-of select="label"/></dt>
            <dd class="lines">
              <xsl:choose>
                <xsl:when test="day"><xsl:value-of select="day"/></xsl:when>
                <xsl:when test="@yes"><t:msg key="yes"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="value"/></xsl:otherwise>
              </xsl:choose>
            </dd>
          </xsl:for-each>
        </dl>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="case.no-answer"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="pieces">
    <h2><t:msg key="case.pieces"/></h2>
    <xsl:choose>
      <xsl:when test="/page/content/pieces/piece">
        <ul class="rows">
          <xsl:for-each select="/page/content/pieces/piece">
            <xsl:variable name="id" select="@id"/>
            <li>
              <p>
                <strong><xsl:value-of select="label"/></strong>
                <xsl:text> – </xsl:text>
                <xsl:value-of select="state"/>
                <xsl:if test="state/@code = 'to-provide' and until">
                  <xsl:text>, </xsl:text>
                  <t:msg key="case.piece-until"><t:slot name="day" select="until"/></t:msg>
                </xsl:if>
                <br/>
                <span class="quiet">
                  <xsl:choose>
                    <xsl:when test="required-by"><xsl:value-of select="required-by"/></xsl:when>
                    <xsl:otherwise><t:msg key="case.piece-no-text"/></xsl:otherwise>
                  </xsl:choose>
                  <xsl:if test="@indispensable">
                    <xsl:text> · </xsl:text>
                    <t:msg key="case.piece-indispensable"/>
                    <xsl:if test="why"><xsl:text> </xsl:text><xsl:value-of select="why"/></xsl:if>
                  </xsl:if>
                </span>
              </p>
              <xsl:if test="/page/content/documents/document[@piece = $id]">
                <ul>
                  <xsl:for-each select="/page/content/documents/document[@piece = $id]">
                    <li>
                      <xsl:choose>
                        <xsl:when test="/page/user/rights/right[@code = 'document-read']">
                          <c:link route="/agent/document" id="{@id}" piece="{$id}"><xsl:value-of select="name"/></c:link>
                        </xsl:when>
                        <xsl:otherwise><xsl:value-of select="name"/></xsl:otherwise>
                      </xsl:choose>
                      <xsl:text> (</xsl:text>
                      <xsl:value-of select="bytes"/>
                      <xsl:text>) – </xsl:text>
                      <xsl:value-of select="state"/>
                    </li>
                  </xsl:for-each>
                </ul>
              </xsl:if>
              <xsl:if test="/page/user/rights/right[@code = 'document-read']">
                <p class="go">
                  <c:link route="/agent/demande/piece" piece="{@id}">
                    <t:msg key="case.piece-page"><t:slot name="piece" select="label"/></t:msg>
                  </c:link>
                </p>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="case.no-piece"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same request made twice, or what was joined to this one. -->
  <xsl:template match="near">
    <section class="card" aria-labelledby="proche">
      <h2 id="proche"><t:msg key="case.near"/></h2>
      <ul class="rows">
        <xsl:for-each select="request">
          <li>
            <c:link route="/agent/demande" id="{@id}">
              <xsl:choose>
                <xsl:when test="@joined"><t:msg key="case.near-joined"><t:slot name="reference" select="reference"/><t:slot name="at" select="received-at"/></t:msg></xsl:when>
                <xsl:otherwise><t:msg key="case.near-same"><t:slot name="reference" select="reference"/><t:slot name="at" select="received-at"/></t:msg></xsl:otherwise>
              </xsl:choose>
            </c:link>
            <xsl:if test="not(@joined) and $request/@decides and $request/@open">
              <br/>
              <c:link route="/agent/fusion" kind="request" kept="{$request/@id}" gone="{@id}"><t:msg key="case.near-merge"/></c:link>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>

  <!-- Which clock runs, from which day, by which text. -->
  <xsl:template name="clock">
    <section class="card clock" aria-labelledby="horloge">
      <h2 id="horloge"><t:msg key="case.clock"/></h2>
      <xsl:choose>
        <xsl:when test="$request/silence/@code = 'accept' and $request/silence-on">
          <p><t:msg key="clock.accept"><t:slot name="day" select="$request/silence-on"/></t:msg></p>
          <p class="quiet">
            <t:msg key="clock.accept-why" count="$request/silence-months/@plural">
              <t:slot name="months" select="$request/silence-months"/>
              <t:slot name="day" select="$request/complete-at/@day"/>
            </t:msg>
          </p>
        </xsl:when>
        <xsl:when test="$request/silence/@code = 'accept'">
          <p><t:msg key="clock.accept-waits"/></p>
        </xsl:when>
        <xsl:when test="$request/silence/@code = 'reject' and $request/silence-on">
          <p><t:msg key="clock.reject"><t:slot name="day" select="$request/silence-on"/></t:msg></p>
          <p class="quiet">
            <t:msg key="clock.reject-why" count="$request/silence-months/@plural">
              <t:slot name="months" select="$request/silence-months"/>
              <t:slot name="day" select="$request/seized-at/@day"/>
            </t:msg>
            <xsl:if test="$request/suspended">
              <xsl:text> </xsl:text>
              <t:msg key="clock.suspended" count="$request/suspended/@plural">
                <t:slot name="days" select="$request/suspended"/>
              </t:msg>
            </xsl:if>
          </p>
        </xsl:when>
        <xsl:otherwise><p><t:msg key="clock.none"/></p></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="$request/silence-basis">
        <p class="quiet"><xsl:value-of select="$request/silence-basis"/></p>
      </xsl:if>
      <dl class="facts">
        <dt><t:msg key="desk.received"/></dt>
        <dd><xsl:value-of select="$request/received-at/@date | $request/received-at[not(@date)]"/></dd>
        <xsl:if test="$request/@forwarded">
          <dt><t:msg key="clock.seized"/></dt>
          <dd><xsl:value-of select="$request/seized-at"/></dd>
        </xsl:if>
        <xsl:if test="$request/target-on">
          <dt><t:msg key="clock.target"/></dt>
          <dd><xsl:value-of select="$request/target-on"/></dd>
        </xsl:if>
      </dl>
    </section>
  </xsl:template>

  <xsl:template name="decision">
    <section class="card" aria-labelledby="decision">
      <h2 id="decision"><t:msg key="case.decision"/></h2>
      <p>
        <strong><xsl:value-of select="$request/decision"/></strong>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="$request/decided-at"/>
        <xsl:if test="$request/decider">
          <xsl:text>, </xsl:text>
          <xsl:value-of select="$request/decider/display"/>
        </xsl:if>
      </p>
      <xsl:if test="$request/reason-law">
        <p class="lines"><xsl:value-of select="$request/reason-law"/></p>
      </xsl:if>
      <xsl:if test="$request/reason-fact">
        <p class="lines"><xsl:value-of select="$request/reason-fact"/></p>
      </xsl:if>
      <p>
        <xsl:choose>
          <xsl:when test="$request/notified-at">
            <t:msg key="case.notified"><t:slot name="at" select="$request/notified-at"/></t:msg>
          </xsl:when>
          <xsl:otherwise><t:msg key="case.not-notified"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="$request/@letter and $request/@decides and not(/page/content/done/@undo)">
        <form f:action="/agent/demande/annuler">
          <input type="hidden" name="id" value="{$request/@id}"/>
          <input type="hidden" name="letter" value="{$request/@letter}"/>
          <xsl:if test="$request/list">
            <input type="hidden" name="list" value="{$request/list}"/>
          </xsl:if>
          <p><t:msg key="case.leaves"><t:slot name="at" select="$request/leaves-at"/></t:msg></p>
          <button type="submit" class="button button-second" accesskey="z"><t:msg key="case.undo"/></button>
        </form>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="letters">
    <h2><t:msg key="case.letters"/></h2>
    <ul class="rows">
      <li><c:link route="/agent/demande/recu" id="{$request/@id}"><t:msg key="case.receipt"/></c:link></li>
      <xsl:for-each select="/page/content/letters/letter">
        <li>
          <c:link route="/agent/demande/courrier" id="{@id}" list="{$request/list}"><xsl:value-of select="kind"/></c:link>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="state"/>
          <xsl:text>, </xsl:text>
          <xsl:choose>
            <xsl:when test="left-at"><xsl:value-of select="left-at"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="made-at"/></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="@replaced">
            <xsl:text> </xsl:text>
            <span class="tag"><t:msg key="case.replaced"/></span>
          </xsl:if>
          <xsl:if test="@correctable">
            <br/>
            <c:link route="/agent/demande/corriger" id="{@id}" list="{$request/list}"><t:msg key="case.correct"><t:slot name="number" select="@id"/></t:msg></c:link>
          </xsl:if>
          <xsl:if test="@undo and not(/page/content/done/@undo)">
            <form f:action="/agent/demande/annuler">
              <input type="hidden" name="id" value="{$request/@id}"/>
              <input type="hidden" name="letter" value="{@id}"/>
              <xsl:if test="$request/list">
                <input type="hidden" name="list" value="{$request/list}"/>
              </xsl:if>
              <c:button kind="second"><t:msg key="case.undo-letter"/></c:button>
            </form>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template name="thread">
    <h2><t:msg key="case.thread"/></h2>
    <xsl:choose>
      <xsl:when test="/page/content/thread/message">
        <ul class="rows">
          <xsl:for-each select="/page/content/thread/message">
            <li>
              <p class="quiet">
                <xsl:choose>
                  <xsl:when test="@from-town"><t:msg key="case.from-town"/></xsl:when>
                  <xsl:otherwise><t:msg key="case.from-person"/></xsl:otherwise>
                </xsl:choose>
                <xsl:if test="name"><xsl:text> (</xsl:text><xsl:value-of select="name/display"/><xsl:text>)</xsl:text></xsl:if>
                <xsl:text>, </xsl:text>
                <xsl:value-of select="at"/>
                <xsl:if test="@waits">
                  <xsl:text> </xsl:text>
                  <span class="tag"><t:msg key="case.waits"/></span>
                </xsl:if>
              </p>
              <p class="lines"><xsl:value-of select="body"/></p>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="case.no-message"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="/page/content/thread/message/@waits and $request/@decides">
      <form f:action="/agent/demande/lu">
        <input type="hidden" name="id" value="{$request/@id}"/>
        <xsl:if test="$request/list">
          <input type="hidden" name="list" value="{$request/list}"/>
        </xsl:if>
        <c:button kind="second"><t:msg key="case.read"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="events">
    <h2><t:msg key="case.events"/></h2>
    <ol class="rows">
      <xsl:for-each select="/page/content/events/event">
        <li>
          <p>
            <span class="quiet"><xsl:value-of select="at"/></span>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="kind"/>
            <xsl:if test="name"><xsl:text>, </xsl:text><xsl:value-of select="name/display"/></xsl:if>
            <xsl:if test="@hidden">
              <xsl:text> </xsl:text>
              <span class="tag"><t:msg key="case.hidden"/></span>
            </xsl:if>
          </p>
          <xsl:if test="detail"><p class="lines"><xsl:value-of select="detail"/></p></xsl:if>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

</xsl:stylesheet>
