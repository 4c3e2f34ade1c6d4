<?xml version="1.0" encoding="UTF-8"?>
<!-- The orders of a week as a file for who cooks: a line a day, site, age and
     menu, in the form that a machine reads. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="kitchen-file.title"><t:slot name="first" select="content/week/first/@iso"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="kitchen-file.title"><t:slot name="first" select="content/week/first/@iso"/></t:msg></h1>
    <c:table id="commandes">
      <caption id="commandes-titre"><t:msg key="kitchen-file.title"><t:slot name="first" select="/page/content/week/first/@iso"/></t:msg></caption>
      <tbody>
      <tr>
        <th scope="col"><t:msg key="column.day"/></th>
        <th scope="col"><t:msg key="column.school"/></th>
        <th scope="col"><t:msg key="kitchen-file.activity"/></th>
        <th scope="col"><t:msg key="kitchen-file.number"/></th>
        <th scope="col"><t:msg key="kitchen-file.frozen"/></th>
        <th scope="col"><t:msg key="column.age-group"/></th>
        <th scope="col"><t:msg key="column.diet"/></th>
        <th scope="col"><t:msg key="kitchen.ordered"/></th>
        <th scope="col"><t:msg key="kitchen.now"/></th>
      </tr>
      <xsl:for-each select="/page/content/counts/count">
        <tr>
          <td><xsl:value-of select="day/@iso"/></td>
          <td><xsl:value-of select="name"/></td>
          <td><xsl:value-of select="label"/></td>
          <td><xsl:value-of select="@number"/></td>
          <td><xsl:value-of select="frozen-at/@iso"/></td>
          <td><xsl:value-of select="age-group"/></td>
          <td><xsl:value-of select="diet"/></td>
          <td><xsl:value-of select="meals/@value"/></td>
          <td><xsl:value-of select="now/@value"/></td>
        </tr>
      </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
