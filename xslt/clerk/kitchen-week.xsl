<?xml version="1.0" encoding="UTF-8"?>
<!-- The orders of a week: a table for each site, a row an age and menu, a column a
     day. What is not frozen yet is an estimate. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="by-site" match="counts/count" use="concat(@school, ' ', activity)"/>
  <xsl:key name="by-row" match="counts/count"
      use="concat(@school, ' ', activity, ' ', age-group/@code, ' ', diet/@code)"/>

  <xsl:template match="page" mode="title">
    <t:msg key="kitchen-week.title"><t:slot name="first" select="content/week/first"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/cuisine/semaine"/>
    <h1><t:msg key="kitchen-week.title"><t:slot name="first" select="content/week/first"/></t:msg></h1>
    <nav class="week-links">
      <t:attribute name="aria-label" key="kitchen-week.links"/>
      <ul>
        <xsl:for-each select="content/week/previous">
          <li><c:link route="/agent/cuisine/semaine" from="{@iso}" rel="prev"><t:msg key="kitchen-week.previous"/></c:link></li>
        </xsl:for-each>
        <xsl:for-each select="content/week/next">
          <li class="to-next"><c:link route="/agent/cuisine/semaine" from="{@iso}" rel="next"><t:msg key="kitchen-week.next"/></c:link></li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:choose>
      <xsl:when test="content/counts/count">
        <p><t:msg key="kitchen-week.rule"/></p>
        <div class="kitchen-sheet">
          <xsl:for-each select="content/counts/count[count(. | key('by-site', concat(@school, ' ', activity))[1]) = 1]">
            <xsl:call-template name="kitchen-site-week"/>
          </xsl:for-each>
        </div>
        <p class="go screen-only"><c:link route="/agent/cuisine/fichier" from="{content/week/first/@iso}"><t:msg key="kitchen-week.file"/></c:link></p>
        <p class="go screen-only"><c:link route="/agent/cuisine/classeur" from="{content/week/first/@iso}"><t:msg key="kitchen-week.workbook"/></c:link></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="kitchen-week.nothing"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="kitchen-site-week">
    <xsl:variable name="site" select="concat(@school, ' ', activity)"/>
    <c:table id="site-{@school}-{activity}">
      <caption id="site-{@school}-{activity}-titre">
        <xsl:value-of select="name"/>
        <xsl:text>, </xsl:text>
        <xsl:value-of select="label"/>
      </caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.age-group"/></th>
          <th scope="col"><t:msg key="column.diet"/></th>
          <xsl:for-each select="/page/content/days/day">
            <xsl:variable name="day" select="day/@iso"/>
            <xsl:variable name="of" select="key('by-site', $site)[day/@iso = $day]"/>
            <th scope="col" class="number go">
              <c:link route="/agent/cuisine" day="{$day}"><xsl:value-of select="day/@day"/></c:link>
              <br/>
              <xsl:choose>
                <xsl:when test="$of/@number"><t:msg key="kitchen-week.number"><t:slot name="number" select="$of/@number"/></t:msg></xsl:when>
                <xsl:when test="$of"><t:msg key="kitchen-week.estimate"/></xsl:when>
              </xsl:choose>
            </th>
          </xsl:for-each>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="key('by-site', $site)[count(. | key('by-row', concat($site, ' ', age-group/@code, ' ', diet/@code))[1]) = 1]">
          <xsl:variable name="cells" select="key('by-row', concat($site, ' ', age-group/@code, ' ', diet/@code))"/>
          <tr>
            <th scope="row"><xsl:value-of select="age-group"/></th>
            <td><xsl:value-of select="diet"/></td>
            <xsl:for-each select="/page/content/days/day">
              <xsl:variable name="day" select="day/@iso"/>
              <td class="number">
                <xsl:call-template name="number">
                  <xsl:with-param name="value" select="sum($cells[day/@iso = $day]/meals/@value)"/>
                </xsl:call-template>
              </td>
            </xsl:for-each>
          </tr>
        </xsl:for-each>
      </tbody>
      <tfoot>
        <tr class="total">
          <td></td>
          <th scope="row"><t:msg key="kitchen.total"/></th>
          <xsl:for-each select="/page/content/days/day">
            <xsl:variable name="day" select="day/@iso"/>
            <td class="number">
              <strong>
                <xsl:call-template name="number">
                  <xsl:with-param name="value" select="sum(key('by-site', $site)[day/@iso = $day]/meals/@value)"/>
                </xsl:call-template>
              </strong>
            </td>
          </xsl:for-each>
        </tr>
      </tfoot>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
