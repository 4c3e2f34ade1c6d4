<?xml version="1.0" encoding="UTF-8"?>
<!-- A code for an adult of the family file: shown once, on a sheet to hand over; or
     the login tied at the counter. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="give-code.title"><t:slot name="name" select="content/adult/name/display"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/adult"/>
    <c:error-summary form="/agent/famille/code"/>
    <c:error-summary form="/agent/famille/rattacher"/>
    <h1><t:msg key="give-code.title"><t:slot name="name" select="$a/name/display"/></t:msg></h1>
    <xsl:choose>
      <xsl:when test="content/made/code">
        <section class="card">
          <h2><t:msg key="give-code.sheet"/></h2>
          <p><t:msg key="give-code.for"><t:slot name="name" select="$a/name/display"/></t:msg></p>
          <p class="lead"><strong><xsl:value-of select="content/made/code"/></strong></p>
          <t:msg key="give-code.how"/>
          <p><t:msg key="give-code.until"><t:slot name="until" select="$a/expires"/></t:msg></p>
          <p><t:msg key="give-code.site"><t:slot name="site" select="site/name"/></t:msg></p>
        </section>
        <c:alert kind="warning"><p><t:msg key="give-code.once"/></p></c:alert>
      </xsl:when>
      <xsl:when test="$a/@login">
        <c:alert kind="success"><p><t:msg key="give-code.has-login"/></p></c:alert>
      </xsl:when>
      <xsl:otherwise>
        <p class="lead"><t:msg key="give-code.lead"/></p>
        <xsl:if test="$a/expires">
          <p><t:msg key="give-code.open"><t:slot name="made" select="$a/made-at"/><t:slot name="until" select="$a/expires"/></t:msg></p>
        </xsl:if>
        <form f:action="/agent/famille/code">
          <input type="hidden" name="id" value="{$a/@person}"/>
          <c:button><t:msg key="give-code.submit"/></c:button>
        </form>
        <h2><t:msg key="give-code.counter"/></h2>
        <p><t:msg key="give-code.counter-lead"/></p>
        <form f:action="/agent/famille/rattacher" novalidate="novalidate" class="narrow">
          <input type="hidden" name="id" value="{$a/@person}"/>
          <c:field form="/agent/famille/rattacher" of="identifier" mark="no"/>
          <c:button kind="second"><t:msg key="give-code.tie"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
