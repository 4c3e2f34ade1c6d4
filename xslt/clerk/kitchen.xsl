<?xml version="1.0" encoding="UTF-8"?>
<!-- What the kitchen cooks: the orders of the day, frozen or to come, by site,
     age group and diet, and what has moved since. Rows give one number per site,
     age and diet, and none for zero; a site's total comes with the data, those
     of a diet or an age are added here. Printed, it is what hangs in the
     kitchen: large, and nothing around. -->
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
        <li>
          <c:link route="/agent/cuisine/semaine" from="{content/day/week/@iso}"><t:msg key="kitchen.week"/></c:link>
        </li>
        <li>
          <c:link route="/agent/menus" from="{content/day/week/@iso}"><t:msg key="kitchen.menus"/></c:link>
        </li>
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
      <xsl:otherwise>
        <div class="kitchen-sheet">
          <xsl:call-template name="kitchen-orders"/>
          <xsl:choose>
            <xsl:when test="$diets"><xsl:call-template name="kitchen-table"/></xsl:when>
            <xsl:otherwise><p><t:msg key="kitchen.nothing"/></p></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="content/counts/count[diff/@value != 0]">
            <xsl:call-template name="kitchen-differences"/>
          </xsl:if>
          <xsl:if test="content/moves/move">
            <xsl:call-template name="kitchen-moves"/>
          </xsl:if>
          <xsl:apply-templates select="content/schools/school" mode="sheet"/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A site's order: its number and its instant, or when it will be made. -->
  <xsl:template name="kitchen-orders">
    <c:table id="commandes">
      <caption id="commandes-titre"><t:msg key="kitchen.orders"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="kitchen.order"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.ordered"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.now"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.diff"/></th>
          <xsl:if test="content/schools/school[served]">
            <th scope="col" class="number"><t:msg key="kitchen.served"/></th>
            <th scope="col" class="number"><t:msg key="kitchen.wasted"/></th>
          </xsl:if>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="content/schools/school">
          <tr>
            <th scope="row"><xsl:call-template name="kitchen-site"/></th>
            <td><xsl:call-template name="kitchen-said"/></td>
            <td class="number"><strong><xsl:value-of select="meals"/></strong></td>
            <td class="number">
              <xsl:value-of select="now"/>
              <xsl:for-each select="absent">
                <br/>
                <span class="quiet"><t:msg key="kitchen.absent" count="@plural"><t:slot name="meals" select="."/></t:msg></span>
              </xsl:for-each>
            </td>
            <td class="number">
              <xsl:call-template name="signed">
                <xsl:with-param name="value" select="now/@value - meals/@value"/>
              </xsl:call-template>
            </td>
            <xsl:if test="../school[served]">
              <td class="number"><xsl:value-of select="served"/></td>
              <td class="number">
                <xsl:value-of select="wasted"/>
                <xsl:if test="meals/@value &gt; 0 and wasted">
                  <xsl:text> </xsl:text>
                  <t:msg key="kitchen.share">
                    <t:slot name="share" select="round(100 * wasted/@value div meals/@value)"/>
                  </t:msg>
                </xsl:if>
              </td>
            </xsl:if>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <p><t:msg key="kitchen.rule"/></p>
  </xsl:template>

  <!-- On paper each site has a page of its own, to hang or to hand over. -->
  <xsl:template match="school" mode="sheet">
    <xsl:variable name="rows" select="/page/content/counts/count[@school = current()/@id and activity = current()/activity]"/>
    <div class="kitchen-site">
      <h2><xsl:call-template name="kitchen-site"/></h2>
      <p><strong><xsl:value-of select="/page/content/day/date/@day"/></strong></p>
      <p><xsl:call-template name="kitchen-said"/></p>
      <table>
        <caption><t:msg key="kitchen.site-caption"/></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="column.diet"/></th>
            <xsl:for-each select="$ages"><th scope="col" class="number"><xsl:value-of select="age-group"/></th></xsl:for-each>
            <th scope="col" class="number"><t:msg key="kitchen.total"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="$diets[diet/@code = $rows/diet/@code]">
            <xsl:variable name="of-diet" select="$rows[diet/@code = current()/diet/@code]"/>
            <tr>
              <th scope="row"><xsl:value-of select="diet"/></th>
              <xsl:for-each select="$ages">
                <td class="number"><xsl:value-of select="sum($of-diet[age-group/@code = current()/age-group/@code]/meals/@value)"/></td>
              </xsl:for-each>
              <td class="number"><strong><xsl:value-of select="sum($of-diet/meals/@value)"/></strong></td>
            </tr>
          </xsl:for-each>
        </tbody>
        <tfoot>
          <tr class="total">
            <th scope="row"><t:msg key="kitchen.total"/></th>
            <xsl:for-each select="$ages">
              <td class="number"><xsl:value-of select="sum($rows[age-group/@code = current()/age-group/@code]/meals/@value)"/></td>
            </xsl:for-each>
            <td class="number"><strong><xsl:value-of select="sum($rows/meals/@value)"/></strong></td>
          </tr>
        </tfoot>
      </table>
    </div>
  </xsl:template>

  <!-- The site, and of what, when the day has meals of two activities. -->
  <xsl:template name="kitchen-site">
    <xsl:value-of select="name"/>
    <xsl:if test="../school/activity != activity">
      <xsl:text>, </xsl:text>
      <xsl:value-of select="label"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="kitchen-said">
    <xsl:choose>
      <xsl:when test="@number">
        <t:msg key="kitchen.frozen">
          <t:slot name="number" select="@number"/>
          <t:slot name="at" select="frozen-at"/>
        </t:msg>
        <xsl:if test="@late">
          <br/>
          <t:msg key="kitchen.late"><t:slot name="due" select="due-at"/></t:msg>
        </xsl:if>
        <br/>
        <span class="digest"><t:msg key="kitchen.digest"><t:slot name="digest" select="digest"/></t:msg></span>
      </xsl:when>
      <xsl:when test="due-at">
        <t:msg key="kitchen.estimate"><t:slot name="due" select="due-at"/></t:msg>
      </xsl:when>
      <xsl:otherwise><t:msg key="kitchen.no-order"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="kitchen-differences">
    <c:table id="ecarts">
      <caption id="ecarts-titre"><t:msg key="kitchen.differences"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="column.age-group"/></th>
          <th scope="col"><t:msg key="column.diet"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.ordered"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.now"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.diff"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="content/counts/count[diff/@value != 0]">
          <tr>
            <th scope="row"><xsl:value-of select="name"/></th>
            <td><xsl:value-of select="age-group"/></td>
            <td><xsl:value-of select="diet"/></td>
            <td class="number"><xsl:value-of select="meals"/></td>
            <td class="number"><xsl:value-of select="now"/></td>
            <td class="number">
              <strong>
                <xsl:call-template name="signed">
                  <xsl:with-param name="value" select="diff/@value"/>
                </xsl:call-template>
              </strong>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template name="kitchen-moves">
    <c:table id="mouvements">
      <caption id="mouvements-titre"><t:msg key="kitchen.moves"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="kitchen.when"/></th>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col"><t:msg key="kitchen.why"/></th>
          <th scope="col"><t:msg key="column.age-group"/></th>
          <th scope="col"><t:msg key="column.diet"/></th>
          <th scope="col" class="number"><t:msg key="kitchen.diff"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="content/moves/move">
          <tr>
            <td><xsl:value-of select="at"/></td>
            <th scope="row"><xsl:value-of select="name"/></th>
            <td><xsl:value-of select="kind"/></td>
            <td><xsl:value-of select="age-group"/></td>
            <td><xsl:value-of select="diet"/></td>
            <td class="number">
              <xsl:call-template name="signed">
                <xsl:with-param name="value" select="meals/@value"/>
              </xsl:call-template>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <p><t:msg key="kitchen.moves-more"/></p>
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
        <xsl:variable name="activity" select="activity"/>
        <xsl:variable name="name"><xsl:call-template name="kitchen-site"/></xsl:variable>
        <xsl:variable name="rows" select="/page/content/counts/count[@school = $school and activity = $activity]"/>
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
              <td><xsl:value-of select="$name"/></td>
              <th scope="row"><t:msg key="kitchen.all-ages"/></th>
              <xsl:call-template name="kitchen-cells">
                <xsl:with-param name="rows" select="$rows"/>
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
          </xsl:call-template>
        </tr>
      </tfoot>
    </c:table>
  </xsl:template>

  <!-- One cell per diet, then the row's total; nothing booked is a zero. -->
  <xsl:template name="kitchen-cells">
    <xsl:param name="rows"/>
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
        <xsl:call-template name="number">
          <xsl:with-param name="value" select="sum($rows/meals/@value)"/>
        </xsl:call-template>
      </strong>
    </td>
  </xsl:template>

</xsl:stylesheet>
