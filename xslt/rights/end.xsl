<?xml version="1.0" encoding="UTF-8"?>
<!-- A right is taken away, with the reason. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="right" select="/page/content/right"/>

  <xsl:template match="page" mode="title"><t:msg key="end.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/agent/droits/retirer"/>
      <h1><t:msg key="end.title"/></h1>
      <dl class="facts">
        <dt><t:msg key="column.name"/></dt>
        <dd><xsl:value-of select="$right/name/display"/></dd>
        <dt><t:msg key="column.right"/></dt>
        <dd><xsl:value-of select="$right/what"/></dd>
        <dt><t:msg key="column.service"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="$right/service"><xsl:value-of select="$right/service"/></xsl:when>
            <xsl:otherwise><t:msg key="agent.all-services"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </dl>
      <p><t:msg key="end.lead"/></p>
      <form f:action="/agent/droits/retirer" novalidate="novalidate">
        <input type="hidden" name="right" value="{$right/@id}"/>
        <c:field form="/agent/droits/retirer" of="reason"/>
        <c:button><t:msg key="end.submit"/></c:button>
      </form>
      <p class="go"><c:link route="/agent/droits/agent" id="{$right/@agent}"><t:msg key="end.back"/></c:link></p>
    </div>
  </xsl:template>

</xsl:stylesheet>
