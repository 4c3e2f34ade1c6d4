<?xml version="1.0" encoding="UTF-8"?>
<!-- The accessibility statement in the form the decree asks for. Without a
     valid audit the state is "non conforme". -->
<!-- Law 2005-102, article 47; decree 2019-768; RGAA 4.1.2. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="access.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="access.h1"/></h1>
    <p class="lead"><t:msg key="access.lead"><t:slot name="publisher" select="site/publisher"/></t:msg></p>
    <p><t:msg key="access.scope"><t:slot name="url" select="site/url"/></t:msg></p>
    <h2><t:msg key="access.state"/></h2>
    <t:msg key="access.state-text"/>
    <h2><t:msg key="access.results"/></h2>
    <t:msg key="access.results-text"/>
    <h2><t:msg key="access.gaps"/></h2>
    <t:msg key="access.gaps-text"/>
    <h2><t:msg key="access.made"/></h2>
    <t:msg key="access.made-text"/>
    <h2><t:msg key="access.contact"/></h2>
    <p><t:msg key="access.contact-text"/></p>
    <ul class="links">
      <li><c:link route="/contact"><t:msg key="access.contact-link"/></c:link></li>
      <xsl:if test="site/contact/phone">
        <li><t:msg key="access.by-phone"/><xsl:text> </xsl:text><xsl:call-template name="phone"/></li>
      </xsl:if>
      <xsl:if test="site/contact/email">
        <li><t:msg key="access.by-email"><t:slot name="email" select="site/contact/email"/></t:msg></li>
      </xsl:if>
    </ul>
    <h2><t:msg key="access.appeal"/></h2>
    <t:msg key="access.appeal-text"/>
  </xsl:template>

</xsl:stylesheet>
