<?xml version="1.0" encoding="UTF-8"?>
<!-- The agents: who they are, how much they may do, and who is gone. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="agents.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/droits"/>
    <h1><t:msg key="agents.title"/></h1>
    <p class="go"><c:link route="/agent/droits/nouveau"><t:msg key="agent-new.title"/></c:link></p>
    <form class="filters" f:action="/agent/droits" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="agents.filters"/>
      <c:field form="/agent/droits" of="q" kind="search" mark="no"/>
      <c:select form="/agent/droits" of="what" mark="no">
        <option value=""><t:msg key="agents.any"/></option>
        <xsl:for-each select="/page/content/rights/right">
          <option value="{what/@code}">
            <xsl:if test="/page/form[@action = '/agent/droits']/field[@name = 'what']/value = what/@code">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="what"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:button kind="second"><t:msg key="agents.filter"/></c:button>
    </form>
    <xsl:choose>
      <xsl:when test="content/agents/agent">
        <c:table id="agents">
          <caption id="agents-titre"><t:msg key="agents.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.name"/></th>
              <th scope="col"><t:msg key="column.identifier"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
              <th scope="col"><t:msg key="column.role"/></th>
              <th scope="col" class="number"><t:msg key="column.rights"/></th>
              <th scope="col"><t:msg key="column.factor"/></th>
              <th scope="col"><t:msg key="column.seen"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/agents/agent">
              <tr>
                <th scope="row">
                  <c:link route="/agent/droits/agent" id="{@id}" class="row-link">
                    <xsl:value-of select="name/display"/>
                  </c:link>
                </th>
                <td><xsl:value-of select="identifier"/></td>
                <td><xsl:value-of select="state"/></td>
                <td><xsl:value-of select="role"/></td>
                <td class="number"><xsl:value-of select="held"/></td>
                <td>
                  <xsl:choose>
                    <xsl:when test="@factor"><t:msg key="yes"/></xsl:when>
                    <xsl:otherwise><t:msg key="no"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td><xsl:value-of select="seen-at"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="agents.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/droits" gone="1"><t:msg key="agents.gone"/></c:link></p>
    <p class="go"><c:link route="/agent/journal"><t:msg key="journal.title"/></c:link></p>
    <p class="go"><c:link route="/agent/delegations"><t:msg key="delegations.title"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
