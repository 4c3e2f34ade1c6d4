<?xml version="1.0" encoding="UTF-8"?>
<!-- The meals that a granted enrolment has booked, and the days it could not. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="mail-booked.title"><t:slot name="child" select="content/booked/child/given"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:for-each select="content/booked">
      <p>
        <xsl:choose>
          <xsl:when test="since">
            <t:msg key="mail-booked.text" count="booked/@plural">
              <t:slot name="n" select="booked"/>
              <t:slot name="since" select="since"/>
              <t:slot name="until" select="until"/>
            </t:msg>
          </xsl:when>
          <xsl:otherwise><t:msg key="mail-booked.none"/></xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:for-each>
    <xsl:if test="content/refused/day">
      <h2><t:msg key="mail-booked.refused"/></h2>
      <ul>
        <xsl:for-each select="content/refused/day">
          <li>
            <xsl:value-of select="day"/>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="reason"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <p><t:msg key="mail-booked.pattern"/></p>
    <p><c:link route="/calendrier/semaine-type"><t:msg key="mail-booked.to-pattern"/></c:link></p>
    <p><t:msg key="mail-booked.change"/></p>
    <p><c:link route="/cantine/semaine"><t:msg key="mail-booked.week"/></c:link></p>
    <p><c:link route="/demande" ref="{content/booked/ref}"><t:msg key="request.follow"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
