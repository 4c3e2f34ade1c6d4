<?xml version="1.0" encoding="UTF-8"?>
<!-- What the kitchen cooks: meals by school, age group and diet. Rows give one
     number per school, age and diet, and none for zero; a school's total and
     the day's come with the data, those of a diet or an age are added here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="by-diet" match="counts/count" use="diet/@code"/>
  <xsl:key name="by-age" match="counts/count" use="age-group/@code"/>

  <!-- The first row of each diet, and of each age group: columns and rows. -->
  <xsl:variable name="diets" select="/page/content/counts/count[
      count(. | key('by-diet', diet/@code)[1]) = 1]"/>
  <xsl:variable name="ages" select="/page/content/counts/count[
      count(. | key('by-age', age-group/@code)[1]) = 1]"/>

  <xsl:template match="page" mode="title">
    <t:msg key="kitchen.title"><t:slot name="day" select="content/day/date"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/cuisine"/>
    <div class="page-head">
      <h1><t:msg key="kitchen.title"><t:slot name="day" select="content/day/date"/></t:msg></h1>
      <xsl:if test="content/day/@today">
        <p class="badge"><t:msg key="day.today"/></p>
      </xsl:if>
    </div>
    <nav class="week-links">
      <t:attribute name="aria-label" key="day.links"/>
      <ul>
        <xsl:for-each select="content/day/previous">
          <li>
            <c:link route="/agent/cuisine" day="{@iso}" rel="prev">
              <span class="hide"><t:msg key="day.previous"/><xsl:text> </xsl:text></span>
              <span><xsl:value-of select="@day"/></span>
            </c:link>
          </li>
        </xsl:for-each>
        <xsl:for-each select="content/day/next">
          <li class="to-next">
            <c:link route="/agent/cuisine" day="{@iso}" rel="next">
              <span class="hide"><t:msg key="day.next"/><xsl:text> </xsl:text></span>
              <span><xsl:value-of select="@day"/></span>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
    <form class="filters" f:action="/agent/cuisine" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="kitchen.filters"/>
      <c:field form="/agent/cuisine" of="day" mark="no" class="date"/>
      <c:button kind="second"><t:msg key="kitchen.filter"/></c:button>
    </form>

    <xsl:choose>
      <xsl:when test="not(content/day/@open)">
        <c:alert kind="info">
          <p>
            <t:msg key="day.closed"/>
            <xsl:if test="content/day/because">
              <xsl:text> </xsl:text>
              <t:msg key="day.because"><t:slot name="because" select="content/day/because"/></t:msg>
            </xsl:if>
          </p>
        </c:alert>
      </xsl:when>
      <xsl:when test="not($diets)">
        <p><t:msg key="kitchen.nothing"/></p>
      </xsl:when>
      <xsl:otherwise>
        <p class="big-number">
          <strong><xsl:value-of select="content/day/meals"/></strong>
          <xsl:text> </xsl:text>
          <t:msg key="kitchen.meals" count="content/day/meals/@plural"/>
        </p>
        <xsl:call-template name="kitchen-table"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="kitchen-table">
    <c:table id="cuisine" class="table-kitchen">
      <caption id="cuisine-titre">
        <t:msg key="kitchen.caption">
          <t:slot name="day" select="/page/content/day/date/@day"/>
        </t:msg>
      </caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="column.age-group"/></th>
          <xsl:for-each select="$diets">
            <th scope="col" class="number"><xsl:value-of select="diet"/></th>
          </xsl:for-each>
          <th scope="col" class="number"><t:msg key="kitchen.total"/></th>
        </tr>
      </thead>
      <xsl:for-each select="/page/content/schools/school">
        <xsl:variable name="school" select="@id"/>
        <xsl:variable name="name" select="name"/>
        <xsl:variable name="rows" select="/page/content/counts/count[@school = $school]"/>
        <tbody>
          <xsl:for-each select="$ages">
            <xsl:variable name="age" select="age-group/@code"/>
            <xsl:if test="$rows[age-group/@code = $age]">
              <tr>
                <td><xsl:value-of select="$name"/></td>
                <th scope="row"><xsl:value-of select="age-group"/></th>
                <xsl:call-template name="kitchen-cells">
                  <xsl:with-param name="rows" select="$rows[age-group/@code = $age]"/>
                </xsl:call-template>
              </tr>
            </xsl:if>
          </xsl:for-each>
          <!-- A school of one age needs no total. -->
          <xsl:if test="$rows[age-group/@code != $rows[1]/age-group/@code]">
            <tr class="subtotal">
              <td><xsl:value-of select="name"/></td>
              <th scope="row"><t:msg key="kitchen.all-ages"/></th>
              <xsl:call-template name="kitchen-cells">
                <xsl:with-param name="rows" select="$rows"/>
                <xsl:with-param name="total" select="meals"/>
              </xsl:call-template>
            </tr>
          </xsl:if>
        </tbody>
      </xsl:for-each>
      <tfoot>
        <xsl:for-each select="$ages">
          <tr>
            <td><t:msg key="kitchen.all-schools"/></td>
            <th scope="row"><xsl:value-of select="age-group"/></th>
            <xsl:call-template name="kitchen-cells">
              <xsl:with-param name="rows" select="key('by-age', age-group/@code)"/>
            </xsl:call-template>
          </tr>
        </xsl:for-each>
        <tr class="total">
          <td><t:msg key="kitchen.all-schools"/></td>
          <th scope="row"><t:msg key="kitchen.all-ages"/></th>
          <xsl:call-template name="kitchen-cells">
            <xsl:with-param name="rows" select="/page/content/counts/count"/>
            <xsl:with-param name="total" select="/page/content/day/meals"/>
          </xsl:call-template>
        </tr>
      </tfoot>
    </c:table>
  </xsl:template>

  <!-- One cell per diet, then the row's total; nothing booked is a zero. -->
  <xsl:template name="kitchen-cells">
    <xsl:param name="rows"/>
    <xsl:param name="total"/>
    <xsl:for-each select="$diets">
      <xsl:variable name="diet" select="diet/@code"/>
      <td class="number">
        <xsl:call-template name="number">
          <xsl:with-param name="value" select="sum($rows[diet/@code = $diet]/meals/@value)"/>
        </xsl:call-template>
      </td>
    </xsl:for-each>
    <td class="number">
      <strong>
        <xsl:choose>
          <xsl:when test="$total"><xsl:value-of select="$total"/></xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="number">
              <xsl:with-param name="value" select="sum($rows/meals/@value)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </strong>
    </td>
  </xsl:template>

</xsl:stylesheet>
