<?xml version="1.0" encoding="UTF-8"?>
<!-- What was joined lately, and until when it can be undone. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="merges.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="merges.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/merges/merge">
        <c:table id="fusions">
          <caption id="fusions-titre"><t:msg key="merges.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="merges.kept"/></th>
              <th scope="col"><t:msg key="merges.gone"/></th>
              <th scope="col"><t:msg key="merges.kind"/></th>
              <th scope="col"><t:msg key="merges.made"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/merges/merge">
              <tr>
                <th scope="row">
                  <c:link route="/agent/fusion/annuler" id="{@id}" class="row-link"><xsl:value-of select="kept-name"/></c:link>
                </th>
                <td><xsl:value-of select="gone-name"/></td>
                <td><xsl:value-of select="kind"/></td>
                <td>
                  <xsl:value-of select="made-at"/>
                  <br/>
                  <span class="quiet"><xsl:value-of select="made-by/display"/></span>
                </td>
                <td>
                  <xsl:choose>
                    <xsl:when test="undone-at"><t:msg key="merges.undone"><t:slot name="at" select="undone-at"/></t:msg></xsl:when>
                    <xsl:when test="@open"><t:msg key="merges.until"><t:slot name="day" select="until"/></t:msg></xsl:when>
                    <xsl:otherwise><t:msg key="merges.over"/></xsl:otherwise>
                  </xsl:choose>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="merges.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/doublons" accesskey="l"><t:msg key="merge.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
