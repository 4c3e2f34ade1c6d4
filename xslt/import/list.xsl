<?xml version="1.0" encoding="UTF-8"?>
<!-- Imports of families: those there were, and a new one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="imports.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/imports"/>
    <h1><t:msg key="imports.title"/></h1>
    <p class="lead"><t:msg key="imports.lead"/></p>
    <div class="narrow">
      <h2><t:msg key="imports.new"/></h2>
      <form f:action="/agent/imports" novalidate="novalidate">
        <c:select form="/agent/imports" of="product">
          <xsl:variable name="typed" select="/page/form[@action = '/agent/imports']/field[@name = 'product']/value"/>
          <option value="noethys">
            <xsl:if test="$typed = 'noethys'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <t:msg key="imports.noethys"/>
          </option>
          <option value="concerto">
            <xsl:if test="$typed = 'concerto'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <t:msg key="imports.concerto"/>
          </option>
          <option value="tableur">
            <xsl:if test="$typed = 'tableur'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <t:msg key="imports.sheet"/>
          </option>
        </c:select>
        <c:field form="/agent/imports" of="document"/>
        <c:button><t:msg key="imports.send"/></c:button>
      </form>
    </div>
    <h2><t:msg key="imports.before"/></h2>
    <xsl:choose>
      <xsl:when test="content/imports/import">
        <c:table id="imports">
          <caption id="imports-titre"><t:msg key="imports.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="imports.number"/></th>
              <th scope="col"><t:msg key="imports.file"/></th>
              <th scope="col"><t:msg key="imports.state"/></th>
              <th scope="col" class="number"><t:msg key="imports.lines"/></th>
              <th scope="col" class="number"><t:msg key="imports.runs"/></th>
              <th scope="col"><t:msg key="imports.author"/></th>
              <th scope="col"><t:msg key="imports.at"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/imports/import">
              <tr>
                <th scope="row">
                  <c:link route="/agent/import" id="{@id}" class="row-link">
                    <t:msg key="import.name"><t:slot name="id" select="@id"/><t:slot name="source" select="source"/></t:msg>
                  </c:link>
                </th>
                <td><xsl:value-of select="file"/></td>
                <td><xsl:value-of select="state"/></td>
                <td class="number"><xsl:value-of select="total"/></td>
                <td class="number"><xsl:value-of select="runs"/></td>
                <td><xsl:value-of select="author/display"/></td>
                <td><xsl:value-of select="at"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="imports.none"/></p></xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="imports.how"/></h2>
    <t:msg key="imports.help"/>
  </xsl:template>

</xsl:stylesheet>
