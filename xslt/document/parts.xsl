<?xml version="1.0" encoding="UTF-8"?>
<!-- What the person's page of a piece and the clerk's have in common.  The page
     gives a template "document-actions", called with a document as the current
     node. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template match="piece">
    <dl class="facts">
      <xsl:if test="why">
        <dt><t:msg key="piece.why"/></dt>
        <dd><xsl:value-of select="why"/></dd>
      </xsl:if>
      <xsl:if test="required-by">
        <dt><t:msg key="piece.required-by"/></dt>
        <dd><xsl:value-of select="required-by"/></dd>
      </xsl:if>
      <xsl:if test="obtain">
        <dt><t:msg key="piece.obtain"/></dt>
        <dd><xsl:value-of select="obtain"/></dd>
      </xsl:if>
      <xsl:if test="until">
        <dt><t:msg key="piece.until"/></dt>
        <dd><xsl:value-of select="until"/></dd>
      </xsl:if>
      <dt><t:msg key="column.state"/></dt>
      <dd><xsl:value-of select="state"/></dd>
    </dl>
    <xsl:if test="not(@open)">
      <p><t:msg key="piece.closed"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="proof">
    <dl class="facts">
      <dt><t:msg key="column.state"/></dt>
      <dd><xsl:value-of select="state"/></dd>
      <xsl:if test="reason">
        <dt><t:msg key="column.reason"/></dt>
        <dd class="lines"><xsl:value-of select="reason"/></dd>
      </xsl:if>
    </dl>
    <xsl:if test="not(@open)">
      <p><t:msg key="proof.closed"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="documents">
    <h2><t:msg key="piece.documents"/></h2>
    <xsl:choose>
      <xsl:when test="document">
        <ul class="cards">
          <xsl:apply-templates select="document"/>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="piece.none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="documents/document">
    <li class="card">
      <h3><xsl:value-of select="name"/></h3>
      <dl class="facts">
        <dt><t:msg key="piece.type"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="type = 'application/pdf'"><t:msg key="piece.pdf"/></xsl:when>
            <xsl:otherwise><t:msg key="piece.picture"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="bytes"/>
        </dd>
        <dt><t:msg key="piece.received"/></dt>
        <dd><xsl:value-of select="received-at"/></dd>
        <dt><t:msg key="column.state"/></dt>
        <dd>
          <xsl:value-of select="state"/>
          <xsl:if test="refusal">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="refusal"/>
          </xsl:if>
          <xsl:if test="@usable and not(@virus-checked)">
            <br/>
            <t:msg key="piece.type-only"/>
          </xsl:if>
        </dd>
        <xsl:if test="seen-by">
          <dt><t:msg key="piece.seen"/></dt>
          <dd>
            <xsl:value-of select="seen-by/display"/>
            <xsl:text>, </xsl:text>
            <xsl:value-of select="seen-at"/>
          </dd>
        </xsl:if>
        <xsl:if test="valid">
          <dt><t:msg key="piece.valid"/></dt>
          <dd><xsl:value-of select="valid"/></dd>
        </xsl:if>
      </dl>
      <xsl:call-template name="document-actions"/>
    </li>
  </xsl:template>

  <!-- Documents given before that serve here: the page gives a template
       "reuse-action", called with a document as the current node. -->
  <xsl:template name="reusable">
    <xsl:param name="name"/>
    <xsl:if test="/page/content/reusable/document">
      <h2><t:msg key="piece.reuse"/></h2>
      <ul class="cards">
        <xsl:for-each select="/page/content/reusable/document">
          <li class="card">
            <p>
              <xsl:choose>
                <xsl:when test="valid">
                  <t:msg key="piece.held-valid">
                    <t:slot name="name" select="$name"/>
                    <t:slot name="valid" select="valid"/>
                  </t:msg>
                </xsl:when>
                <xsl:otherwise>
                  <t:msg key="piece.held"><t:slot name="name" select="$name"/></t:msg>
                </xsl:otherwise>
              </xsl:choose>
            </p>
            <p class="quiet">
              <xsl:value-of select="name"/>
              <xsl:text>, </xsl:text>
              <xsl:value-of select="bytes"/>
              <xsl:text>, </xsl:text>
              <t:msg key="piece.given"><t:slot name="when" select="received-at"/></t:msg>
            </p>
            <xsl:call-template name="reuse-action"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="reuse-button">
    <c:button kind="second">
      <t:msg key="piece.use"/>
      <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
    </c:button>
  </xsl:template>

  <!-- Why a clerk cannot use the document that is the current node. -->
  <xsl:template name="refusal">
    <div class="field">
      <label for="refusal-{@id}"><t:msg key="field.refusal"/></label>
      <select id="refusal-{@id}" name="refusal">
        <option value=""><t:msg key="piece.refuse-choose"/></option>
        <option value="unreadable"><t:msg key="code.document-refusal.unreadable"/></option>
        <option value="wrong-document"><t:msg key="code.document-refusal.wrong-document"/></option>
        <option value="expired"><t:msg key="code.document-refusal.expired"/></option>
      </select>
    </div>
    <c:button kind="second">
      <t:msg key="piece.refuse"/>
      <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
    </c:button>
  </xsl:template>

  <!-- From when to when it is good, by hand: a page has several documents. -->
  <xsl:template name="validity">
    <div class="field">
      <label for="issued-{@id}"><t:msg key="field.issued"/></label>
      <input type="text" class="date" id="issued-{@id}" name="issued" autocomplete="off"/>
    </div>
    <div class="field">
      <label for="valid-to-{@id}"><t:msg key="field.valid_to"/></label>
      <input type="text" class="date" id="valid-to-{@id}" name="valid_to" autocomplete="off"/>
    </div>
    <div class="choice">
      <input type="checkbox" id="once-only-{@id}" name="once_only" value="1"/>
      <label for="once-only-{@id}"><t:msg key="field.once_only"/></label>
    </div>
  </xsl:template>

  <xsl:template name="fetch-words">
    <t:msg key="piece.fetch"/>
    <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
  </xsl:template>

  <xsl:template name="remove-button">
    <c:button kind="second">
      <t:msg key="piece.remove"/>
      <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
    </c:button>
  </xsl:template>

  <xsl:template name="add-title">
    <xsl:choose>
      <xsl:when test="/page/content/documents/document"><t:msg key="piece.add-another"/></xsl:when>
      <xsl:otherwise><t:msg key="piece.add"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="limits">
    <p><t:msg key="piece.limits"/></p>
    <p><t:msg key="piece.limits-privacy"/></p>
  </xsl:template>

</xsl:stylesheet>
