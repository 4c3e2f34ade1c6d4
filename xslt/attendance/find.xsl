<?xml version="1.0" encoding="UTF-8"?>
<!-- A child who is not on the list: by class or by name, then one tap. Nobody is
     refused. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="slot.xsl"/>

  <xsl:variable name="find" select="/page/form[@action = '/agent/pointage/imprevu']"/>

  <xsl:template match="page" mode="title"><t:msg key="roll.unexpected"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/pointage/noter"/>
    <h1><t:msg key="roll.unexpected"/></h1>
    <p class="roll-day"><xsl:call-template name="slot-name"/>, <strong><xsl:value-of select="$slot/date/@day"/></strong></p>
    <form class="filters search" f:action="/agent/pointage/imprevu" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="roll.find"/>
      <xsl:call-template name="slot-fields"/>
      <c:field form="/agent/pointage/imprevu" of="q" kind="search" mark="no"/>
      <c:button kind="second"><t:msg key="roll.find"/></c:button>
    </form>
    <nav class="roll-classes">
      <t:attribute name="aria-label" key="column.classes"/>
      <ul>
        <xsl:for-each select="content/classes/class">
          <li>
            <c:link route="/agent/pointage/imprevu" day="{$slot/date/@iso}" site="{$slot/@site}" activity="{$slot/activity}" group="{@id}">
              <xsl:value-of select="name"/>
              <xsl:if test="school != $slot/school"><span class="quiet"><xsl:text> </xsl:text><xsl:value-of select="school"/></span></xsl:if>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:choose>
      <xsl:when test="content/pupils/pupil">
        <h2><t:msg key="roll.found"/></h2>
        <ul class="roll">
          <xsl:apply-templates select="content/pupils/pupil"/>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="roll.find-how"/></p></xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="roll.unknown-how"/></h2>
    <p><t:msg key="roll.unknown"/></p>
    <form f:action="/agent/pointage/noter" class="narrow" novalidate="novalidate">
      <xsl:call-template name="slot-fields"/>
      <c:field form="/agent/pointage/noter" of="words"/>
      <c:button kind="second"><t:msg key="roll.unknown-note"/></c:button>
    </form>
    <xsl:call-template name="slot-back"/>
  </xsl:template>

  <xsl:template match="pupil">
    <li>
      <p class="roll-who">
        <xsl:call-template name="pupil-called"/>
        <xsl:text> </xsl:text>
        <span class="quiet"><xsl:value-of select="class"/>, <xsl:value-of select="school"/></span>
      </p>
      <form class="roll-taps" f:action="/agent/pointage/marquer">
        <xsl:call-template name="slot-fields"/>
        <input type="hidden" name="child" value="{@id}"/>
        <button type="submit" name="mark" value="unbooked" class="button">
          <t:msg key="roll.tap-add"/>
          <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/display"/></span>
        </button>
      </form>
    </li>
  </xsl:template>

</xsl:stylesheet>
