<?xml version="1.0" encoding="UTF-8"?>
<!-- The day in the back office: who eats, by school and class. Filters are a
     GET form, so the address is the view; the printed page is the day sheet. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="day.title"><t:slot name="day" select="content/day/date"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent"/>
    <c:error-summary form="/agent/pai/appel"/>
    <div class="page-head">
      <h1><t:msg key="day.title"><t:slot name="day" select="content/day/date"/></t:msg></h1>
      <xsl:if test="content/day/@today">
        <p class="badge"><t:msg key="day.today"/></p>
      </xsl:if>
    </div>
    <xsl:apply-templates select="content/calls[call]"/>
    <xsl:if test="user/rights/right[@code = 'booking-write']">
      <p class="screen-only"><c:link route="/agent/contestations"><t:msg key="nav.contests"/></c:link></p>
      <p class="screen-only"><c:link route="/agent/enfants-inconnus"><t:msg key="unknown.title"/></c:link></p>
      <p class="screen-only"><c:link route="/agent/absences"><t:msg key="absence-desk.title"/></c:link></p>
    </xsl:if>
    <xsl:call-template name="day-links"/>
    <form class="filters" f:action="/agent" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="day.filters"/>
      <c:field form="/agent" of="day" mark="no" class="date"/>
      <c:select form="/agent" of="school" mark="no">
        <option value=""><t:msg key="day.all-schools"/></option>
        <xsl:for-each select="/page/content/schools/school">
          <xsl:variable name="id" select="@id"/>
          <option value="{@id}">
            <xsl:if test="/page/form[@action = '/agent']/field[@name = 'school']/value = $id">
              <xsl:attribute name="selected">selected</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="name"/>
          </option>
        </xsl:for-each>
      </c:select>
      <xsl:if test="content/classes/class">
        <c:select form="/agent" of="class" mark="no">
          <option value=""><t:msg key="day.all-classes"/></option>
          <xsl:for-each select="/page/content/classes/class">
            <xsl:variable name="id" select="@id"/>
            <option value="{@id}">
              <xsl:if test="/page/form[@action = '/agent']/field[@name = 'class']/value = $id">
                <xsl:attribute name="selected">selected</xsl:attribute>
              </xsl:if>
              <xsl:value-of select="name"/>
            </option>
          </xsl:for-each>
        </c:select>
      </xsl:if>
      <c:button kind="second"><t:msg key="day.filter"/></c:button>
    </form>

    <p class="go screen-only"><c:link route="/agent/liste-attente"><t:msg key="clerk-waiting.title"/></c:link></p>
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
        <xsl:call-template name="day-schools"/>
        <xsl:call-template name="day-list"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="day-links">
    <nav class="week-links">
      <t:attribute name="aria-label" key="day.links"/>
      <ul>
        <xsl:for-each select="content/day/previous">
          <li>
            <c:link route="/agent" day="{@iso}" rel="prev">
              <span class="hide"><t:msg key="day.previous"/><xsl:text> </xsl:text></span>
              <span><xsl:value-of select="@day"/></span>
            </c:link>
          </li>
        </xsl:for-each>
        <xsl:for-each select="content/day/next">
          <li class="to-next">
            <c:link route="/agent" day="{@iso}" rel="next">
              <span class="hide"><t:msg key="day.next"/><xsl:text> </xsl:text></span>
              <span><xsl:value-of select="@day"/></span>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

  <!-- A care plan that is over asks for a human call, before any list. -->
  <xsl:template match="calls">
    <section class="card" aria-labelledby="appels">
      <h2 id="appels"><t:msg key="day.calls"/></h2>
      <p><t:msg key="day.calls-lead"/></p>
      <ul class="rows">
        <xsl:for-each select="call">
          <li>
            <p>
              <strong><xsl:value-of select="child/display"/></strong>
              <xsl:if test="school">, <xsl:value-of select="school"/></xsl:if>
              <br/>
              <t:msg key="day.call"><t:slot name="day" select="ended-on"/></t:msg>
              <xsl:if test="called-at">
                <br/>
                <t:msg key="day.called"><t:slot name="at" select="called-at"/><t:slot name="note" select="called-note"/></t:msg>
              </xsl:if>
            </p>
            <!-- One form at a time: the first that waits. -->
            <xsl:if test="not(called-at) and not(preceding-sibling::call[not(called-at)])">
              <form f:action="/agent/pai/appel" class="narrow" novalidate="novalidate">
                <input type="hidden" name="id" value="{@id}"/>
                <c:field form="/agent/pai/appel" of="note"/>
                <c:button kind="second"><t:msg key="day.call-done"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="child/display"/></span></c:button>
              </form>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>

  <!-- One line per school, the whole day last. -->
  <xsl:template name="day-schools">
    <h2><t:msg key="day.counts"/></h2>
    <c:table id="ecoles" class="table-fit">
      <caption id="ecoles-titre"><t:msg key="day.counts-caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.school"/></th>
          <th scope="col" class="number"><t:msg key="column.meals"/></th>
          <th scope="col" class="number"><t:msg key="column.capacity"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/schools/school">
          <tr>
            <th scope="row">
              <c:link route="/agent" day="{/page/content/day/date/@iso}" school="{@id}">
                <xsl:value-of select="name"/>
              </c:link>
            </th>
            <td class="number"><xsl:value-of select="meals"/></td>
            <td class="number">
              <xsl:choose>
                <xsl:when test="capacity"><xsl:value-of select="capacity"/></xsl:when>
                <xsl:otherwise><t:msg key="day.no-limit"/></xsl:otherwise>
              </xsl:choose>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row"><t:msg key="day.total"/></th>
          <td class="number"><xsl:value-of select="/page/content/day/meals"/></td>
          <td></td>
        </tr>
      </tfoot>
    </c:table>
  </xsl:template>

  <xsl:template name="day-list">
    <h2><t:msg key="day.list"/></h2>
    <xsl:choose>
      <xsl:when test="content/pupils/pupil">
        <c:table id="enfants">
          <caption id="enfants-titre">
            <t:msg key="day.list-caption">
              <t:slot name="day" select="/page/content/day/date/@day"/>
            </t:msg>
          </caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.child"/></th>
              <th scope="col"><t:msg key="column.school"/></th>
              <th scope="col"><t:msg key="column.class"/></th>
              <th scope="col"><t:msg key="column.diet"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
              <th scope="col" class="screen-only"><t:msg key="column.booked-at"/></th>
              <th scope="col" class="print-only"><t:msg key="day.here"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="/page/content/pupils/pupil"/>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise>
        <p><t:msg key="day.nobody"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="pupil">
    <tr>
      <th scope="row"><xsl:call-template name="pupil-name"/></th>
      <td><xsl:value-of select="school"/></td>
      <td><xsl:value-of select="class"/></td>
      <td>
        <xsl:choose>
          <xsl:when test="diet/@code != 'standard'"><strong><xsl:value-of select="diet"/></strong></xsl:when>
          <xsl:otherwise><xsl:value-of select="diet"/></xsl:otherwise>
        </xsl:choose>
      </td>
      <td><xsl:value-of select="state"/></td>
      <td class="screen-only"><xsl:value-of select="booked-at"/></td>
      <td class="print-only tick"></td>
    </tr>
  </xsl:template>

  <!-- Family name first: a list is read by it. -->
  <xsl:template name="pupil-name">
    <xsl:value-of select="child/family"/>
    <xsl:text> </xsl:text>
    <span class="given"><xsl:value-of select="child/given"/></span>
  </xsl:template>

</xsl:stylesheet>
