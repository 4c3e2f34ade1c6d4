<?xml version="1.0" encoding="UTF-8"?>
<!-- One change: what the file says beside what is proposed, and the decision. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../document/parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="change.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/changement"/>
    <c:error-summary form="/agent/changement/refuser-piece"/>
    <h1><t:msg key="change.h1"><t:slot name="fact" select="content/change/fact"/><t:slot name="whose" select="content/change/whose"/></t:msg></h1>
    <xsl:for-each select="content/change">
      <dl class="facts">
        <dt><t:msg key="column.state"/></dt>
        <dd><xsl:value-of select="state"/></dd>
        <dt><t:msg key="column.asker"/></dt>
        <dd><xsl:value-of select="asker/display"/>, <xsl:value-of select="created-at"/></dd>
        <dt><t:msg key="column.from-day"/></dt>
        <dd><xsl:value-of select="from-day"/></dd>
        <xsl:if test="answer">
          <dt><t:msg key="column.answer"/></dt>
          <dd class="lines"><xsl:value-of select="answer"/></dd>
        </xsl:if>
        <xsl:if test="reason">
          <dt><t:msg key="column.reason"/></dt>
          <dd class="lines"><xsl:value-of select="reason"/></dd>
        </xsl:if>
      </dl>
    </xsl:for-each>
    <div class="case">
    <div class="case-left">
    <c:table id="comparaison">
      <caption id="comparaison-titre"><t:msg key="change.caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.part"/></th>
          <th scope="col"><t:msg key="column.old"/></th>
          <th scope="col"><t:msg key="column.proposed"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/parts/part">
          <tr>
            <th scope="row"><xsl:value-of select="part"/></th>
            <td class="lines"><xsl:value-of select="old | old-day | old-value | old-source"/></td>
            <td>
              <xsl:attribute name="class">lines<xsl:if test="@differs"> differs</xsl:if></xsl:attribute>
              <xsl:value-of select="proposed | proposed-day | proposed-value | proposed-source"/>
              <xsl:if test="@differs"><span class="hide"> (<t:msg key="change.differs"/>)</span></xsl:if>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <xsl:if test="content/change/@file">
      <p class="go">
        <c:link route="/agent/famille" id="{content/change/@file}"><t:msg key="change.file"/></c:link>
      </p>
    </xsl:if>
    </div>
    <div class="case-right">
    <xsl:if test="content/change/proof">
      <section aria-labelledby="preuves">
        <h2 id="preuves"><xsl:value-of select="content/change/proof"/></h2>
        <xsl:choose>
          <xsl:when test="content/documents/document">
            <ul class="cards"><xsl:apply-templates select="content/documents/document"/></ul>
          </xsl:when>
          <xsl:otherwise><p><t:msg key="change.no-proof"/></p></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="content/change/@waits and user/rights/right[@code = 'document-read']">
          <p class="go"><c:link route="/agent/changement/piece" change="{content/change/@id}"><t:msg key="piece.add-paper"/></c:link></p>
        </xsl:if>
      </section>
    </xsl:if>
    </div>
    </div>
    <xsl:if test="content/change/@waits and user/rights/right[@code = 'family-write']">
      <form class="narrow" f:action="/agent/changement" novalidate="novalidate">
        <input type="hidden" name="id" value="{content/change/@id}"/>
        <input type="hidden" name="version" value="{content/change/@version}"/>
        <c:choices form="/agent/changement" of="decision">
          <c:choice form="/agent/changement" of="decision" value="accepted"><t:msg key="change.accept"/></c:choice>
          <c:choice form="/agent/changement" of="decision" value="refused"><t:msg key="change.refuse"/></c:choice>
          <c:choice form="/agent/changement" of="decision" value="asked"><t:msg key="change.ask"/></c:choice>
        </c:choices>
        <c:textarea form="/agent/changement" of="reason"/>
        <xsl:if test="content/documents/document">
          <c:field form="/agent/changement" of="issued" class="date"/>
          <c:field form="/agent/changement" of="valid_to" class="date"/>
        </xsl:if>
        <c:button><t:msg key="change.decide"/></c:button>
      </form>
    </xsl:if>
    <ul class="links">
      <xsl:if test="content/change/@next-change">
        <li><c:link route="/agent/changement" id="{content/change/@next-change}" rel="next" accesskey="s"><t:msg key="change.next"/></c:link></li>
      </xsl:if>
      <li><c:link route="/agent/changements" accesskey="l"><t:msg key="change.back"/></c:link></li>
    </ul>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="/page/user/rights/right[@code = 'document-read']">
      <xsl:if test="@usable">
        <p>
          <c:link route="/agent/document" id="{@id}" change="{/page/content/change/@id}">
            <xsl:call-template name="fetch-words"/>
          </c:link>
        </p>
      </xsl:if>
      <xsl:if test="/page/content/change/@waits and state/@code = 'scanned'">
        <form f:action="/agent/changement/refuser-piece" novalidate="novalidate">
          <input type="hidden" name="id" value="{/page/content/change/@id}"/>
          <input type="hidden" name="document" value="{@id}"/>
          <xsl:call-template name="refusal"/>
        </form>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The page of a proof is /agent/changement/piece: nothing is taken back or
       used again here. -->
  <xsl:template name="reuse-action"/>

</xsl:stylesheet>
