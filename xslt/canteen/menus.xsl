<?xml version="1.0" encoding="UTF-8"?>
<!-- A week of menus: a table a day, with the allergens of each dish in words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:key name="of-day" match="dishes/dish" use="day/@iso"/>
  <xsl:key name="of-dish" match="dishes/dish" use="@dish"/>

  <xsl:template match="page" mode="title">
    <t:msg key="menu.title"><t:slot name="first" select="content/week/first"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/menus"/>
    <h1><t:msg key="menu.title"><t:slot name="first" select="content/week/first"/></t:msg></h1>
    <xsl:if test="content/week/name"><p><xsl:value-of select="content/week/name"/></p></xsl:if>
    <xsl:call-template name="menu-sites"/>
    <nav class="week-links">
      <t:attribute name="aria-label" key="kitchen-week.links"/>
      <ul>
        <xsl:for-each select="content/week/previous">
          <li><c:link route="/menus" from="{@iso}" site="{/page/content/week/@site}" rel="prev"><t:msg key="kitchen-week.previous"/></c:link></li>
        </xsl:for-each>
        <xsl:for-each select="content/week/next">
          <li class="to-next"><c:link route="/menus" from="{@iso}" site="{/page/content/week/@site}" rel="next"><t:msg key="kitchen-week.next"/></c:link></li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:choose>
      <xsl:when test="content/dishes/dish">
        <p><t:msg key="menu.lead"/></p>
        <xsl:for-each select="content/dishes/dish[count(. | key('of-day', day/@iso)[1]) = 1]">
          <xsl:call-template name="menu-table"/>
        </xsl:for-each>
        <p class="quiet"><t:msg key="menu.allergens-law"/></p>
      </xsl:when>
      <xsl:otherwise><c:alert kind="info"><p><t:msg key="menu.none"/></p></c:alert></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Kitchens with a menu of their own, where there are some. -->
  <xsl:template name="menu-sites">
    <xsl:if test="content/sites/site">
      <nav>
        <t:attribute name="aria-label" key="menu.sites"/>
        <ul class="acts">
          <li>
            <c:link route="/menus" from="{content/week/first/@iso}">
              <xsl:if test="not(content/sites/site/@chosen)"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
              <t:msg key="menu.every-site"/>
            </c:link>
          </li>
          <xsl:for-each select="content/sites/site">
            <li>
              <c:link route="/menus" from="{/page/content/week/first/@iso}" site="{@site}">
                <xsl:if test="@chosen"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:if>
                <xsl:value-of select="name"/>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="menu-table">
    <xsl:variable name="day" select="day/@iso"/>
    <c:table id="menu-{$day}">
      <caption id="menu-{$day}-titre"><xsl:value-of select="day/@day"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="menu.part"/></th>
          <th scope="col"><t:msg key="menu.dish"/></th>
          <th scope="col"><t:msg key="menu.allergens"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="key('of-day', $day)[count(. | key('of-dish', @dish)[1]) = 1]">
          <tr>
            <th scope="row">
              <xsl:choose>
                <xsl:when test="variant"><t:msg key="menu.variant"><t:slot name="diet" select="variant"/></t:msg></xsl:when>
                <xsl:otherwise><xsl:value-of select="part"/></xsl:otherwise>
              </xsl:choose>
            </th>
            <td>
              <xsl:value-of select="name"/>
              <xsl:if test="@organic"><xsl:text>, </xsl:text><t:msg key="code.menu-label.organic"/></xsl:if>
              <xsl:if test="@local"><xsl:text>, </xsl:text><t:msg key="code.menu-label.local"/></xsl:if>
              <xsl:if test="@vegetarian"><xsl:text>, </xsl:text><t:msg key="code.menu-label.vegetarian"/></xsl:if>
            </td>
            <td>
              <xsl:for-each select="key('of-dish', @dish)/allergen">
                <xsl:if test="position() &gt; 1"><xsl:text>, </xsl:text></xsl:if>
                <xsl:value-of select="."/>
              </xsl:for-each>
              <xsl:if test="not(allergen)"><t:msg key="menu.no-allergen"/></xsl:if>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
