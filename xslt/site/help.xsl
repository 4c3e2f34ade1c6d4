<?xml version="1.0" encoding="UTF-8"?>
<!-- Help: the questions families ask at the counter. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="help.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="help.title"/></h1>
    <p class="lead"><t:msg key="help.lead"/></p>
    <h2><t:msg key="help.book"/></h2>
    <t:msg key="help.book-text"/>
    <h2><t:msg key="help.deadline"/></h2>
    <t:msg key="help.deadline-text"/>
    <h2><t:msg key="help.states"/></h2>
    <t:msg key="help.states-text"/>
    <h2><t:msg key="help.price"/></h2>
    <t:msg key="help.price-text"/>
    <h2><t:msg key="help.parents"/></h2>
    <t:msg key="help.parents-text"/>
    <h2><t:msg key="help.account"/></h2>
    <t:msg key="help.account-text"/>
    <h2><t:msg key="help.more"/></h2>
    <p><t:msg key="help.more-text"/></p>
    <p class="go"><c:link route="/contact"><t:msg key="help.contact-link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
