<?xml version="1.0" encoding="UTF-8"?>
<!-- The secret address of my calendar: make it, see it once, stop it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="feed.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/calendrier/abonnement"/>
    <h1><t:msg key="feed.title"/></h1>
    <p><t:msg key="feed.what"/></p>
    <xsl:for-each select="content/made">
      <c:alert kind="success">
        <p><t:msg key="feed.made"/></p>
        <p><code class="address"><xsl:value-of select="concat(/page/site/url, '/agenda?cle=', token)"/></code></p>
        <p><t:msg key="feed.how"/></p>
      </c:alert>
    </xsl:for-each>
    <c:alert kind="warning"><p><t:msg key="feed.secret"/></p></c:alert>
    <xsl:choose>
      <xsl:when test="content/feed">
        <p><t:msg key="feed.since"><t:slot name="at" select="content/feed/made-at"/></t:msg></p>
        <form f:action="/calendrier/abonnement/arreter">
          <c:button><t:msg key="feed.stop"/></c:button>
        </form>
        <form f:action="/calendrier/abonnement">
          <c:button kind="second"><t:msg key="feed.again"/></c:button>
        </form>
      </xsl:when>
      <xsl:otherwise>
        <form f:action="/calendrier/abonnement">
          <c:button><t:msg key="feed.make"/></c:button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/cantine/semaine"><t:msg key="feed.week"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
