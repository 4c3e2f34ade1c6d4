<?xml version="1.0" encoding="UTF-8"?>
<!-- The town books or cancels a day for a family. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="form" select="/page/form[@action = '/agent/famille/reserver']"/>

  <xsl:template match="page" mode="title"><t:msg key="town-book.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/famille/reserver"/>
    <h1><t:msg key="town-book.h1"><t:slot name="household" select="content/family/household"/></t:msg></h1>
    <xsl:choose>
      <xsl:when test="content/choices/choice[@child]"><xsl:call-template name="town-form"/></xsl:when>
      <xsl:otherwise><c:alert kind="info"><p><t:msg key="town-book.none"/></p></c:alert></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/famille" id="{content/family/@id}"><t:msg key="change.file"/></c:link></p>
  </xsl:template>

  <xsl:template name="town-form">
    <p><t:msg key="town-book.how"/></p>
    <form class="narrow" f:action="/agent/famille/reserver" novalidate="novalidate">
      <input type="hidden" name="id" value="{/page/content/family/@id}"/>
      <c:select form="/agent/famille/reserver" of="child">
        <option value=""><t:msg key="town-book.choose"/></option>
        <xsl:for-each select="/page/content/choices/choice[@child]">
          <option value="{@child}">
            <xsl:if test="$form/field[@name = 'child']/value = @child"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:value-of select="label"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/famille/reserver" of="activity">
        <option value=""><t:msg key="town-book.choose"/></option>
        <xsl:for-each select="/page/content/choices/choice[code]">
          <option value="{code}">
            <xsl:if test="$form/field[@name = 'activity']/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:value-of select="label"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:field form="/agent/famille/reserver" of="day" class="date"/>
      <c:choices form="/agent/famille/reserver" of="change">
        <c:choice form="/agent/famille/reserver" of="change" value="add"><t:msg key="town-book.add"/></c:choice>
        <c:choice form="/agent/famille/reserver" of="change" value="cancel"><t:msg key="town-book.cancel"/></c:choice>
      </c:choices>
      <c:field form="/agent/famille/reserver" of="reason"/>
      <c:choices form="/agent/famille/reserver" of="over">
        <div class="choice">
          <input type="checkbox" id="f-over-1" name="over" value="1">
            <xsl:if test="$form/field[@name = 'over']/value = '1'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label for="f-over-1"><t:msg key="town-book.over"/></label>
        </div>
      </c:choices>
      <c:button><t:msg key="town-book.go"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
