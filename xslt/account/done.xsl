<?xml version="1.0" encoding="UTF-8"?>
<!-- What has just been done with an account, and what comes next. The same page
     whoever has an account with the address that was typed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title">
    <xsl:value-of select="content/done/what"/>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="what" select="content/done/what/@code"/>
    <div class="narrow">
      <h1><xsl:value-of select="content/done/what"/></h1>
      <xsl:choose>
        <xsl:when test="$what = 'asked' or $what = 'again'">
          <p class="lead"><t:msg key="done.mail-day"/></p>
          <t:msg key="done.mail-missing"/>
          <p class="go"><c:link route="/inscription/renvoyer"><t:msg key="register.no-mail"/></c:link></p>
        </xsl:when>
        <xsl:when test="$what = 'reset'">
          <p class="lead"><t:msg key="done.mail-hour"/></p>
          <t:msg key="done.mail-missing"/>
          <p class="go"><c:link route="/mot-de-passe/oublie"><t:msg key="link.ask-again"/></c:link></p>
        </xsl:when>
        <xsl:when test="$what = 'address'">
          <p class="lead"><t:msg key="done.mail-new"/></p>
          <t:msg key="done.mail-missing"/>
          <xsl:call-template name="back-to-account"/>
        </xsl:when>
        <xsl:when test="$what = 'confirmed'">
          <p class="lead"><t:msg key="done.confirmed"/></p>
          <xsl:call-template name="to-sign-in"/>
        </xsl:when>
        <xsl:when test="$what = 'password'">
          <p class="lead"><t:msg key="done.password"/></p>
          <xsl:call-template name="to-sign-in"/>
        </xsl:when>
        <xsl:when test="$what = 'moved'">
          <p class="lead"><t:msg key="done.moved"/></p>
          <xsl:call-template name="to-sign-in"/>
        </xsl:when>
        <xsl:when test="$what = 'closed'">
          <p class="lead"><t:msg key="done.closed"/></p>
          <p class="go"><c:link route="/"><t:msg key="done.home"/></c:link></p>
        </xsl:when>
        <xsl:when test="$what = 'tied'">
          <p class="lead"><t:msg key="done.tied"/></p>
          <p class="go"><c:link route="/cantine/semaine"><t:msg key="home.go"/></c:link></p>
        </xsl:when>
        <xsl:when test="$what = 'changed'">
          <p class="lead"><t:msg key="done.changed"/></p>
          <xsl:call-template name="back-to-account"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="back-to-account"/>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <xsl:template name="back-to-account">
    <p class="go"><c:link route="/mon-compte"><t:msg key="done.account"/></c:link></p>
  </xsl:template>

  <xsl:template name="to-sign-in">
    <p class="go"><c:link route="/connexion"><t:msg key="sign-in.title"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
