<?xml version="1.0" encoding="UTF-8"?>
<!-- One's own account: what it says, what can be changed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="account.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="a" select="content/account"/>
    <c:error-summary form="/mon-compte/preferences"/>
    <h1><t:msg key="account.title"/></h1>
    <xsl:if test="not($a/@filed)">
      <c:alert kind="info">
        <p><t:msg key="account.not-filed"/></p>
        <p class="go"><c:link route="/mon-compte/code"><t:msg key="account.code"/></c:link></p>
      </c:alert>
    </xsl:if>
    <dl class="facts">
      <dt><t:msg key="account.name"/></dt>
      <dd><xsl:value-of select="$a/name/display"/></dd>
      <dt><t:msg key="account.identifier"/></dt>
      <dd><xsl:value-of select="$a/identifier"/></dd>
      <dt><t:msg key="account.since"/></dt>
      <dd><xsl:value-of select="$a/since"/></dd>
      <dt><t:msg key="account.password-at"/></dt>
      <dd><xsl:value-of select="$a/password-at"/></dd>
    </dl>
    <ul class="links">
      <li><c:link route="/mon-compte/adresse"><t:msg key="email.title"/></c:link></li>
      <li><c:link route="/mon-compte/mot-de-passe"><t:msg key="password.title"/></c:link></li>
      <li><c:link route="/mes-donnees"><t:msg key="data.title"/></c:link></li>
      <li><c:link route="/mes-connexions"><t:msg key="sessions.title"/></c:link></li>
      <li><c:link route="/mon-compte/fermer"><t:msg key="close.title"/></c:link></li>
    </ul>
    <h2><t:msg key="preferences.title"/></h2>
    <form f:action="/mon-compte/preferences" novalidate="novalidate" class="narrow">
      <c:field form="/mon-compte/preferences" of="called" mark="no" value="{$a/called}"/>
      <xsl:for-each select="form[@action = '/mon-compte/preferences']/field[@name = 'english' or @name = 'paper']">
        <div class="choice">
          <input type="checkbox" id="{@id}" name="{@name}" value="1">
            <xsl:if test="(../@typed and value) or (not(../@typed)
                and ((@name = 'english' and $a/@english) or (@name = 'paper' and $a/@paper)))">
              <xsl:attribute name="checked">checked</xsl:attribute>
            </xsl:if>
            <xsl:if test="hint">
              <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-aide')"/></xsl:attribute>
            </xsl:if>
          </input>
          <label for="{@id}"><xsl:value-of select="label"/></label>
        </div>
        <xsl:if test="hint">
          <p class="hint" id="{@id}-aide"><xsl:value-of select="hint"/></p>
        </xsl:if>
      </xsl:for-each>
      <c:button><t:msg key="preferences.submit"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
