<?xml version="1.0" encoding="UTF-8"?>
<!-- One's own second factor: nothing yet, a key to copy, recovery codes to note,
     or what is in force. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="factor.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="narrow">
      <h1><t:msg key="factor.title"/></h1>
      <xsl:apply-templates select="content/factor"/>
    </div>
  </xsl:template>

  <xsl:template match="factor">
    <xsl:choose>
      <xsl:when test="@pending"><xsl:call-template name="key"/></xsl:when>
      <xsl:when test="key/codes"><xsl:call-template name="codes"/></xsl:when>
      <xsl:when test="since"><xsl:call-template name="in-force"/></xsl:when>
      <xsl:otherwise>
        <p class="lead"><t:msg key="factor.why"/></p>
        <t:msg key="factor.how"/>
        <form f:action="/agent/second-facteur/commencer">
          <c:button><t:msg key="factor.start"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="key">
    <p class="lead"><t:msg key="factor.key-lead"/></p>
    <xsl:if test="key/square">
      <h2><t:msg key="factor.square"/></h2>
      <svg xmlns="http://www.w3.org/2000/svg" class="square"
          viewBox="{key/square/@box}" role="img" focusable="false">
        <t:attribute name="aria-label" key="factor.square-label"/>
        <path class="square-paper" d="M0 0h999v999h-999z"/>
        <path class="square-ink" d="{key/square/@path}"/>
      </svg>
    </xsl:if>
    <xsl:if test="key/key">
      <h2><t:msg key="factor.key"/></h2>
      <p class="key">
        <xsl:for-each select="key/key/group">
          <code><xsl:value-of select="."/></code>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </p>
    </xsl:if>
    <h2><t:msg key="factor.first"/></h2>
    <form f:action="/agent/second-facteur/code" novalidate="novalidate">
      <c:field form="/agent/second-facteur/code" of="code" class="short"/>
      <c:button><t:msg key="factor.confirm"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="codes">
    <c:alert kind="success"><p><t:msg key="factor.done"/></p></c:alert>
    <h2><t:msg key="factor.codes"/></h2>
    <p><t:msg key="factor.codes-lead"/></p>
    <ul class="recovery">
      <xsl:for-each select="key/codes/code">
        <li><code><xsl:value-of select="."/></code></li>
      </xsl:for-each>
    </ul>
    <form f:action="/agent/second-facteur/note">
      <c:button><t:msg key="factor.noted"/></c:button>
    </form>
  </xsl:template>

  <xsl:template name="in-force">
    <dl class="facts">
      <dt><t:msg key="factor.since"/></dt>
      <dd><xsl:value-of select="since"/></dd>
      <dt><t:msg key="factor.left"/></dt>
      <dd><xsl:value-of select="left-codes"/></dd>
    </dl>
    <xsl:choose>
      <xsl:when test="@raised">
        <h2><t:msg key="factor.codes-new"/></h2>
        <p><t:msg key="factor.codes-new-lead"/></p>
        <form f:action="/agent/second-facteur/secours">
          <c:button kind="second"><t:msg key="factor.codes-make"/></c:button>
        </form>
        <h2><t:msg key="factor.change"/></h2>
        <p><t:msg key="factor.change-lead"/></p>
        <form f:action="/agent/second-facteur/commencer">
          <c:button kind="second"><t:msg key="factor.start-again"/></c:button>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <p class="go"><c:link route="/agent/second-facteur/code"><t:msg key="factor.show"/></c:link></p>
      </xsl:otherwise>
    </xsl:choose>
    <p class="quiet"><t:msg key="factor.lost"/></p>
  </xsl:template>

</xsl:stylesheet>
