<?xml version="1.0" encoding="UTF-8"?>
<!-- The refused lines as they came, with the reason in a column more: kept as a
     file, mended, and sent again. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:key name="line" match="content/cells/cell" use="line/@value"/>
  <xsl:key name="notes" match="content/notes/note" use="line/@value"/>

  <xsl:template match="page" mode="title"><t:msg key="import.refused-title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="import.refused-title"/></h1>
    <c:table id="refus">
      <caption id="refus-titre"><t:msg key="import.refused-title"/></caption>
      <tbody>
        <xsl:for-each select="/page/content/cells/cell[n/@value = 1]">
          <tr>
            <xsl:for-each select="key('line', line/@value)">
              <td><xsl:value-of select="cell"/></td>
            </xsl:for-each>
            <td>
              <xsl:if test="line/@value = 0"><t:msg key="import.reason"/></xsl:if>
              <xsl:for-each select="key('notes', line/@value)">
                <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
                <xsl:apply-templates select="."/>
              </xsl:for-each>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

</xsl:stylesheet>
