<?xml version="1.0" encoding="UTF-8"?>
<!-- One merge: that it is done, until when it can be undone, and what stands in
     the way. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="merge" select="/page/content/merge"/>

  <xsl:template match="page" mode="title"><t:msg key="merge-undo.title"><t:slot name="kept" select="$merge/kept-name"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/fusion/annuler"/>
    <h1><t:msg key="merge-undo.title"><t:slot name="kept" select="$merge/kept-name"/></t:msg></h1>
    <div class="messages" role="status">
      <c:alert kind="success">
        <p>
          <xsl:choose>
            <xsl:when test="$merge/undone-at"><t:msg key="merge-undo.undone"><t:slot name="gone" select="$merge/gone-name"/><t:slot name="kept" select="$merge/kept-name"/><t:slot name="at" select="$merge/undone-at"/></t:msg></xsl:when>
            <xsl:otherwise><t:msg key="merge-undo.done"><t:slot name="gone" select="$merge/gone-name"/><t:slot name="kept" select="$merge/kept-name"/><t:slot name="at" select="$merge/made-at"/><t:slot name="name" select="$merge/made-by/display"/></t:msg></xsl:otherwise>
          </xsl:choose>
        </p>
      </c:alert>
    </div>
    <xsl:choose>
      <xsl:when test="$merge/undone-at"/>
      <xsl:when test="not($merge/@open)"><p><t:msg key="merge-undo.over"><t:slot name="day" select="$merge/until"/></t:msg></p></xsl:when>
      <xsl:when test="content/obstacles/obstacle">
        <c:alert kind="warning">
          <p><t:msg key="merge-undo.hindered"/></p>
          <ul>
            <xsl:for-each select="content/obstacles/obstacle">
              <li><xsl:value-of select="thing"/> (<xsl:value-of select="n"/>)</li>
            </xsl:for-each>
          </ul>
          <p><t:msg key="merge-undo.hindered-do"/></p>
        </c:alert>
      </xsl:when>
      <xsl:when test="$merge/@writes">
        <p><t:msg key="merge-undo.can"><t:slot name="day" select="$merge/until"/></t:msg></p>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="$merge/@open and $merge/@writes and not($merge/@hindered)">
      <form f:action="/agent/fusion/annuler">
        <input type="hidden" name="id" value="{$merge/@id}"/>
        <button type="submit" class="button button-second" accesskey="z"><t:msg key="merge-undo.go"/></button>
      </form>
    </xsl:if>
    <ul class="links">
      <xsl:choose>
        <xsl:when test="$merge/kind/@code = 'household'">
          <li><c:link route="/agent/famille" id="{$merge/@kept}"><t:msg key="merge.open"><t:slot name="name" select="$merge/kept-name"/></t:msg></c:link></li>
        </xsl:when>
        <xsl:when test="$merge/kind/@code = 'request'">
          <li><c:link route="/agent/demande" id="{$merge/@kept}"><t:msg key="merge.open"><t:slot name="name" select="$merge/kept-name"/></t:msg></c:link></li>
        </xsl:when>
      </xsl:choose>
      <li><c:link route="/agent/doublons" kind="{$merge/kind/@code}" accesskey="s"><t:msg key="merge.back"/></c:link></li>
      <li><c:link route="/agent/fusions" accesskey="l"><t:msg key="duplicates.merges"/></c:link></li>
    </ul>
  </xsl:template>

</xsl:stylesheet>
