<?xml version="1.0" encoding="UTF-8"?>
<!-- The first password is set: what comes next. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="content/done/what"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <h1><xsl:value-of select="content/done/what"/></h1>
      <p class="lead"><t:msg key="first.done"/></p>
      <p class="go"><c:link route="/agent/connexion"><t:msg key="sign-in.title"/></c:link></p>
    </div>
  </xsl:template>

</xsl:stylesheet>
