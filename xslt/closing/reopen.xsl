<?xml version="1.0" encoding="UTF-8"?>
<!-- Opening again what was closed: what comes back, and who is told. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="closing-reopen.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="closing-reopen.title"/></h1>
    <xsl:for-each select="content/closing">
      <p><strong><xsl:call-template name="closing-days"/></strong><xsl:text>, </xsl:text><xsl:call-template name="closing-what"/></p>
      <p><t:msg key="closing-reopen.back"><t:slot name="back" select="back"/><t:slot name="bookings" select="bookings"/></t:msg></p>
      <p><t:msg key="closing-reopen.told"><t:slot name="told" select="told"/></t:msg></p>
      <xsl:choose>
        <xsl:when test="@undoable">
          <form f:action="/agent/fermeture">
            <input type="hidden" name="id" value="{@id}"/>
            <input type="hidden" name="go" value="undo"/>
            <c:button><t:msg key="closing-reopen.do"/></c:button>
          </form>
        </xsl:when>
        <xsl:otherwise><c:alert kind="warning"><p><t:msg key="closing-reopen.cannot"/></p></c:alert></xsl:otherwise>
      </xsl:choose>
      <p class="go"><c:link route="/agent/fermeture" id="{@id}"><t:msg key="closing-reopen.keep"/></c:link></p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
