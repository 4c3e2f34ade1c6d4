<?xml version="1.0" encoding="UTF-8"?>
<!-- A piece of a request as a clerk sees it: what was given, whether it will do,
     and what came on paper. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="piece.title"><t:slot name="label" select="content/piece/label"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demande/piece"/>
    <c:error-summary form="/agent/demande/piece/avis"/>
    <h1><xsl:value-of select="content/piece/label"/></h1>
    <p class="lead">
      <t:msg key="piece.of-request">
        <t:slot name="reference" select="content/piece/reference"/>
        <t:slot name="title" select="content/piece/title"/>
      </t:msg>
    </p>
    <xsl:apply-templates select="content/piece"/>
    <xsl:apply-templates select="content/documents"/>
    <xsl:if test="content/piece/@open">
      <h2><t:msg key="piece.add-paper"/></h2>
      <xsl:call-template name="limits"/>
      <form f:action="/agent/demande/piece" novalidate="novalidate">
        <input type="hidden" name="piece" value="{content/piece/@id}"/>
        <c:field form="/agent/demande/piece" of="document"/>
        <c:button><t:msg key="piece.send"/></c:button>
      </form>
    </xsl:if>
    <p class="go screen-only">
      <c:link route="/agent/demande" id="{content/piece/@request}"><t:msg key="piece.back"/></c:link>
    </p>
  </xsl:template>

  <xsl:template name="document-actions">
    <xsl:if test="@usable">
      <p>
        <c:link route="/agent/document" id="{@id}" piece="{/page/content/piece/@id}">
          <t:msg key="piece.fetch"/>
          <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="state/@code = 'scanned' or state/@code = 'refused'">
      <form f:action="/agent/demande/piece/avis">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <input type="hidden" name="verdict" value="accepted"/>
        <c:button kind="second">
          <t:msg key="piece.accept"/>
          <span class="hide"><t:msg key="piece.which"><t:slot name="name" select="name"/></t:msg></span>
        </c:button>
      </form>
    </xsl:if>
    <xsl:if test="state/@code = 'scanned' or state/@code = 'accepted'">
      <form f:action="/agent/demande/piece/avis" novalidate="novalidate">
        <input type="hidden" name="piece" value="{/page/content/piece/@id}"/>
        <input type="hidden" name="document" value="{@id}"/>
        <input type="hidden" name="verdict" value="refused"/>
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
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
