<?xml version="1.0" encoding="UTF-8"?>
<!-- Days that are closed, to come and past; bridges that could be. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="closings.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="closings.title"/></h1>
    <p><c:link route="/agent/fermetures/nouvelle" class="button"><t:msg key="closings.new"/></c:link></p>
    <p><c:link route="/agent/imports/calendriers"><t:msg key="calendars.link"/></c:link></p>
    <xsl:if test="content/bridges/bridge">
      <h2><t:msg key="closings.bridges"/></h2>
      <ul>
        <xsl:for-each select="content/bridges/bridge">
          <li>
            <form f:action="/agent/fermetures/nouvelle" class="inline">
              <input type="hidden" name="first" value="{day/@iso}"/>
              <input type="hidden" name="because" value="bridge"/>
              <t:msg key="closings.bridge"><t:slot name="day" select="day"/><t:slot name="holiday" select="holiday"/></t:msg>
              <xsl:text> </xsl:text>
              <button type="submit" class="button button-second">
                <t:msg key="closings.bridge-close"/>
                <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="day"/></span>
              </button>
            </form>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:call-template name="closings-table">
      <xsl:with-param name="rows" select="content/closings/closing[not(@past)]"/>
      <xsl:with-param name="id">a-venir</xsl:with-param>
    </xsl:call-template>
    <xsl:if test="content/closings/closing[@past]">
      <xsl:call-template name="closings-table">
        <xsl:with-param name="rows" select="content/closings/closing[@past]"/>
        <xsl:with-param name="id">passees</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="closings-table">
    <xsl:param name="rows"/>
    <xsl:param name="id"/>
    <h2>
      <xsl:choose>
        <xsl:when test="$id = 'passees'"><t:msg key="closings.past"/></xsl:when>
        <xsl:otherwise><t:msg key="closings.coming"/></xsl:otherwise>
      </xsl:choose>
    </h2>
    <xsl:choose>
      <xsl:when test="$rows">
        <c:table id="{$id}">
          <caption id="{$id}-titre">
            <xsl:choose>
              <xsl:when test="$id = 'passees'"><t:msg key="closings.caption-past"/></xsl:when>
              <xsl:otherwise><t:msg key="closings.caption"/></xsl:otherwise>
            </xsl:choose>
          </caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="closings.days"/></th>
              <th scope="col"><t:msg key="closings.what"/></th>
              <th scope="col"><t:msg key="closings.why"/></th>
              <th scope="col"><t:msg key="closings.bookings"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="$rows">
              <tr>
                <th scope="row">
                  <xsl:choose>
                    <xsl:when test="@id">
                      <c:link route="/agent/fermeture" id="{@id}" class="row-link"><xsl:call-template name="closing-days"/></c:link>
                    </xsl:when>
                    <xsl:otherwise><xsl:call-template name="closing-days"/></xsl:otherwise>
                  </xsl:choose>
                </th>
                <td><xsl:call-template name="closing-what"/></td>
                <td><xsl:value-of select="because"/></td>
                <td><xsl:value-of select="bookings"/></td>
                <td><xsl:value-of select="state"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="closings.none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
