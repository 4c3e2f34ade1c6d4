<?xml version="1.0" encoding="UTF-8"?>
<!-- What one would pay, by the function that makes every price; nothing is kept. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/price.xsl"/>

  <xsl:variable name="form" select="/page/form[@action = '/tarifs/simulateur']"/>

  <xsl:template match="page" mode="title"><t:msg key="simulator.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/tarifs/simulateur"/>
    <h1><t:msg key="simulator.title"/></h1>
    <xsl:if test="content/steps/step">
      <section aria-labelledby="resultat">
        <h2 id="resultat"><t:msg key="simulator.result"><t:slot name="price" select="content/steps/step[last()]/amount"/></t:msg></h2>
        <xsl:call-template name="price-steps"/>
        <p class="quiet"><t:msg key="price.algorithm"/></p>
      </section>
      <h2><t:msg key="simulator.again"/></h2>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="content/choices/choice">
        <p><t:msg key="simulator.lead"/></p>
        <form class="narrow" f:action="/tarifs/simulateur" novalidate="novalidate">
          <c:select form="/tarifs/simulateur" of="sim_activity" mark="no">
            <xsl:for-each select="/page/content/choices/choice">
              <option value="{code}">
                <xsl:if test="$form/field[@name = 'sim_activity']/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
                <xsl:value-of select="group-label"/>
                <xsl:if test="label != group-label"><xsl:text>, </xsl:text><xsl:value-of select="label"/></xsl:if>
              </option>
            </xsl:for-each>
          </c:select>
          <c:choices form="/tarifs/simulateur" of="sim_age">
            <c:choice form="/tarifs/simulateur" of="sim_age" value="nursery"><t:msg key="code.age-group.nursery"/></c:choice>
            <c:choice form="/tarifs/simulateur" of="sim_age" value="elementary" current="elementary"><t:msg key="code.age-group.elementary"/></c:choice>
          </c:choices>
          <c:field form="/tarifs/simulateur" of="sim_quotient" mark="no" class="short"/>
          <c:field form="/tarifs/simulateur" of="sim_children" mark="no" class="short"/>
          <c:field form="/tarifs/simulateur" of="sim_rank" mark="no" class="short"/>
          <c:tick form="/tarifs/simulateur" of="sim_outside"/>
          <c:tick form="/tarifs/simulateur" of="sim_packed"/>
          <c:button><t:msg key="simulator.go"/></c:button>
        </form>
        <p><t:msg key="simulator.not-kept"/></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="rules.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/tarifs"><t:msg key="price.to-rules"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
