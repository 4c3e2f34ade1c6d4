<?xml version="1.0" encoding="UTF-8"?>
<!-- Probable duplicates, with the reasons in words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="kind" select="/page/content/found/kind[@chosen]/kind/@code"/>
  <xsl:variable name="may" select="/page/user/rights/right[$kind = 'request' and starts-with(@code, 'request-decide') or @code = 'family-write']"/>

  <xsl:template match="page" mode="title"><t:msg key="duplicates.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="duplicates.title"/></h1>
    <nav class="week-links">
      <t:attribute name="aria-label" key="duplicates.kinds"/>
      <ul>
        <xsl:for-each select="content/found/kind">
          <li>
            <c:link route="/agent/doublons" kind="{kind/@code}">
              <xsl:if test="@chosen"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
              <xsl:value-of select="kind"/>
              <xsl:text> (</xsl:text>
              <xsl:value-of select="pairs"/>
              <xsl:text>)</xsl:text>
            </c:link>
          </li>
        </xsl:for-each>
        <li class="to-next">
          <c:link route="/agent/fusions" accesskey="l"><t:msg key="duplicates.merges"/></c:link>
        </li>
      </ul>
    </nav>
    <xsl:if test="content/found/kind[@chosen]/at">
      <p class="quiet"><t:msg key="duplicates.at"><t:slot name="at" select="content/found/kind[@chosen]/at"/></t:msg></p>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="content/pairs/pair">
        <c:table id="doublons">
          <caption id="doublons-titre"><t:msg key="duplicates.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="duplicates.first"/></th>
              <th scope="col"><t:msg key="duplicates.second"/></th>
              <th scope="col"><t:msg key="duplicates.reasons"/></th>
              <xsl:if test="$may"><th scope="col"><t:msg key="duplicates.act"/></th></xsl:if>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="/page/content/pairs/pair"/>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="duplicates.none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="pair">
    <tr>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="$may">
            <c:link route="/agent/fusion" kind="{$kind}" kept="{@keep}" gone="{@go}" class="row-link">
              <xsl:if test="@first"><xsl:attribute name="accesskey">s</xsl:attribute></xsl:if>
              <xsl:value-of select="keep-name"/>
              <span class="hide"><xsl:text> </xsl:text><t:msg key="duplicates.and"><t:slot name="name" select="go-name"/></t:msg></span>
            </c:link>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="keep-name"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="beside">
          <xsl:with-param name="day" select="keep-born"/>
          <xsl:with-param name="home" select="keep-home"/>
        </xsl:call-template>
      </th>
      <td>
        <xsl:value-of select="go-name"/>
        <xsl:call-template name="beside">
          <xsl:with-param name="day" select="go-born"/>
          <xsl:with-param name="home" select="go-home"/>
        </xsl:call-template>
      </td>
      <td>
        <ul class="plain">
          <xsl:if test="@name"><li><t:msg key="duplicates.name"/></li></xsl:if>
          <xsl:if test="@spelling"><li><t:msg key="duplicates.spelling"/></li></xsl:if>
          <xsl:if test="@swapped"><li><t:msg key="duplicates.swapped"/></li></xsl:if>
          <xsl:if test="@part"><li><t:msg key="duplicates.part"/></li></xsl:if>
          <xsl:if test="@born"><li><t:msg key="duplicates.born"/></li></xsl:if>
          <xsl:if test="@email"><li><t:msg key="duplicates.email"/></li></xsl:if>
          <xsl:if test="@phone"><li><t:msg key="duplicates.phone"/></li></xsl:if>
          <xsl:if test="@address"><li><t:msg key="duplicates.address"/></li></xsl:if>
          <xsl:if test="@people">
            <li>
              <xsl:choose>
                <xsl:when test="$kind = 'request'"><t:msg key="duplicates.asked-twice"/></xsl:when>
                <xsl:otherwise><t:msg key="duplicates.people"/></xsl:otherwise>
              </xsl:choose>
            </li>
          </xsl:if>
        </ul>
      </td>
      <xsl:if test="$may">
        <td>
          <form class="inline" f:action="/agent/doublons">
            <input type="hidden" name="kind" value="{$kind}"/>
            <input type="hidden" name="kept" value="{@keep}"/>
            <input type="hidden" name="gone" value="{@go}"/>
            <button type="submit" class="button button-second">
              <t:msg key="duplicates.distinct"/>
              <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="keep-name"/>, <xsl:value-of select="go-name"/></span>
            </button>
          </form>
        </td>
      </xsl:if>
    </tr>
  </xsl:template>

  <xsl:template name="beside">
    <xsl:param name="day"/>
    <xsl:param name="home"/>
    <xsl:if test="$day"><br/><span class="quiet"><xsl:value-of select="$day"/></span></xsl:if>
    <xsl:if test="$home"><br/><span class="quiet"><xsl:value-of select="$home"/></span></xsl:if>
  </xsl:template>

</xsl:stylesheet>
