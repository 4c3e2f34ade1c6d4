<?xml version="1.0" encoding="UTF-8"?>
<!-- Titles and write-offs that one agent asked for and another answers. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="dunning-decisions.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/impayes/decider"/>
    <h1><t:msg key="dunning-decisions.title"/></h1>
    <p><t:msg key="dunning-decisions.how"/></p>
    <xsl:choose>
      <xsl:when test="content/decisions/decision">
        <ul class="rows"><xsl:apply-templates select="content/decisions/decision"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="dunning-decisions.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/impayes"><t:msg key="arrears.back"/></c:link></p>
  </xsl:template>

  <xsl:template match="decision">
    <li>
      <p><strong><xsl:value-of select="number"/></strong><xsl:text>, </xsl:text><xsl:value-of select="household"/></p>
      <p><t:msg key="dunning-decisions.line"><t:slot name="act" select="act"/><t:slot name="owed" select="owed"/></t:msg></p>
      <p><t:msg key="dunning-decisions.asked"><t:slot name="who" select="asked-by/display"/><t:slot name="at" select="asked-at"/></t:msg></p>
      <p class="quote"><xsl:value-of select="reason"/></p>
      <xsl:choose>
        <xsl:when test="@mine"><p><t:msg key="dunning-decisions.mine"/></p></xsl:when>
        <xsl:otherwise>
          <details>
            <summary><t:msg key="dunning-decisions.answer"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="number"/></span></summary>
            <form f:action="/agent/impayes/decider" novalidate="novalidate">
              <input type="hidden" name="id" value="{@id}"/>
              <fieldset class="choices">
                <legend><t:msg key="field.answer"/></legend>
                <div class="choice"><input type="radio" id="a-{@id}" name="answer" value="agree"/><label for="a-{@id}"><t:msg key="dunning-decisions.agree"/></label></div>
                <div class="choice"><input type="radio" id="r-{@id}" name="answer" value="refuse"/><label for="r-{@id}"><t:msg key="dunning-decisions.refuse"/></label></div>
              </fieldset>
              <div class="field">
                <label for="w-{@id}"><t:msg key="dunning-decisions.why"/></label>
                <textarea id="w-{@id}" name="reason" rows="3" maxlength="1000"></textarea>
              </div>
              <c:button><t:msg key="dunning-decisions.save"/></c:button>
            </form>
          </details>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
