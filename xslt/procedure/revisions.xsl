<?xml version="1.0" encoding="UTF-8"?>
<!-- Every procedure: what is in force, its next review, its draft. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="editor.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="editor.title"/></h1>
    <xsl:choose>
      <xsl:when test="content/procedures/procedure">
        <c:table id="demarches">
          <caption id="demarches-titre"><t:msg key="editor.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="editor.column-procedure"/></th>
              <th scope="col"><t:msg key="editor.column-service"/></th>
              <th scope="col"><t:msg key="editor.column-live"/></th>
              <th scope="col"><t:msg key="editor.column-review"/></th>
              <th scope="col"><t:msg key="editor.column-draft"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/procedures/procedure">
              <tr>
                <th scope="row">
                  <xsl:value-of select="title"/>
                  <xsl:text> </xsl:text>
                  <span class="quiet"><xsl:value-of select="code"/></span>
                </th>
                <td><xsl:value-of select="service-name"/></td>
                <td class="go">
                  <xsl:choose>
                    <xsl:when test="@live">
                      <c:link route="/agent/demarche" id="{@live}">
                        <t:msg key="editor.version"><t:slot name="n" select="live-number"/></t:msg>
                      </c:link>
                    </xsl:when>
                    <xsl:otherwise><t:msg key="editor.not-live"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td>
                  <xsl:value-of select="review-on"/>
                  <xsl:if test="@review-due">
                    <xsl:text> </xsl:text>
                    <strong><t:msg key="editor.review-due"/></strong>
                  </xsl:if>
                </td>
                <td class="go">
                  <xsl:if test="@draft">
                    <c:link route="/agent/demarche" id="{@draft}">
                      <t:msg key="editor.version"><t:slot name="n" select="draft-number"/></t:msg>
                    </c:link>
                    <xsl:text> – </xsl:text>
                    <xsl:value-of select="draft-state"/>
                  </xsl:if>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="editor.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/demarches/importer"><t:msg key="editor.import"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
