<?xml version="1.0" encoding="UTF-8"?>
<!-- The days of a calendar that a program subscribes to: a row an event, in the
     cells of wire/ical. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="feed.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="feed.title"/></h1>
    <c:table id="jours">
      <caption id="jours-titre"><t:msg key="feed.title"/></caption>
      <tbody>
        <xsl:for-each select="/page/content/events/event">
          <tr>
            <td><xsl:value-of select="uid"/></td>
            <td><xsl:value-of select="stamp"/></td>
            <td><xsl:value-of select="starts"/></td>
            <td><xsl:value-of select="ends"/></td>
            <td><xsl:value-of select="state"/></td>
            <td><t:msg key="feed.event"><t:slot name="activity" select="activity"/><t:slot name="child" select="child"/></t:msg></td>
            <td><xsl:value-of select="site"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
