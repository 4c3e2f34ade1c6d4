<?xml version="1.0" encoding="UTF-8"?>
<!-- A new closing: what, where, when, why.  Nothing is closed by it yet. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="form" select="/page/form[@action = '/agent/fermetures/nouvelle']"/>

  <xsl:template match="page" mode="title"><t:msg key="closing-new.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/fermetures/nouvelle"/>
    <h1><t:msg key="closing-new.title"/></h1>
    <p><t:msg key="closing-new.how"/></p>
    <form class="narrow" f:action="/agent/fermetures/nouvelle" novalidate="novalidate">
      <c:select form="/agent/fermetures/nouvelle" of="what">
        <option value=""><t:msg key="closing-new.all-activities"/></option>
        <xsl:for-each select="/page/content/choices/choice[not(@site)]">
          <xsl:call-template name="closing-option"><xsl:with-param name="of">what</xsl:with-param></xsl:call-template>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/fermetures/nouvelle" of="school">
        <option value=""><t:msg key="closing-new.all-sites"/></option>
        <xsl:for-each select="/page/content/choices/choice[@site]">
          <xsl:call-template name="closing-option"><xsl:with-param name="of">school</xsl:with-param></xsl:call-template>
        </xsl:for-each>
      </c:select>
      <c:field form="/agent/fermetures/nouvelle" of="first" class="date"/>
      <c:field form="/agent/fermetures/nouvelle" of="until" class="date"/>
      <c:choices form="/agent/fermetures/nouvelle" of="because">
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="strike"><t:msg key="code.closed-because.strike"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="weather"><t:msg key="code.closed-because.weather"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="works"><t:msg key="code.closed-because.works"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="bridge"><t:msg key="code.closed-because.bridge"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="outing"><t:msg key="code.closed-because.outing"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="election"><t:msg key="code.closed-because.election"/></c:choice>
        <c:choice form="/agent/fermetures/nouvelle" of="because" value="other"><t:msg key="code.closed-because.other"/></c:choice>
      </c:choices>
      <c:textarea form="/agent/fermetures/nouvelle" of="message"/>
      <c:button><t:msg key="closing-new.preview"/></c:button>
    </form>
    <p class="go"><c:link route="/agent/fermetures"><t:msg key="closing.to-list"/></c:link></p>
  </xsl:template>

  <xsl:template name="closing-option">
    <xsl:param name="of"/>
    <option value="{code}">
      <xsl:if test="$form/field[@name = $of]/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
      <xsl:value-of select="label"/>
    </option>
  </xsl:template>

</xsl:stylesheet>
