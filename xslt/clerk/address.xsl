<?xml version="1.0" encoding="UTF-8"?>
<!-- The address of a household, by a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="clerk-address.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/famille/adresse"/>
    <h1><t:msg key="clerk-address.h1"><t:slot name="household" select="content/family/household"/></t:msg></h1>
    <xsl:for-each select="content/family/address">
      <p><t:msg key="family-address.now"/><br/><xsl:call-template name="address-lines"/></p>
    </xsl:for-each>
    <form class="narrow" f:action="/agent/famille/adresse" novalidate="novalidate">
      <input type="hidden" name="id" value="{content/family/@id}"/>
        <c:field form="/agent/famille/adresse" of="line1"/>
        <c:field form="/agent/famille/adresse" of="line2"/>
        <c:field form="/agent/famille/adresse" of="postcode"/>
        <c:field form="/agent/famille/adresse" of="town"/>
        <c:field form="/agent/famille/adresse" of="from_day" class="date"/>
      <c:choices form="/agent/famille/adresse" of="hidden">
        <div class="choice">
          <input type="checkbox" id="f-hidden-1" name="hidden" value="1">
            <xsl:if test="/page/form[@action = '/agent/famille/adresse']/field[@name = 'hidden']/value = '1'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-hidden-1"><t:msg key="clerk-address.hidden"/></label>
        </div>
      </c:choices>
      <c:button><t:msg key="family.save"/></c:button>
    </form>
    <p class="go"><c:link route="/agent/famille" id="{content/family/@id}"><t:msg key="change.file"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
