<?xml version="1.0" encoding="UTF-8"?>
<!-- Who acts for whom: what one lends and borrows. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="part" match="/page/content/parts/part" use="@id"/>
  <xsl:variable name="lend" select="/page/form[@action = '/agent/delegations/donner']"/>

  <xsl:template match="page" mode="title"><t:msg key="delegations.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/delegations/donner"/>
    <h1><t:msg key="delegations.title"/></h1>
    <p class="lead"><t:msg key="delegations.lead"/></p>
    <xsl:choose>
      <xsl:when test="content/delegations/delegation">
        <ul class="cards"><xsl:apply-templates select="content/delegations/delegation"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="delegations.none"/></p></xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="delegations.new"/></h2>
    <xsl:choose>
      <xsl:when test="content/rights/right"><xsl:call-template name="lend"/></xsl:when>
      <xsl:otherwise><p><t:msg key="delegations.nothing"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="delegation">
    <li class="card">
      <h2>
        <t:msg key="delegations.line">
          <t:slot name="agent" select="agent/display"/>
          <t:slot name="absent" select="absent/display"/>
          <t:slot name="since" select="since"/>
          <t:slot name="until" select="until"/>
        </t:msg>
      </h2>
      <p class="badge"><xsl:value-of select="state"/></p>
      <ul>
        <xsl:for-each select="key('part', @id)">
          <li><xsl:value-of select="what"/></li>
        </xsl:for-each>
      </ul>
      <xsl:if test="reason"><p><xsl:value-of select="reason"/></p></xsl:if>
      <xsl:if test="@mine">
        <form f:action="/agent/delegations/fermer">
          <input type="hidden" name="id" value="{@id}"/>
          <c:button kind="second">
            <t:msg key="delegations.end"/>
            <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="agent/display"/></span>
          </c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="lend">
    <form f:action="/agent/delegations/donner" novalidate="novalidate">
      <xsl:if test="/page/user/@level = '2' and /page/user/rights/right[@code = 'rights-admin']">
        <c:select form="/agent/delegations/donner" of="absent">
          <option value=""><t:msg key="delegations.myself"/></option>
          <xsl:for-each select="/page/content/agents/agent[not(@me)]">
            <option value="{@id}">
              <xsl:if test="$lend/field[@name = 'absent']/value = @id">
                <xsl:attribute name="selected">selected</xsl:attribute>
              </xsl:if>
              <xsl:value-of select="name/display"/>
            </option>
          </xsl:for-each>
        </c:select>
      </xsl:if>
      <c:select form="/agent/delegations/donner" of="agent">
        <option value=""><t:msg key="delegations.choose"/></option>
        <xsl:for-each select="/page/content/agents/agent[not(@me)]">
          <option value="{@id}">
            <xsl:if test="$lend/field[@name = 'agent']/value = @id">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="name/display"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:choices form="/agent/delegations/donner" of="rights">
        <xsl:for-each select="/page/content/rights/right">
          <div class="choice">
            <input type="checkbox" id="f-rights-{what/@code}" name="rights" value="{what/@code}">
              <xsl:if test="$lend/field[@name = 'rights']/value = what/@code">
                <xsl:attribute name="checked">checked</xsl:attribute>
              </xsl:if>
            </input>
            <label for="f-rights-{what/@code}"><xsl:value-of select="what"/></label>
          </div>
        </xsl:for-each>
      </c:choices>
      <c:field form="/agent/delegations/donner" of="since" class="date"/>
      <c:field form="/agent/delegations/donner" of="until" class="date"/>
      <c:field form="/agent/delegations/donner" of="reason"/>
      <c:button><t:msg key="delegations.submit"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
