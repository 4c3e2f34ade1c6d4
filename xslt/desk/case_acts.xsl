<?xml version="1.0" encoding="UTF-8"?>
<!-- What can be done with a case. Each form carries the version it showed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <!-- A refused form says why on top; a conflict has its own box. -->
  <xsl:template name="summaries">
    <xsl:if test="not(/page/form/errors/error[@code = 'MU510' or @code = 'MU512'])">
      <c:error-summary form="/agent/demande/prendre"/>
      <c:error-summary form="/agent/demande/attribuer"/>
      <c:error-summary form="/agent/demande/accepter"/>
      <c:error-summary form="/agent/demande/refuser"/>
      <c:error-summary form="/agent/demande/annuler"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="bar">
    <div class="case-bar">
      <form f:action="/agent/demande/accepter" class="inline">
        <xsl:call-template name="hidden"/>
        <xsl:if test="/page/content/request/@next">
          <button type="submit" class="button" name="go" value="next" accesskey="a"><t:msg key="case.accept-next"/></button>
          <xsl:text> </xsl:text>
        </xsl:if>
        <button type="submit" name="go" value="stay">
          <xsl:attribute name="class">
            <xsl:text>button</xsl:text>
            <xsl:if test="/page/content/request/@next"> button-second</xsl:if>
          </xsl:attribute>
          <t:msg key="case.accept"/>
        </button>
      </form>
      <xsl:if test="not(/page/content/request/@mine)">
        <form f:action="/agent/demande/prendre" class="inline">
          <xsl:call-template name="hidden"/>
          <button type="submit" class="button button-second" accesskey="m"><t:msg key="case.take"/></button>
        </form>
      </xsl:if>
      <a class="button button-quiet" href="#refuser" accesskey="r"><t:msg key="case.to-refuse"/></a>
    </div>
  </xsl:template>

  <xsl:template name="acts">
    <xsl:if test="/page/content/request/@open">
      <details class="act">
        <xsl:if test="/page/form[@action = '/agent/demande/attribuer']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><t:msg key="case.assign"/></summary>
        <form f:action="/agent/demande/attribuer" novalidate="novalidate">
          <xsl:call-template name="hidden"/>
          <c:select form="/agent/demande/attribuer" of="agent">
            <option value=""><t:msg key="case.choose-agent"/></option>
            <xsl:for-each select="/page/content/agents/agent">
              <option value="{@id}">
                <xsl:if test="@id = /page/form[@action = '/agent/demande/attribuer']/field[@name = 'agent']/value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
                <xsl:value-of select="name/display"/>
              </option>
            </xsl:for-each>
          </c:select>
          <c:button kind="second"><t:msg key="case.assign-go"/></c:button>
        </form>
      </details>
      <details class="act" id="refuser">
        <xsl:if test="/page/form[@action = '/agent/demande/refuser']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><t:msg key="case.refuse"/></summary>
        <form f:action="/agent/demande/refuser" novalidate="novalidate">
          <xsl:call-template name="hidden"/>
          <c:choices form="/agent/demande/refuser" of="decision">
            <c:choice form="/agent/demande/refuser" of="decision" value="refused" current="refused"><t:msg key="code.decision.refused"/></c:choice>
            <c:choice form="/agent/demande/refuser" of="decision" value="no-action"><t:msg key="code.decision.no-action"/></c:choice>
          </c:choices>
          <c:textarea form="/agent/demande/refuser" of="law"/>
          <c:textarea form="/agent/demande/refuser" of="fact"/>
          <p class="quiet"><t:msg key="case.refuse-note"/></p>
          <c:button kind="second"><t:msg key="case.refuse-go"/></c:button>
        </form>
      </details>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
