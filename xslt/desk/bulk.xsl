<?xml version="1.0" encoding="UTF-8"?>
<!-- One action on many requests: its preview, its progress, its report. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="bulk" select="/page/content/bulk"/>

  <xsl:template match="page" mode="title">
    <t:msg key="bulk.title"><t:slot name="action" select="$bulk/action"/><t:slot name="id" select="$bulk/@id"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/operation"/>
    <h1><t:msg key="bulk.title"><t:slot name="action" select="$bulk/action"/><t:slot name="id" select="$bulk/@id"/></t:msg></h1>
    <p>
      <xsl:choose>
        <xsl:when test="not($bulk/begun-at)">
          <t:msg key="bulk.preview" count="$bulk/total/@plural"><t:slot name="total" select="$bulk/total"/></t:msg>
        </xsl:when>
        <xsl:otherwise>
          <t:msg key="bulk.progress">
            <t:slot name="done" select="$bulk/done"/>
            <t:slot name="refused" select="$bulk/refused"/>
            <t:slot name="waiting" select="$bulk/waiting"/>
            <t:slot name="total" select="$bulk/total"/>
          </t:msg>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="$bulk/@cancelled"><c:alert kind="warning"><p><t:msg key="bulk.cancelled"/></p></c:alert></xsl:if>
    <xsl:if test="$bulk/reason-law">
      <dl class="facts">
        <dt><t:msg key="letter.law"/></dt>
        <dd class="lines"><xsl:value-of select="$bulk/reason-law"/></dd>
        <dt><t:msg key="letter.fact"/></dt>
        <dd class="lines"><xsl:value-of select="$bulk/reason-fact"/></dd>
      </dl>
    </xsl:if>
    <xsl:if test="$bulk/waiting/@value &gt; 0 or $bulk/refused/@value &gt; 0">
    <form f:action="/agent/operation" class="inline">
      <input type="hidden" name="id" value="{$bulk/@id}"/>
      <xsl:choose>
        <xsl:when test="not($bulk/begun-at)">
          <button type="submit" class="button" name="go" value="start"><t:msg key="bulk.start"/></button>
          <xsl:text> </xsl:text>
          <button type="submit" class="button button-second" name="go" value="cancel"><t:msg key="bulk.cancel"/></button>
        </xsl:when>
        <xsl:when test="$bulk/waiting/@value &gt; 0">
          <button type="submit" class="button button-second" name="go" value="cancel"><t:msg key="bulk.cancel"/></button>
        </xsl:when>
        <xsl:when test="$bulk/refused/@value &gt; 0">
          <button type="submit" class="button button-second" name="go" value="again"><t:msg key="bulk.again"/></button>
        </xsl:when>
      </xsl:choose>
    </form>
    </xsl:if>
    <c:table id="elements">
      <caption id="elements-titre"><t:msg key="bulk.caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="column.name"/></th>
          <th scope="col"><t:msg key="desk.procedure"/></th>
          <th scope="col"><t:msg key="bulk.outcome"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="/page/content/items/item">
          <tr>
            <th scope="row">
              <c:link route="/agent/demande" id="{@request}" class="row-link">
                <xsl:choose>
                  <xsl:when test="name/display"><xsl:value-of select="name/display"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="reference"/></xsl:otherwise>
                </xsl:choose>
              </c:link>
            </th>
            <td><xsl:value-of select="title"/></td>
            <td>
              <xsl:value-of select="outcome"/>
              <xsl:if test="because"><xsl:text>, </xsl:text><xsl:value-of select="because"/></xsl:if>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
    <p class="go"><c:link route="/agent/operation" id="{$bulk/@id}"><t:msg key="bulk.refresh"/></c:link></p>
    <p class="go"><c:link route="/agent/demandes"><t:msg key="case.to-list"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
