<?xml version="1.0" encoding="UTF-8"?>
<!--
  A month of a family: per child a table, days in rows, activities in columns, so
  that it holds on a narrow screen. A day that can still change is a check box
  whose name says all of it; what was shown as ticked goes along hidden, as in
  canteen/week.xsl. One button saves everything.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>
  <xsl:include href="../lib/recap.xsl"/>

  <xsl:key name="cell" match="cells/cell" use="@slot"/>
  <!-- The cell that tells the instant, for all that end then. -->
  <xsl:key name="until" match="cells/cell[until]" use="@at"/>

  <xsl:variable name="saving" select="/page/form[@action = '/calendrier/enregistrer']"/>
  <xsl:variable name="typed" select="$saving/@typed"/>
  <xsl:variable name="wanted" select="$saving/field[@name = 'wanted']/value"/>
  <xsl:variable name="dates" select="/page/content/dates/date/day"/>
  <!-- "novembre 2026", and " novembre" -->
  <xsl:variable name="month" select="substring-after(/page/content/month/first, ' ')"/>
  <xsl:variable name="of-month" select="concat(' ', substring-before($month, ' '))"/>

  <xsl:template match="page" mode="title">
    <t:msg key="month.title"><t:slot name="month" select="$month"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/calendrier/enregistrer"/>
    <h1><t:msg key="month.title"><t:slot name="month" select="$month"/></t:msg></h1>
    <xsl:apply-templates select="content/changes[change]"/>
    <xsl:if test="$typed and not(messages)">
      <c:alert kind="warning">
        <p><t:msg key="week.not-saved"/></p>
      </c:alert>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="not(content/children/child)">
        <c:alert kind="info">
          <p><strong><t:msg key="week.no-child"/></strong></p>
          <p><t:msg key="week.no-child-do"/></p>
          <p><xsl:call-template name="phone"/></p>
        </c:alert>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="content/cells/cell/until">
          <xsl:sort select="@iso"/>
          <xsl:if test="position() = 1">
            <p class="deadline">
              <span>
                <t:msg key="week.deadline"/>
                <xsl:text> </xsl:text>
                <strong><xsl:call-template name="instant"/></strong>
              </span>
            </p>
          </xsl:if>
        </xsl:for-each>
        <xsl:call-template name="links"/>
        <xsl:call-template name="month-form"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="links">
    <xsl:variable name="alone" select="content/month/@alone"/>
    <xsl:variable name="first" select="content/month/first/@iso"/>
    <nav class="week-links">
      <t:attribute name="aria-label" key="month.links"/>
      <ul>
        <xsl:for-each select="content/month/previous">
          <li>
            <xsl:call-template name="month-link">
              <xsl:with-param name="rel">prev</xsl:with-param>
            </xsl:call-template>
          </li>
        </xsl:for-each>
        <xsl:for-each select="content/month/next">
          <li class="to-next">
            <xsl:call-template name="month-link">
              <xsl:with-param name="rel">next</xsl:with-param>
            </xsl:call-template>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:if test="count(content/children/child) &gt; 1">
      <nav class="queues">
        <t:attribute name="aria-label" key="month.whose"/>
        <ul>
          <li>
            <c:link route="/calendrier" month="{$first}">
              <xsl:if test="not($alone)"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
              <t:msg key="month.all"/>
            </c:link>
          </li>
          <xsl:for-each select="content/children/child">
            <li>
              <c:link route="/calendrier" month="{$first}" child="{@id}">
                <xsl:if test="$alone = @id"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
                <xsl:value-of select="name/given"/>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
    <p class="go"><c:link route="/cantine/semaine"><t:msg key="month.week"/></c:link></p>
    <p class="go"><c:link route="/calendrier/semaine-type"><t:msg key="month.pattern"/></c:link></p>
    <p class="go"><c:link route="/absences"><t:msg key="absences.title"/></c:link></p>
  </xsl:template>

  <!-- To the month of the current node, of the same children. -->
  <xsl:template name="month-link">
    <xsl:param name="rel"/>
    <xsl:variable name="words">
      <t:msg key="month.to"><t:slot name="month" select="substring-after(., ' ')"/></t:msg>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="../@alone">
        <c:link route="/calendrier" month="{@iso}" child="{../@alone}" rel="{$rel}">
          <xsl:value-of select="$words"/>
        </c:link>
      </xsl:when>
      <xsl:otherwise>
        <c:link route="/calendrier" month="{@iso}" rel="{$rel}">
          <xsl:value-of select="$words"/>
        </c:link>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="month-form">
    <xsl:variable name="children" select="content/children/child[@current]"/>
    <xsl:choose>
      <xsl:when test="content/cells/cell[@changeable]">
        <form class="month" f:action="/calendrier/enregistrer" novalidate="novalidate">
          <input type="hidden" name="month" value="{content/month/first/@iso}"/>
          <xsl:if test="content/month/@alone">
            <input type="hidden" name="child" value="{content/month/@alone}"/>
          </xsl:if>
          <p id="f-wanted" tabindex="-1"><t:msg key="month.how"/></p>
          <xsl:apply-templates select="$children"/>
          <div class="save">
            <c:button><t:msg key="week.save"/></c:button>
            <p class="quiet"><t:msg key="week.save-note"/></p>
          </div>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info">
          <p><t:msg key="month.nothing-left"/></p>
        </c:alert>
        <xsl:apply-templates select="$children"/>
      </xsl:otherwise>
    </xsl:choose>
    <p>
      <t:msg key="month.cost"><t:slot name="price" select="content/month/cost"/></t:msg>
    </p>
    <xsl:for-each select="content/cells/cell[price][1]">
      <p class="go"><c:link route="/prix" slot="{@slot}"><t:msg key="price.link"/></c:link></p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="child">
    <xsl:variable name="id" select="@id"/>
    <xsl:variable name="given" select="name/given"/>
    <xsl:variable name="columns" select="/page/content/cells/cell[@child = $id and label]"/>
    <xsl:choose>
      <xsl:when test="$columns">
        <!-- A c:table by hand: the largest content there is would be made, then
             copied. -->
        <section class="table-box calendar" tabindex="0" aria-labelledby="mois-{$id}-titre">
        <table id="mois-{$id}">
          <caption id="mois-{$id}-titre">
            <span class="child-name"><xsl:value-of select="name/display"/></span>
            <xsl:for-each select="school">
              <xsl:value-of select="concat(' ', .)"/>
            </xsl:for-each>
          </caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="month.day"/></th>
              <xsl:for-each select="$columns">
                <th scope="col">
                  <xsl:value-of select="label"/>
                  <xsl:for-each select="usual">
                    <xsl:text> </xsl:text>
                    <span class="cell-price"><xsl:value-of select="."/></span>
                  </xsl:for-each>
                </th>
              </xsl:for-each>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="$dates">
              <xsl:variable name="iso" select="@iso"/>
              <xsl:variable name="day" select="@day"/>
              <xsl:variable name="who" select="concat(@day, ', ', $given, ', ')"/>
              <tr>
                <th scope="row">
                  <xsl:value-of select="substring-before(concat($day, '|'), concat($of-month, '|'))"/>
                  <span class="hide"><xsl:value-of select="$of-month"/></span>
                </th>
                <xsl:for-each select="$columns">
                  <xsl:variable name="label" select="label"/>
                  <xsl:variable name="cell" select="key('cell', concat(substring(@slot, 1, string-length(@slot) - 10), $iso))"/>
                  <xsl:choose>
                    <xsl:when test="$cell/@changeable">
                      <xsl:for-each select="$cell">
                        <xsl:call-template name="box">
                          <xsl:with-param name="before" select="concat($who, $label, ', ')"/>
                        </xsl:call-template>
                      </xsl:for-each>
                    </xsl:when>
                    <xsl:when test="$cell">
                      <xsl:for-each select="$cell">
                        <td class="cell day-{state/@code}">
                          <xsl:call-template name="cell-state"/>
                          <xsl:if test="state/@code = 'offered' or state/@code = 'held'">
                            <c:link route="/liste-attente">
                              <t:msg key="week.to-waiting"/>
                              <span class="hide">, <xsl:value-of select="$day"/></span>
                            </c:link>
                          </xsl:if>
                        </td>
                      </xsl:for-each>
                    </xsl:when>
                    <xsl:otherwise>
                      <td class="cell"><span class="hide"><t:msg key="month.none"/></span></td>
                    </xsl:otherwise>
                  </xsl:choose>
                </xsl:for-each>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
        </section>
      </xsl:when>
      <xsl:otherwise>
        <h2><xsl:value-of select="name/display"/></h2>
        <p><t:msg key="month.no-day"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Read aloud: "jeudi 12 novembre, Léa, Cantine, réservé, modifiable jusqu'au
       mardi 10 novembre à 9 h". -->
  <xsl:template name="box">
    <xsl:param name="before"/>
    <xsl:variable name="ticked" select="@booked or state/@code = 'suggested' or state/@code = 'waiting'"/>
    <td class="cell day-{state/@code}">
      <xsl:if test="$ticked">
        <input type="hidden" name="shown" value="{@slot}"/>
      </xsl:if>
      <label>
        <input type="checkbox" name="wanted" value="{@slot}">
          <xsl:if test="(not($typed) and $ticked) or ($typed and $wanted = @slot)">
            <xsl:attribute name="checked">checked</xsl:attribute>
          </xsl:if>
        </input>
        <span class="hide"><xsl:value-of select="$before"/></span>
        <xsl:call-template name="cell-state"/>
        <span class="hide">, </span>
        <span class="cell-until">
          <xsl:for-each select="key('until', @at)/until"><xsl:call-template name="changeable"/></xsl:for-each>
        </span>
        <xsl:for-each select="places[not($ticked)]">
          <span class="hide">, </span>
          <span>
            <t:msg key="week.places" count="@plural"><t:slot name="places" select="."/></t:msg>
          </span>
        </xsl:for-each>
      </label>
    </td>
  </xsl:template>

  <xsl:template name="cell-state">
    <span class="day-state">
      <xsl:choose>
        <xsl:when test="@shared"><t:msg key="week.shared"/></xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="state"/>
          <xsl:if test="because">
            <xsl:value-of select="concat(' (', because, ')')"/>
          </xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:if test="@asked">
      <span class="hide">, </span>
      <span class="day-asked"><t:msg key="week.asked"/></span>
    </xsl:if>
    <xsl:if test="@absent">
      <span class="hide">, </span>
      <span class="day-asked"><t:msg key="week.absent"/></span>
    </xsl:if>
    <xsl:if test="bypass">
      <span class="hide">, </span>
      <span class="day-asked"><t:msg key="week.bypass"><t:slot name="reason" select="bypass"/></t:msg></span>
    </xsl:if>
    <xsl:for-each select="price">
      <span class="hide">, </span>
      <span class="cell-price"><xsl:value-of select="."/></span>
    </xsl:for-each>
    <xsl:for-each select="surcharge">
      <span class="hide">, </span>
      <span class="day-asked"><t:msg key="week.late"><t:slot name="amount" select="."/></t:msg></span>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
