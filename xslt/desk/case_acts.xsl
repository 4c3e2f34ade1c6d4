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
      <c:error-summary form="/agent/demande/demander"/>
      <c:error-summary form="/agent/demande/note"/>
      <c:error-summary form="/agent/demande/message"/>
      <c:error-summary form="/agent/demande/transferer"/>
      <c:error-summary form="/agent/demande/reorienter"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="bar">
    <div class="case-bar" id="decider" tabindex="-1">
      <form f:action="/agent/demande/accepter" class="inline">
        <xsl:call-template name="hidden"/>
        <xsl:if test="/page/content/request/@next">
          <button type="submit" class="button" name="go" value="next" accesskey="a"><t:msg key="case.accept-next"/></button>
          <xsl:text> </xsl:text>
        </xsl:if>
        <button type="submit" name="go" value="stay">
          <xsl:if test="not(/page/content/request/@next)"><xsl:attribute name="accesskey">a</xsl:attribute></xsl:if>
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
      <details class="act">
        <xsl:if test="/page/form[@action = '/agent/demande/demander']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><t:msg key="case.ask"/></summary>
        <form f:action="/agent/demande/demander" novalidate="novalidate">
          <xsl:call-template name="hidden"/>
          <xsl:call-template name="askable"/>
          <c:field form="/agent/demande/demander" of="piece"/>
          <c:field form="/agent/demande/demander" of="text"/>
          <p class="deadline"><span><t:msg key="case.ask-no-text"/></span></p>
          <div class="choice">
            <input type="checkbox" id="f-indispensable" name="indispensable" value="1">
              <xsl:if test="/page/form[@action = '/agent/demande/demander']/field[@name = 'indispensable']/value = '1'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="f-indispensable"><t:msg key="case.ask-indispensable"/></label>
          </div>
          <c:field form="/agent/demande/demander" of="because"/>
          <c:field form="/agent/demande/demander" of="until" class="date"/>
          <p class="quiet">
            <xsl:choose>
              <xsl:when test="/page/content/request/silence/@code = 'accept'"><t:msg key="case.ask-accept"/></xsl:when>
              <xsl:when test="/page/content/request/silence/@code = 'reject'"><t:msg key="case.ask-reject"/></xsl:when>
              <xsl:otherwise><t:msg key="clock.none"/></xsl:otherwise>
            </xsl:choose>
          </p>
          <c:button kind="second"><t:msg key="case.ask-go"/></c:button>
        </form>
      </details>
    </xsl:if>
    <details class="act">
      <xsl:if test="/page/form[@action = '/agent/demande/message']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
      <summary><t:msg key="case.write"/></summary>
      <form f:action="/agent/demande/message" novalidate="novalidate">
        <xsl:call-template name="hidden"/>
        <c:textarea form="/agent/demande/message" of="message"/>
        <p class="quiet"><t:msg key="case.write-note"/></p>
        <c:button kind="second"><t:msg key="case.write-go"/></c:button>
      </form>
    </details>
    <details class="act">
      <xsl:if test="/page/form[@action = '/agent/demande/note']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
      <summary><t:msg key="case.note"/></summary>
      <form f:action="/agent/demande/note" novalidate="novalidate">
        <xsl:call-template name="hidden"/>
        <c:textarea form="/agent/demande/note" of="note"/>
        <p class="quiet"><t:msg key="case.note-note"/></p>
        <c:button kind="second"><t:msg key="case.note-go"/></c:button>
      </form>
    </details>
    <xsl:if test="/page/content/request/@open">
      <details class="act">
        <xsl:if test="/page/form[@action = '/agent/demande/transferer']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><t:msg key="case.transfer"/></summary>
        <form f:action="/agent/demande/transferer" novalidate="novalidate">
          <xsl:call-template name="hidden"/>
          <c:select form="/agent/demande/transferer" of="service">
            <option value=""><t:msg key="case.choose-service"/></option>
            <xsl:for-each select="/page/content/services/service[name != /page/content/request/service]">
              <option value="{code}"><xsl:value-of select="name"/></option>
            </xsl:for-each>
          </c:select>
          <c:button kind="second"><t:msg key="case.transfer-go"/></c:button>
        </form>
      </details>
      <details class="act">
        <xsl:if test="/page/form[@action = '/agent/demande/reorienter']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><t:msg key="case.forward"/></summary>
        <form f:action="/agent/demande/reorienter" novalidate="novalidate">
          <xsl:call-template name="hidden"/>
          <c:textarea form="/agent/demande/reorienter" of="office"/>
          <p class="quiet"><t:msg key="case.forward-note"/></p>
          <c:button kind="second"><t:msg key="case.forward-go"/></c:button>
        </form>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- The list of the procedure, each with the text that requires it. -->
  <xsl:template name="askable">
    <xsl:variable name="typed" select="/page/form[@action = '/agent/demande/demander']/field[@name = 'codes']/value"/>
    <xsl:if test="/page/content/askable/piece">
      <fieldset class="choices" id="f-codes" tabindex="-1">
        <legend><t:msg key="case.ask-list"/></legend>
        <xsl:for-each select="/page/content/askable/piece">
          <div class="choice">
            <input type="checkbox" id="f-codes-{@index}" name="codes" value="{code}">
              <xsl:if test="code = $typed"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="f-codes-{@index}">
              <xsl:value-of select="label"/>
              <xsl:text> </xsl:text>
              <span class="quiet">
                <xsl:choose>
                  <xsl:when test="required-by"><xsl:value-of select="required-by"/></xsl:when>
                  <xsl:otherwise><t:msg key="case.piece-no-text"/></xsl:otherwise>
                </xsl:choose>
                <xsl:if test="@held">
                  <xsl:text> · </xsl:text>
                  <t:msg key="case.piece-held"/>
                  <xsl:if test="held-valid">
                    <xsl:text> </xsl:text>
                    <xsl:value-of select="held-valid"/>
                  </xsl:if>
                </xsl:if>
              </span>
            </label>
          </div>
        </xsl:for-each>
      </fieldset>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
