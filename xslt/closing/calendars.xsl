<?xml version="1.0" encoding="UTF-8"?>
<!-- The calendars of school holidays that were imported, and a new one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="calendars.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/imports/calendriers"/>
    <h1><t:msg key="calendars.title"/></h1>
    <p class="lead"><t:msg key="calendars.lead"/></p>
    <form class="narrow" f:action="/agent/imports/calendriers" novalidate="novalidate">
      <c:field form="/agent/imports/calendriers" of="document"/>
      <c:button><t:msg key="calendars.read"/></c:button>
    </form>
    <h2><t:msg key="calendars.before"/></h2>
    <xsl:choose>
      <xsl:when test="content/imports/import">
        <c:table id="fichiers">
          <caption id="fichiers-titre"><t:msg key="calendars.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="calendars.file"/></th>
              <th scope="col"><t:msg key="calendars.digest"/></th>
              <th scope="col"><t:msg key="calendars.author"/></th>
              <th scope="col"><t:msg key="calendars.made"/></th>
              <th scope="col"><t:msg key="calendars.done"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/imports/import">
              <tr>
                <th scope="row"><c:link route="/agent/import/calendrier" id="{@id}" class="row-link"><xsl:value-of select="file"/></c:link></th>
                <td><xsl:value-of select="digest"/></td>
                <td>
                  <xsl:choose>
                    <xsl:when test="author"><xsl:value-of select="author/display"/></xsl:when>
                    <xsl:otherwise><t:msg key="calendars.command"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td><xsl:value-of select="made-at"/></td>
                <td><xsl:value-of select="done-at"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="calendars.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/fermetures"><t:msg key="closing.to-list"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
