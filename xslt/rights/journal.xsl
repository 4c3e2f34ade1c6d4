<?xml version="1.0" encoding="UTF-8"?>
<!-- What was done and read, by whom, when. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="journal" select="/page/content/journal"/>

  <xsl:template match="page" mode="title"><t:msg key="journal.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/journal"/>
    <h1><t:msg key="journal.title"/></h1>
    <form class="filters" f:action="/agent/journal" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="journal.filters"/>
      <c:field form="/agent/journal" of="who" kind="search" mark="no"/>
      <c:field form="/agent/journal" of="object" mark="no"/>
      <c:field form="/agent/journal" of="since" class="date" mark="no"/>
      <c:field form="/agent/journal" of="until" class="date" mark="no"/>
      <c:button kind="second"><t:msg key="journal.filter"/></c:button>
    </form>
    <h2>
      <t:msg key="journal.found" count="$journal/total/@plural">
        <t:slot name="total" select="$journal/total"/>
      </t:msg>
    </h2>
    <xsl:if test="content/acts/act">
      <c:table id="journal">
        <caption id="journal-titre"><t:msg key="journal.caption"/></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="journal.at"/></th>
            <th scope="col"><t:msg key="column.person"/></th>
            <th scope="col"><t:msg key="column.action"/></th>
            <th scope="col"><t:msg key="column.object"/></th>
            <th scope="col"><t:msg key="column.detail"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="/page/content/acts/act">
            <tr>
              <th scope="row"><xsl:value-of select="at"/></th>
              <td>
                <xsl:choose>
                  <xsl:when test="person"><xsl:value-of select="person/display"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="role"/></xsl:otherwise>
                </xsl:choose>
                <xsl:if test="on-behalf">
                  <br/>
                  <t:msg key="journal.on-behalf"><t:slot name="name" select="on-behalf/display"/></t:msg>
                </xsl:if>
              </td>
              <td><code><xsl:value-of select="action"/></code></td>
              <td><code><xsl:value-of select="object"/></code></td>
              <td><xsl:value-of select="reason"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </c:table>
    </xsl:if>
    <xsl:if test="$journal/previous or $journal/next">
      <c:pagination page="{$journal/page}" pages="{$journal/pages}">
        <xsl:if test="$journal/previous">
          <li>
            <c:link route="/agent/journal" who="{$journal/asked}" object="{$journal/about}" since="{$journal/since/@iso}" until="{$journal/until/@iso}" page="{$journal/previous/@value}" rel="prev">
              <t:msg key="pagination.previous"/>
            </c:link>
          </li>
        </xsl:if>
        <xsl:if test="$journal/next">
          <li>
            <c:link route="/agent/journal" who="{$journal/asked}" object="{$journal/about}" since="{$journal/since/@iso}" until="{$journal/until/@iso}" page="{$journal/next/@value}" rel="next">
              <t:msg key="pagination.next"/>
            </c:link>
          </li>
        </xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
