<?xml version="1.0" encoding="UTF-8"?>
<!-- A procedure comes in as the text of a file. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="editor.import"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demarches/importer"/>
    <nav class="go">
      <t:attribute name="aria-label" key="nav.procedures"/>
      <c:link route="/agent/demarches"><t:msg key="editor.back-list"/></c:link>
    </nav>
    <h1><t:msg key="editor.import"/></h1>
    <t:msg key="editor.import-note"/>
    <xsl:if test="content/problems/problem">
      <c:alert kind="warning">
        <p><strong><t:msg key="editor.import-problems"/></strong></p>
        <ul>
          <xsl:for-each select="/page/content/problems/problem">
            <li>
              <code><xsl:value-of select="place"/></code>
              <xsl:text> – </xsl:text>
              <xsl:choose>
                <xsl:when test="what = 'unknown-key'"><t:msg key="editor.unknown-key"/></xsl:when>
                <xsl:when test="what = 'missing'"><t:msg key="editor.missing-key"/></xsl:when>
                <xsl:otherwise><t:msg key="editor.wrong-value"/></xsl:otherwise>
              </xsl:choose>
            </li>
          </xsl:for-each>
        </ul>
      </c:alert>
    </xsl:if>
    <form f:action="/agent/demarches/importer" novalidate="novalidate">
      <c:textarea form="/agent/demarches/importer" of="file"/>
      <c:button><t:msg key="editor.import-submit"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
