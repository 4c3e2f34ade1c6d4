<?xml version="1.0" encoding="UTF-8"?>
<!-- The plans of new school years, and the form that makes one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="rollover.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/rentree"/>
    <h1><t:msg key="rollover.title"/></h1>
    <p class="lead"><t:msg key="rollover.lead"/></p>
    <xsl:choose>
      <xsl:when test="content/plans/plan">
        <c:table id="plans">
          <caption id="plans-titre"><t:msg key="rollover.plans"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="rollover.year"/></th>
              <th scope="col"><t:msg key="rollover.state"/></th>
              <th scope="col" class="number"><t:msg key="rollover.pupils"/></th>
              <th scope="col" class="number"><t:msg key="rollover.undecided"/></th>
              <th scope="col"><t:msg key="rollover.made"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/plans/plan">
              <tr>
                <th scope="row"><c:link route="/agent/rentree/plan" id="{@id}" class="row-link"><xsl:value-of select="to-year"/></c:link></th>
                <td><xsl:value-of select="state"/></td>
                <td class="number"><xsl:value-of select="pupils"/></td>
                <td class="number"><xsl:value-of select="undecided"/></td>
                <td><xsl:value-of select="made-at"/>, <xsl:value-of select="made-by/display"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="rollover.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="content/next"/>
  </xsl:template>

  <xsl:template match="next">
    <h2><t:msg key="rollover.new"><t:slot name="year" select="to-year"/></t:msg></h2>
    <p><t:msg key="rollover.from"><t:slot name="year" select="from-year"/></t:msg></p>
    <form class="narrow" f:action="/agent/rentree" novalidate="novalidate">
      <c:field form="/agent/rentree" of="first" class="date" value="{first/@iso}"/>
      <c:field form="/agent/rentree" of="last" class="date" value="{last/@iso}"/>
      <c:choices form="/agent/rentree" of="renew">
        <xsl:for-each select="/page/content/groups/group">
          <div class="choice">
            <input type="checkbox" id="f-renew-{code}" name="renew" value="{code}">
              <xsl:if test="/page/form[@action = '/agent/rentree']/field[@name = 'renew']/value = code"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
            </input>
            <label for="f-renew-{code}"><xsl:value-of select="label"/></label>
          </div>
        </xsl:for-each>
      </c:choices>
      <c:button><t:msg key="rollover.make"/></c:button>
    </form>
  </xsl:template>

</xsl:stylesheet>
