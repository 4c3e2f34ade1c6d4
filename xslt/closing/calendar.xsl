<?xml version="1.0" encoding="UTF-8"?>
<!-- One imported calendar: what it changes, which booked days it touches. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="import" select="/page/content/import"/>

  <xsl:template match="page" mode="title"><t:msg key="calendar.title"><t:slot name="file" select="content/import/file"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/import/calendrier"/>
    <h1><t:msg key="calendar.title"><t:slot name="file" select="$import/file"/></t:msg></h1>
    <div class="messages" role="status">
      <xsl:choose>
        <xsl:when test="$import/done-at"><c:alert kind="success"><p><t:msg key="calendar.done"><t:slot name="at" select="$import/done-at"/></t:msg></p></c:alert></xsl:when>
        <xsl:otherwise><c:alert kind="info"><p><t:msg key="calendar.draft"/></p></c:alert></xsl:otherwise>
      </xsl:choose>
    </div>
    <c:table id="vacances">
      <caption id="vacances-titre"><t:msg key="calendar.caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="calendar.name"/></th>
          <th scope="col"><t:msg key="calendar.zone"/></th>
          <th scope="col"><t:msg key="calendar.first"/></th>
          <th scope="col"><t:msg key="calendar.back"/></th>
          <th scope="col"><t:msg key="calendar.change"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/lines/line">
          <tr>
            <th scope="row"><xsl:value-of select="name"/></th>
            <td><xsl:value-of select="zone"/></td>
            <td><xsl:value-of select="first"/></td>
            <td><xsl:value-of select="back"/></td>
            <td>
              <xsl:value-of select="change"/>
              <xsl:if test="was-first"><br/><span class="quiet"><t:msg key="calendar.was"><t:slot name="first" select="was-first"/><t:slot name="back" select="was-back"/></t:msg></span></xsl:if>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <xsl:if test="content/touched/day">
      <h2><t:msg key="calendar.touched"/></h2>
      <p><t:msg key="calendar.touched-do"/></p>
      <ul>
        <xsl:for-each select="content/touched/day">
          <li>
            <xsl:value-of select="day"/><xsl:text>, </xsl:text><xsl:value-of select="activity"/><xsl:text>, </xsl:text><xsl:value-of select="school"/><xsl:text> (</xsl:text><xsl:value-of select="bookings"/><xsl:text>) </xsl:text>
            <c:link route="/agent/fermetures/nouvelle" first="{day/@iso}" because="other"><t:msg key="calendar.close"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="day"/><xsl:text>, </xsl:text><xsl:value-of select="activity"/><xsl:text>, </xsl:text><xsl:value-of select="school"/></span></c:link>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="not($import/done-at)">
      <form f:action="/agent/import/calendrier">
        <input type="hidden" name="id" value="{$import/@id}"/>
        <c:button><t:msg key="calendar.go"/></c:button>
      </form>
    </xsl:if>
    <p class="go"><c:link route="/agent/imports/calendriers"><t:msg key="calendars.title"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
