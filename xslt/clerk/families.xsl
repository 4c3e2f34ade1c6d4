<?xml version="1.0" encoding="UTF-8"?>
<!-- Finding a family: one box, a page of results. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="search" select="/page/content/search"/>

  <xsl:template match="page" mode="title">
    <xsl:choose>
      <xsl:when test="$search/q">
        <t:msg key="families.title-for"><t:slot name="q" select="$search/q"/></t:msg>
      </xsl:when>
      <xsl:otherwise><t:msg key="families.title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/familles"/>
    <h1><t:msg key="families.title"/></h1>
    <form class="filters search" f:action="/agent/familles" novalidate="novalidate" role="search">
      <c:field form="/agent/familles" of="q" kind="search" mark="no"/>
      <c:button><t:msg key="families.submit"/></c:button>
    </form>
    <p class="screen-only"><c:link route="/agent/doublons"><t:msg key="family.duplicates"/></c:link></p>
    <xsl:if test="$search/q">
      <xsl:choose>
        <xsl:when test="content/families/family">
          <h2>
            <t:msg key="families.found" count="$search/total/@plural">
              <t:slot name="total" select="$search/total"/>
              <t:slot name="q" select="$search/q"/>
            </t:msg>
          </h2>
          <xsl:if test="$search/@more">
            <p class="hint"><t:msg key="families.more"/></p>
          </xsl:if>
          <c:table id="familles">
            <caption id="familles-titre"><t:msg key="families.caption"/></caption>
            <thead>
              <tr>
                <th scope="col"><t:msg key="column.household"/></th>
                <th scope="col"><t:msg key="column.adults"/></th>
                <th scope="col"><t:msg key="column.children"/></th>
                <th scope="col"><t:msg key="column.town"/></th>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="/page/content/families/family">
                <tr>
                  <th scope="row">
                    <c:link route="/agent/famille" id="{@id}" class="row-link">
                      <xsl:value-of select="household"/>
                    </c:link>
                  </th>
                  <td><xsl:value-of select="adults"/></td>
                  <td><xsl:value-of select="children"/></td>
                  <td><xsl:value-of select="town"/></td>
                </tr>
              </xsl:for-each>
            </tbody>
          </c:table>
          <xsl:if test="$search/previous or $search/next">
            <c:pagination page="{$search/page}" pages="{$search/pages}">
              <xsl:if test="$search/previous">
                <li>
                  <c:link route="/agent/familles" q="{$search/q}" page="{$search/previous/@value}" rel="prev">
                    <t:msg key="pagination.previous"/>
                  </c:link>
                </li>
              </xsl:if>
              <xsl:if test="$search/next">
                <li>
                  <c:link route="/agent/familles" q="{$search/q}" page="{$search/next/@value}" rel="next">
                    <t:msg key="pagination.next"/>
                  </c:link>
                </li>
              </xsl:if>
            </c:pagination>
          </xsl:if>
        </xsl:when>
        <xsl:otherwise>
          <h2><t:msg key="families.none"><t:slot name="q" select="$search/q"/></t:msg></h2>
          <t:msg key="families.none-do"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
