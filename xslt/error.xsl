<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page that says no: what happened, what to do, whom to call, and a
     code the support can find in the log. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:variable name="problem" select="/page/content/problem"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$problem/@kind = 'sign-in'"><t:msg key="problem.401"/></xsl:when>
      <xsl:when test="$problem/@status = '400'"><t:msg key="problem.400"/></xsl:when>
      <xsl:when test="$problem/@status = '403'"><t:msg key="problem.403"/></xsl:when>
      <xsl:when test="$problem/@status = '404'"><t:msg key="problem.404"/></xsl:when>
      <xsl:when test="$problem/@status = '405'"><t:msg key="problem.405"/></xsl:when>
      <xsl:when test="$problem/@status = '409'"><t:msg key="problem.409"/></xsl:when>
      <xsl:when test="$problem/@status = '413'"><t:msg key="problem.413"/></xsl:when>
      <xsl:when test="$problem/@status = '422'"><t:msg key="problem.422"/></xsl:when>
      <xsl:when test="$problem/@status = '429'"><t:msg key="problem.429"/></xsl:when>
      <xsl:when test="$problem/@status = '503'"><t:msg key="problem.503"/></xsl:when>
      <xsl:otherwise><t:msg key="problem.500"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <h1><xsl:apply-templates select="." mode="title"/></h1>
      <xsl:if test="$problem/text">
        <p class="lead"><xsl:value-of select="$problem/text"/></p>
      </xsl:if>
      <h2><t:msg key="problem.do"/></h2>
      <xsl:choose>
        <xsl:when test="$problem/@kind = 'sign-in'"><t:msg key="problem.401-do"/></xsl:when>
        <xsl:when test="$problem/@status = '400'"><t:msg key="problem.400-do"/></xsl:when>
        <xsl:when test="$problem/@status = '403'"><t:msg key="problem.403-do"/></xsl:when>
        <xsl:when test="$problem/@status = '404'"><t:msg key="problem.404-do"/></xsl:when>
        <xsl:when test="$problem/@status = '405'"><t:msg key="problem.405-do"/></xsl:when>
        <xsl:when test="$problem/@status = '409'"><t:msg key="problem.409-do"/></xsl:when>
        <xsl:when test="$problem/@status = '413'"><t:msg key="problem.413-do"/></xsl:when>
        <xsl:when test="$problem/@status = '422'"><t:msg key="problem.422-do"/></xsl:when>
        <xsl:when test="$problem/@status = '429'"><t:msg key="problem.429-do"/></xsl:when>
        <xsl:when test="$problem/@status = '503'"><t:msg key="problem.503-do"/></xsl:when>
        <xsl:otherwise><t:msg key="problem.500-do"/></xsl:otherwise>
      </xsl:choose>
      <p class="go">
        <xsl:choose>
          <xsl:when test="@audience = 'clerk'">
            <c:link route="/agent"><t:msg key="problem.to-day"/></c:link>
          </xsl:when>
          <xsl:otherwise>
            <c:link route="/"><t:msg key="problem.to-home"/></c:link>
          </xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:if test="site/contact/phone">
        <h2><t:msg key="problem.call"/></h2>
        <p class="call">
          <xsl:call-template name="phone"/>
          <xsl:if test="site/contact/hours">
            <xsl:text> </xsl:text>
            <span class="quiet"><xsl:value-of select="site/contact/hours"/></span>
          </xsl:if>
        </p>
      </xsl:if>
      <xsl:if test="$problem/reference">
        <p class="quiet">
          <t:msg key="problem.reference"/>
          <xsl:text> </xsl:text>
          <code><xsl:value-of select="$problem/reference"/></code>
        </p>
      </xsl:if>
    </div>
  </xsl:template>

</xsl:stylesheet>
