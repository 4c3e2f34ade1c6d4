<?xml version="1.0" encoding="UTF-8"?>
<!-- The queue of changes that families asked for, oldest first. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="changes.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/changements"/>
    <h1><t:msg key="changes.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/counts/count">
        <c:table id="files" class="table-fit">
          <caption id="files-titre"><t:msg key="changes.counts"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.fact"/></th>
              <th scope="col" class="number"><t:msg key="column.waiting"/></th>
              <th scope="col" class="number"><t:msg key="column.asked"/></th>
              <th scope="col"><t:msg key="column.oldest"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/counts/count">
              <tr>
                <th scope="row">
                  <c:link route="/agent/changements" fact="{fact/@code}"><xsl:value-of select="fact"/></c:link>
                </th>
                <td class="number"><xsl:value-of select="waiting"/></td>
                <td class="number"><xsl:value-of select="asked"/></td>
                <td><xsl:value-of select="oldest"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
        <c:table id="changements">
          <caption id="changements-titre"><t:msg key="changes.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.whose"/></th>
              <th scope="col"><t:msg key="column.fact"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
              <th scope="col"><t:msg key="column.created-at"/></th>
              <th scope="col"><t:msg key="column.asker"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/changes/change">
              <tr>
                <th scope="row">
                  <c:link route="/agent/changement" id="{@id}" class="row-link">
                    <xsl:value-of select="whose"/>
                    <span class="hide">, <xsl:value-of select="fact"/></span>
                  </c:link>
                </th>
                <td><xsl:value-of select="fact"/></td>
                <td>
                  <xsl:value-of select="state"/>
                  <xsl:if test="@answered"> (<t:msg key="changes.answered"/>)</xsl:if>
                </td>
                <td><xsl:value-of select="created-at"/></td>
                <td><xsl:value-of select="asker/display"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="changes.none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
