<?xml version="1.0" encoding="UTF-8"?>
<!-- An absence: whose, why by a voted kind, when, of what.  Nothing is declared by
     it yet. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="form" select="/page/form[@action = '/absences/declarer']"/>

  <xsl:template match="page" mode="title"><t:msg key="absence-new.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="choices" select="content/choices/choice"/>
    <c:error-summary form="/absences/declarer"/>
    <c:error-summary form="/absences/verifier"/>
    <h1><t:msg key="absence-new.title"/></h1>
    <xsl:choose>
      <xsl:when test="$choices[what = 'kind'] and $choices[what = 'child']">
        <p class="lead"><t:msg key="absence-new.lead"/></p>
        <form class="narrow" f:action="/absences/declarer" novalidate="novalidate">
          <c:choices form="/absences/declarer" of="child">
            <xsl:for-each select="$choices[what = 'child']">
              <c:choice form="/absences/declarer" of="child" value="{code}" current="{../choice[what = 'child'][last() = 1]/code}"><xsl:value-of select="label"/></c:choice>
            </xsl:for-each>
          </c:choices>
          <c:choices form="/absences/declarer" of="kind">
            <xsl:for-each select="$choices[what = 'kind']">
              <c:choice form="/absences/declarer" of="kind" value="{code}"><xsl:value-of select="label"/><xsl:text> – </xsl:text><xsl:call-template name="kind-price"/></c:choice>
            </xsl:for-each>
          </c:choices>
          <c:field form="/absences/declarer" of="first"/>
          <c:field form="/absences/declarer" of="until"/>
          <c:select form="/absences/declarer" of="activity">
            <option value=""><t:msg key="absences.all"/></option>
            <xsl:for-each select="$choices[what = 'activity']">
              <option value="{code}">
                <xsl:if test="$form/field[@name = 'activity']/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
                <xsl:value-of select="label"/>
              </option>
            </xsl:for-each>
          </c:select>
          <c:button><t:msg key="absence-new.check"/></c:button>
        </form>
        <p class="quiet"><t:msg key="absence-new.privacy"/></p>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="absence-new.nothing"/></p><p><xsl:call-template name="phone"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/absences"><t:msg key="absences.back"/></c:link></p>
  </xsl:template>

  <!-- What a kind costs, and the proof that it asks for. -->
  <xsl:template name="kind-price">
    <xsl:value-of select="effect"/>
    <xsl:choose>
      <xsl:when test="until-day"><xsl:text> </xsl:text><t:msg key="absence-new.days"><t:slot name="first" select="from-day"/><t:slot name="last" select="until-day"/></t:msg></xsl:when>
      <xsl:when test="from-day/@value &gt; 1"><xsl:text> </xsl:text><t:msg key="absence-new.from"><t:slot name="first" select="from-day"/></t:msg></xsl:when>
    </xsl:choose>
    <xsl:if test="hours">, <t:msg key="absence-new.proof"><t:slot name="hours" select="hours"/></t:msg></xsl:if>
  </xsl:template>

</xsl:stylesheet>
