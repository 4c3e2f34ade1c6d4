<?xml version="1.0" encoding="UTF-8"?>
<!-- The sheet that serves when nothing else does: printed before the service,
     filled in by hand. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="slot.xsl"/>

  <xsl:key name="of-class" match="/page/content/pupils/pupil" use="@class"/>

  <xsl:template match="page" mode="title"><t:msg key="roll.paper-title"><t:slot name="label" select="$slot/label"/><t:slot name="school" select="$slot/school"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:call-template name="slot-head"/>
    <p class="screen-only"><t:msg key="roll.paper-how"/></p>
    <xsl:for-each select="content/pupils/pupil[not(@class = preceding-sibling::pupil[1]/@class)]">
      <c:table id="classe-{@class}" class="table-paper">
        <caption id="classe-{@class}-titre"><xsl:value-of select="class-name"/></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="column.child"/></th>
            <th scope="col"><t:msg key="roll.words"/></th>
            <th scope="col"><t:msg key="roll.tap-present"/></th>
            <th scope="col"><t:msg key="roll.tap-absent"/></th>
            <xsl:if test="$slot/@timed"><th scope="col"><t:msg key="roll.tap-left"/></th></xsl:if>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="key('of-class', @class)">
            <tr>
              <th scope="row"><xsl:call-template name="pupil-called"/></th>
              <td><xsl:call-template name="pupil-words"/></td>
              <td class="tick"><xsl:if test="mark/@code = 'present' or mark/@code = 'left' or mark/@code = 'unbooked'"><xsl:value-of select="mark"/></xsl:if></td>
              <td class="tick"><xsl:if test="mark/@code = 'absent'"><xsl:value-of select="mark"/></xsl:if></td>
              <xsl:if test="$slot/@timed"><td class="tick"><xsl:value-of select="substring(left-at/@iso, 12, 5)"/></td></xsl:if>
            </tr>
          </xsl:for-each>
        </tbody>
      </c:table>
    </xsl:for-each>
    <xsl:if test="not(content/pupils/pupil)"><p><t:msg key="roll.nobody"/></p></xsl:if>
    <p class="print-only"><t:msg key="roll.paper-more"/></p>
    <div class="screen-only"><xsl:call-template name="slot-back"/></div>
  </xsl:template>

</xsl:stylesheet>
