<?xml version="1.0" encoding="UTF-8"?>
<!-- How to reach the town: phone, counter, post, e-mail as text. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="contact.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="contact.title"/></h1>
    <p class="lead"><t:msg key="contact.lead"/></p>
    <dl class="facts">
      <xsl:if test="site/contact/phone">
        <dt><t:msg key="contact.phone"/></dt>
        <dd><xsl:call-template name="phone"/></dd>
      </xsl:if>
      <xsl:if test="site/contact/hours">
        <dt><t:msg key="contact.hours"/></dt>
        <dd><xsl:value-of select="site/contact/hours"/></dd>
      </xsl:if>
      <xsl:if test="site/contact/address">
        <dt><t:msg key="contact.address"/></dt>
        <dd><xsl:value-of select="site/contact/address"/></dd>
      </xsl:if>
      <xsl:if test="site/contact/email">
        <dt><t:msg key="contact.email"/></dt>
        <dd><xsl:value-of select="site/contact/email"/></dd>
      </xsl:if>
    </dl>
    <h2><t:msg key="contact.when"/></h2>
    <t:msg key="contact.when-text"/>
    <h2><t:msg key="contact.before"/></h2>
    <p class="go"><c:link route="/aide"><t:msg key="contact.help-link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
