<?xml version="1.0" encoding="UTF-8"?>
<!-- Writing a care plan: what the signed paper says, copied. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="care-edit.title"/></xsl:template>

  <xsl:variable name="form" select="/page/form[@action = '/agent/pai/modifier']"/>
  <xsl:variable name="plan" select="/page/content/plan"/>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/pai/modifier"/>
    <h1><t:msg key="care-edit.h1"><t:slot name="child" select="content/child/name/display"/></t:msg></h1>
    <p class="lead"><t:msg key="care-edit.lead"/></p>
    <form class="narrow" f:action="/agent/pai/modifier" novalidate="novalidate">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <xsl:if test="$plan">
        <input type="hidden" name="plan" value="{$plan/@id}"/>
        <input type="hidden" name="version" value="{$plan/@version}"/>
      </xsl:if>
      <c:select form="/agent/pai/modifier" of="school">
        <option value=""><t:msg key="relation.choose"/></option>
        <xsl:for-each select="/page/content/schools/school">
          <option value="{@id}">
            <xsl:if test="($form/@typed and $form/field[@name = 'school']/value = @id) or (not($form/@typed) and $plan/@school-key = @id)">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="name"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:field form="/agent/pai/modifier" of="from_day" class="date" value="{$plan/starts/@iso}"/>
      <c:field form="/agent/pai/modifier" of="until_day" class="date" value="{$plan/ends/@iso}"/>
      <c:choices form="/agent/pai/modifier" of="meal_mode">
        <c:choice form="/agent/pai/modifier" of="meal_mode" value="adapted" current="{$plan/meal-mode/@code}"><t:msg key="code.meal-mode.adapted"/></c:choice>
        <c:choice form="/agent/pai/modifier" of="meal_mode" value="packed-lunch" current="{$plan/meal-mode/@code}"><t:msg key="code.meal-mode.packed-lunch"/></c:choice>
        <c:choice form="/agent/pai/modifier" of="meal_mode" value="excluded" current="{$plan/meal-mode/@code}"><t:msg key="code.meal-mode.excluded"/></c:choice>
      </c:choices>
      <c:textarea form="/agent/pai/modifier" of="steps" value="{$plan/steps}"/>
      <c:textarea form="/agent/pai/modifier" of="protocol" value="{$plan/protocol}"/>
      <c:button><t:msg key="family.save"/></c:button>
    </form>
    <p class="go"><c:link route="/agent/pai" child="{content/child/@id}"><t:msg key="care-edit.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
