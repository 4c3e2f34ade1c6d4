<?xml version="1.0" encoding="UTF-8"?>
<!--
  Coming back to a request made without an account: the mailed link ends here,
  and one button opens it, so that a mail scanner which follows links opens
  nothing.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="opening" select="/page/form[@action = '/demande/reprendre']"/>

  <xsl:template match="page" mode="title"><t:msg key="resume.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/demande/reprendre"/>
    <c:error-summary form="/demande/retrouver"/>
    <h1><t:msg key="resume.title"/></h1>
    <xsl:if test="content/arrival/code and not($opening/errors)">
      <p><t:msg key="resume.text"/></p>
      <form f:action="/demande/reprendre">
        <c:button><t:msg key="resume.open"/></c:button>
      </form>
    </xsl:if>
    <xsl:if test="content/arrival/@asked">
      <c:alert kind="success"><p><t:msg key="resume.asked"/></p></c:alert>
    </xsl:if>
    <h2><t:msg key="resume.again"/></h2>
    <p><t:msg key="resume.again-text"/></p>
    <form f:action="/demande/retrouver" novalidate="novalidate">
      <c:field form="/demande/retrouver" of="email"/>
      <c:button kind="second"><t:msg key="resume.send"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
