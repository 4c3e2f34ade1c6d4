<?xml version="1.0" encoding="UTF-8"?>
<!-- What a revision changes of the one in force, and its text as a file. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="procedure" select="/page/content/procedure"/>

  <xsl:template match="page" mode="title">
    <t:msg key="editor.file-title"><t:slot name="title" select="$procedure/title"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <nav class="go">
      <t:attribute name="aria-label" key="nav.procedures"/>
      <c:link route="/agent/demarche" id="{$procedure/@id}"><t:msg key="editor.back-draft"/></c:link>
    </nav>
    <h1><t:msg key="editor.file-title"><t:slot name="title" select="$procedure/title"/></t:msg></h1>
    <h2><t:msg key="editor.changes"/></h2>
    <xsl:choose>
      <xsl:when test="content/changes/change">
        <c:table id="differences">
          <caption id="differences-titre"><t:msg key="editor.changes-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="editor.column-place"/></th>
              <th scope="col"><t:msg key="editor.column-was"/></th>
              <th scope="col"><t:msg key="editor.column-becomes"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/changes/change">
              <tr>
                <th scope="row"><code><xsl:value-of select="place"/></code></th>
                <td><xsl:value-of select="was"/></td>
                <td><xsl:value-of select="becomes"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="editor.changes-none"/></p></xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="editor.file"/></h2>
    <p><label for="fichier"><t:msg key="editor.file-note"/></label></p>
    <textarea id="fichier" rows="20" readonly="readonly" spellcheck="false"><xsl:value-of select="content/text/file"/></textarea>
  </xsl:template>

</xsl:stylesheet>
