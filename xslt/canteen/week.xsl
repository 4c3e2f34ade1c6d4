<?xml version="1.0" encoding="UTF-8"?>
<!--
  The heart of the service: a family's canteen week.

  Per child a fieldset, per weekday one line. A day that can still change is a
  checkbox "wanted", with a hidden "shown" if it was shown as booked: the server
  applies the difference to what was shown, so that a booking which the other
  parent made meanwhile is never undone. A day
  that cannot change says why in words. On a day that is the other parent's, the
  box suggests a meal to them.
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

  <xsl:variable name="booking" select="/page/form[@action = '/cantine/reserver']"/>
  <xsl:variable name="typed" select="$booking/@typed"/>
  <xsl:variable name="wanted" select="$booking/field[@name = 'wanted']/value"/>

  <xsl:template match="page" mode="title">
    <t:msg key="week.title"><t:slot name="first" select="content/week/first"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/cantine/reserver"/>
    <h1>
      <t:msg key="week.title"><t:slot name="first" select="content/week/first"/></t:msg>
    </h1>
    <xsl:apply-templates select="content/changes[change]"/>
    <xsl:if test="$typed and not(messages)">
      <c:alert kind="warning">
        <p><t:msg key="week.not-saved"/></p>
      </c:alert>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="not(content/children/child)">
        <xsl:call-template name="no-child"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="content/week/next-deadline"/>
        <xsl:call-template name="week-links"/>
        <p class="go"><c:link route="/calendrier"><t:msg key="month.see"/></c:link></p>
        <xsl:choose>
          <xsl:when test="content/days/day">
            <xsl:call-template name="week-days"/>
          </xsl:when>
          <xsl:otherwise>
            <c:alert kind="info">
              <p><t:msg key="week.holidays"/></p>
            </c:alert>
          </xsl:otherwise>
        </xsl:choose>
        <p class="go"><c:link route="/absences"><t:msg key="absences.title"/></c:link></p>
        <p class="go"><c:link route="/calendrier/abonnement"><t:msg key="week.feed"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="no-child">
    <c:alert kind="info">
      <p><strong><t:msg key="week.no-child"/></strong></p>
      <p><t:msg key="week.no-child-do"/></p>
      <p><xsl:call-template name="phone"/></p>
    </c:alert>
  </xsl:template>

  <xsl:template match="next-deadline">
    <p class="deadline">
      <span>
        <t:msg key="week.deadline"/>
        <xsl:text> </xsl:text>
        <strong><xsl:call-template name="instant"/></strong>
      </span>
    </p>
  </xsl:template>

  <xsl:template name="week-links">
    <nav class="week-links">
      <t:attribute name="aria-label" key="week.links"/>
      <ul>
        <xsl:for-each select="content/week/previous">
          <li>
            <c:link route="/cantine/semaine" from="{@iso}" rel="prev">
              <t:msg key="week.previous"><t:slot name="first" select="."/></t:msg>
            </c:link>
          </li>
        </xsl:for-each>
        <xsl:for-each select="content/week/next">
          <li class="to-next">
            <c:link route="/cantine/semaine" from="{@iso}" rel="next">
              <t:msg key="week.next"><t:slot name="first" select="."/></t:msg>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

  <!-- A week of which nothing can change is read, not sent. -->
  <xsl:template name="week-days">
    <p class="go"><c:link route="/menus" from="{content/week/first/@iso}"><t:msg key="menu.link"/></c:link></p>
    <xsl:choose>
      <xsl:when test="content/days/day[@changeable]">
        <form class="week" f:action="/cantine/reserver" novalidate="novalidate">
          <input type="hidden" name="from" value="{content/week/first/@iso}"/>
          <p id="f-wanted" tabindex="-1"><t:msg key="week.how"/></p>
          <xsl:apply-templates select="content/children/child"/>
          <div class="save">
            <c:button><t:msg key="week.save"/></c:button>
            <p class="quiet"><t:msg key="week.save-note"/></p>
          </div>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info">
          <p><t:msg key="week.nothing-left"/></p>
        </c:alert>
        <xsl:apply-templates select="content/children/child"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="child">
    <xsl:variable name="id" select="@id"/>
    <xsl:variable name="days" select="/page/content/days/day[@child = $id]"/>
    <fieldset class="child">
      <legend>
        <span class="child-name"><xsl:value-of select="name/display"/></span>
      </legend>
      <p class="child-facts">
        <xsl:if test="school">
          <span><xsl:value-of select="school"/></span>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:if test="class">
          <span><xsl:value-of select="class"/></span>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:if test="diet">
          <span><t:msg key="week.diet"><t:slot name="diet" select="diet"/></t:msg></span>
        </xsl:if>
      </p>
      <xsl:choose>
        <xsl:when test="not(@enrolled)">
          <c:alert kind="info">
            <p>
              <t:msg key="week.not-enrolled">
                <t:slot name="child" select="name/given"/>
              </t:msg>
            </p>
          </c:alert>
        </xsl:when>
        <xsl:when test="$days">
          <ul class="days">
            <xsl:apply-templates select="$days"/>
          </ul>
          <xsl:for-each select="$days[price][1]">
            <p class="go"><c:link route="/prix" slot="{@slot}"><t:msg key="price.link"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="../../children/child[@id = $id]/name/display"/></span></c:link></p>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <p><t:msg key="week.no-day"/></p>
        </xsl:otherwise>
      </xsl:choose>
    </fieldset>
  </xsl:template>

  <xsl:template match="days/day">
    <li class="day day-{state/@code}">
      <xsl:choose>
        <xsl:when test="@changeable">
          <xsl:variable name="ticked" select="@booked or state/@code = 'suggested' or state/@code = 'waiting'"/>
          <xsl:if test="$ticked">
            <input type="hidden" name="shown" value="{@slot}"/>
          </xsl:if>
          <input type="checkbox" name="wanted" id="j-{@slot}" value="{@slot}">
            <xsl:choose>
              <xsl:when test="not($typed)">
                <xsl:if test="$ticked">
                  <xsl:attribute name="checked">checked</xsl:attribute>
                </xsl:if>
              </xsl:when>
              <xsl:when test="$wanted = @slot">
                <xsl:attribute name="checked">checked</xsl:attribute>
              </xsl:when>
            </xsl:choose>
          </input>
          <label for="j-{@slot}">
            <xsl:call-template name="day-text"/>
            <xsl:choose>
              <xsl:when test="@booked">
                <span class="will" hidden="hidden"><t:msg key="week.will-cancel"/></span>
              </xsl:when>
              <xsl:when test="state/@code = 'suggested'">
                <span class="will" hidden="hidden"><t:msg key="week.will-withdraw"/></span>
              </xsl:when>
              <xsl:when test="state/@code = 'waiting'">
                <span class="will" hidden="hidden"><t:msg key="week.will-leave"/></span>
              </xsl:when>
              <xsl:when test="state/@code = 'full'">
                <span class="will" hidden="hidden"><t:msg key="week.will-wait"/></span>
              </xsl:when>
              <xsl:when test="state/@code = 'other-parent'">
                <span class="will" hidden="hidden"><t:msg key="week.will-suggest"/></span>
              </xsl:when>
              <xsl:otherwise>
                <span class="will" hidden="hidden"><t:msg key="week.will-book"/></span>
              </xsl:otherwise>
            </xsl:choose>
            <span class="hide">, </span>
            <span class="day-until">
              <xsl:for-each select="until"><xsl:call-template name="changeable"/></xsl:for-each>
            </span>
            <xsl:if test="places/@value &lt;= 10 and not($ticked)">
              <span class="hide">, </span>
              <span class="day-places">
                <t:msg key="week.places" count="places/@plural">
                  <t:slot name="places" select="places"/>
                </t:msg>
              </span>
            </xsl:if>
            <xsl:call-template name="day-price"/>
          </label>
        </xsl:when>
        <xsl:otherwise>
          <div class="day-fixed">
            <xsl:call-template name="day-text"/>
            <xsl:if test="@booked"><xsl:call-template name="day-price"/></xsl:if>
            <xsl:call-template name="day-kept"/>
          </div>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <!-- Read aloud: "Jeudi 12 novembre, réservé, modifiable jusqu'au mardi
       10 novembre à 9 h, 3,20 €". The commas are for the ear only; the capital
       is the theme's. -->
  <xsl:template name="day-text">
    <span class="day-name"><xsl:value-of select="day/@day"/></span>
    <span class="hide">, </span>
    <xsl:choose>
      <xsl:when test="@shared">
        <span class="day-state day-shared"><t:msg key="week.shared"/></span>
      </xsl:when>
      <xsl:otherwise>
        <span class="day-state">
          <xsl:value-of select="state"/>
          <xsl:if test="because">
            <xsl:value-of select="concat(' (', because, ')')"/>
          </xsl:if>
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
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A seat that is kept waits for an answer; a day may not be open yet. -->
  <xsl:template name="day-kept">
    <xsl:choose>
      <xsl:when test="state/@code = 'offered' or state/@code = 'held'">
        <span class="hide">, </span>
        <c:link route="/liste-attente">
          <t:msg key="week.to-waiting"/>
          <span class="hide">, <xsl:value-of select="day/@day"/></span>
        </c:link>
      </xsl:when>
      <xsl:when test="state/@code = 'not-yet'">
        <span class="hide">, </span>
        <span class="day-until"><t:msg key="week.opens"><t:slot name="day" select="until/@day"/></t:msg></span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="day-price">
    <xsl:if test="price">
      <span class="hide">, </span>
      <span class="day-price"><xsl:value-of select="price"/></span>
    </xsl:if>
    <xsl:if test="surcharge">
      <span class="hide">, </span>
      <span class="day-asked"><t:msg key="week.late"><t:slot name="amount" select="surcharge"/></t:msg></span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
