<?xml version="1.0" encoding="UTF-8"?>
<!-- A new agent: who, and what letters say of them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="agent-new.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <c:error-summary form="/agent/droits/nouveau"/>
      <h1><t:msg key="agent-new.title"/></h1>
      <p class="lead"><t:msg key="agent-new.lead"/></p>
      <form f:action="/agent/droits/nouveau" novalidate="novalidate">
        <c:required form="/agent/droits/nouveau"/>
        <c:field form="/agent/droits/nouveau" of="given"/>
        <c:field form="/agent/droits/nouveau" of="family"/>
        <c:field form="/agent/droits/nouveau" of="email"/>
        <c:field form="/agent/droits/nouveau" of="capacity"/>
        <c:select form="/agent/droits/nouveau" of="service">
          <option value=""><t:msg key="agent-new.no-service"/></option>
          <xsl:for-each select="/page/content/services/service">
            <option value="{code}">
              <xsl:if test="/page/form[@action = '/agent/droits/nouveau']/field[@name = 'service']/value = code">
                <xsl:attribute name="selected">selected</xsl:attribute>
              </xsl:if>
              <xsl:value-of select="name"/>
            </option>
          </xsl:for-each>
        </c:select>
        <c:button><t:msg key="agent-new.submit"/></c:button>
      </form>
      <p class="go"><c:link route="/agent/droits"><t:msg key="agent.back"/></c:link></p>
    </div>
  </xsl:template>

</xsl:stylesheet>
