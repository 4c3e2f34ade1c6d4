<?xml version="1.0" encoding="UTF-8"?>
<!-- What the town does with personal data (GDPR, article 13). -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="privacy.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="privacy.title"/></h1>
    <p class="lead"><t:msg key="privacy.lead"/></p>
    <h2><t:msg key="privacy.who"/></h2>
    <p><t:msg key="privacy.who-text"><t:slot name="publisher" select="site/publisher"/></t:msg></p>
    <xsl:if test="site/dpo">
      <p><t:msg key="privacy.dpo"><t:slot name="dpo" select="site/dpo"/></t:msg></p>
    </xsl:if>
    <h2><t:msg key="privacy.why"/></h2>
    <t:msg key="privacy.why-text"/>
    <h2><t:msg key="privacy.what"/></h2>
    <t:msg key="privacy.what-text"/>
    <h2><t:msg key="privacy.recipients"/></h2>
    <t:msg key="privacy.recipients-text"/>
    <h2><t:msg key="privacy.keep"/></h2>
    <t:msg key="privacy.keep-text"/>
    <h2><t:msg key="privacy.rights"/></h2>
    <t:msg key="privacy.rights-text"/>
    <p class="go"><c:link route="/contact"><t:msg key="privacy.contact-link"/></c:link></p>
    <p class="go"><c:link route="/cookies"><t:msg key="privacy.cookies-link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
