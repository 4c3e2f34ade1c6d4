<?xml version="1.0" encoding="UTF-8"?>
<!-- What the town says of many children: why, where, when.  Nothing is written yet. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="form" select="/page/form[@action = '/agent/absences/nouvelle']"/>
  <xsl:variable name="choices" select="/page/content/choices/choice"/>
  <xsl:variable name="child" select="$choices[what = 'child']"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-act-new.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/absences/nouvelle"/>
    <h1><t:msg key="absence-act-new.title"/></h1>
    <p><t:msg key="absence-act-new.how"/></p>
    <xsl:if test="$child"><p class="lead"><xsl:value-of select="$child/label"/></p></xsl:if>
    <form class="narrow" f:action="/agent/absences/nouvelle" novalidate="novalidate">
      <c:select form="/agent/absences/nouvelle" of="kind">
        <xsl:call-template name="act-options"><xsl:with-param name="what">kind</xsl:with-param><xsl:with-param name="of">kind</xsl:with-param></xsl:call-template>
      </c:select>
      <xsl:choose>
        <xsl:when test="$child"><input type="hidden" name="child" value="{$child/code}"/></xsl:when>
        <xsl:otherwise>
          <c:select form="/agent/absences/nouvelle" of="place">
            <option value=""><t:msg key="absence-act.all"/></option>
            <xsl:call-template name="act-options"><xsl:with-param name="what">where</xsl:with-param><xsl:with-param name="of">place</xsl:with-param></xsl:call-template>
          </c:select>
        </xsl:otherwise>
      </xsl:choose>
      <c:select form="/agent/absences/nouvelle" of="activity">
        <option value=""><t:msg key="absences.all"/></option>
        <xsl:call-template name="act-options"><xsl:with-param name="what">activity</xsl:with-param><xsl:with-param name="of">activity</xsl:with-param></xsl:call-template>
      </c:select>
      <c:field form="/agent/absences/nouvelle" of="first" class="date"/>
      <c:field form="/agent/absences/nouvelle" of="until" class="date"/>
      <c:button><t:msg key="absence-new.check"/></c:button>
    </form>
    <p class="go"><c:link route="/agent/absences"><t:msg key="absence-desk.back"/></c:link></p>
  </xsl:template>

  <xsl:template name="act-options">
    <xsl:param name="what"/>
    <xsl:param name="of"/>
    <xsl:for-each select="$choices[what = $what]">
      <option value="{code}">
        <xsl:if test="$form/field[@name = $of]/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
        <xsl:value-of select="label"/>
      </option>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
