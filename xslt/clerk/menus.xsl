<?xml version="1.0" encoding="UTF-8"?>
<!-- A week of menus being written: seven lines a day, in the order of the keyboard.
     A dish says its allergens by their numbers, as menus are printed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="save" select="/page/form[@action = '/agent/menus/enregistrer']"/>

  <xsl:template match="page" mode="title">
    <t:msg key="menus.title"><t:slot name="first" select="content/week/first"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/menus/enregistrer"/>
    <c:error-summary form="/agent/menus/publier"/>
    <h1>
      <t:msg key="menus.title"><t:slot name="first" select="content/week/first"/></t:msg>
      <xsl:if test="content/week/name">, <xsl:value-of select="content/week/name"/></xsl:if>
    </h1>
    <xsl:if test="content/sites/site">
      <nav>
        <t:attribute name="aria-label" key="menu.sites"/>
        <ul class="acts">
          <li>
            <c:link route="/agent/menus" from="{content/week/first/@iso}">
              <xsl:if test="not(content/week/@site)"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
              <t:msg key="menu.every-site"/>
            </c:link>
          </li>
          <xsl:for-each select="content/sites/site">
            <li>
              <c:link route="/agent/menus" from="{/page/content/week/first/@iso}" site="{@site}">
                <xsl:if test="@chosen"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
                <xsl:value-of select="name"/>
                <xsl:if test="@own"><xsl:text> </xsl:text><t:msg key="menus.own"/></xsl:if>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
    <nav class="week-links">
      <t:attribute name="aria-label" key="kitchen-week.links"/>
      <ul>
        <li><c:link route="/agent/menus" from="{content/week/previous/@iso}" site="{content/week/@site}" rel="prev"><t:msg key="kitchen-week.previous"/></c:link></li>
        <li><c:link route="/agent/menus" from="{content/week/first/@iso}" site="{content/week/@site}" copied="1"><t:msg key="menus.copy"/></c:link></li>
        <li class="to-next"><c:link route="/agent/menus" from="{content/week/next/@iso}" site="{content/week/@site}" rel="next"><t:msg key="kitchen-week.next"/></c:link></li>
      </ul>
    </nav>
    <xsl:apply-templates select="content/week"/>
    <section class="card">
      <h2><t:msg key="menus.how"/></h2>
      <p><t:msg key="menus.how-text"/></p>
      <p><t:msg key="menus.legend"/></p>
    </section>
    <form class="menus" f:action="/agent/menus/enregistrer" novalidate="novalidate">
      <xsl:call-template name="menu-hidden"/>
      <xsl:call-template name="menu-day"><xsl:with-param name="n" select="1"/></xsl:call-template>
      <xsl:call-template name="menu-day"><xsl:with-param name="n" select="2"/></xsl:call-template>
      <xsl:call-template name="menu-day"><xsl:with-param name="n" select="3"/></xsl:call-template>
      <xsl:call-template name="menu-day"><xsl:with-param name="n" select="4"/></xsl:call-template>
      <xsl:call-template name="menu-day"><xsl:with-param name="n" select="5"/></xsl:call-template>
      <c:button><t:msg key="menus.save"/></c:button>
    </form>
  </xsl:template>

  <!-- What families read, and what is written beside it. -->
  <xsl:template match="week">
    <xsl:choose>
      <xsl:when test="published-at">
        <c:alert kind="success"><p><t:msg key="menus.published"><t:slot name="at" select="published-at"/></t:msg></p></c:alert>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="menus.unpublished"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@version != 0 and not(@vegetarian)">
      <c:alert kind="warning"><p><t:msg key="menus.no-vegetarian"/></p></c:alert>
    </xsl:if>
    <xsl:if test="@draft">
      <form f:action="/agent/menus/publier">
        <xsl:call-template name="menu-hidden"/>
        <p><t:msg key="menus.draft"/></p>
        <c:button><t:msg key="menus.publish"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="menu-hidden">
    <input type="hidden" name="from" value="{/page/content/week/first/@iso}"/>
    <xsl:if test="/page/content/week/@site">
      <input type="hidden" name="site" value="{/page/content/week/@site}"/>
    </xsl:if>
    <input type="hidden" name="version" value="{/page/content/week/@version}"/>
  </xsl:template>

  <xsl:template name="menu-day">
    <xsl:param name="n"/>
    <fieldset>
      <legend>
        <xsl:choose>
          <xsl:when test="$n = 1"><t:msg key="menus.day-1"/></xsl:when>
          <xsl:when test="$n = 2"><t:msg key="menus.day-2"/></xsl:when>
          <xsl:when test="$n = 3"><t:msg key="menus.day-3"/></xsl:when>
          <xsl:when test="$n = 4"><t:msg key="menus.day-4"/></xsl:when>
          <xsl:otherwise><t:msg key="menus.day-5"/></xsl:otherwise>
        </xsl:choose>
      </legend>
      <xsl:for-each select="$save/field[starts-with(@name, concat('q-', $n, '-'))]">
        <xsl:variable name="name" select="@name"/>
        <c:field form="/agent/menus/enregistrer" of="{$name}" mark="no"/>
      </xsl:for-each>
    </fieldset>
  </xsl:template>

</xsl:stylesheet>
