<?xml version="1.0" encoding="UTF-8"?>
<!-- The list for the gate: who may collect whom, who is forbidden. Printed. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="gate.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="gate.title"/></h1>
    <nav class="screen-only">
      <t:attribute name="aria-label" key="column.schools"/>
      <ul class="links">
        <xsl:for-each select="content/schools/school">
          <li><c:link route="/agent/portail" school="{@id}"><xsl:value-of select="name"/></c:link></li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:choose>
      <xsl:when test="content/pupils/pupil">
        <c:table id="portail">
          <caption id="portail-titre"><t:msg key="gate.caption"><t:slot name="school" select="/page/content/pupils/pupil[1]/school"/></t:msg></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.child"/></th>
              <th scope="col"><t:msg key="column.class"/></th>
              <th scope="col"><t:msg key="column.forbidden"/></th>
              <th scope="col"><t:msg key="column.guardians"/></th>
              <th scope="col"><t:msg key="column.pickups"/></th>
              <th scope="col"><t:msg key="column.contacts"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/pupils/pupil">
              <tr>
                <th scope="row"><xsl:value-of select="name/family"/><xsl:text> </xsl:text><span class="given"><xsl:value-of select="name/given"/></span></th>
                <td><xsl:value-of select="class"/></td>
                <td><xsl:if test="forbidden"><strong class="differs"><t:msg key="gate.forbidden"/><xsl:text> </xsl:text><xsl:value-of select="forbidden"/></strong></xsl:if></td>
                <td><xsl:value-of select="guardians"/></td>
                <td><xsl:value-of select="pickups"/></td>
                <td><xsl:value-of select="contacts"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="gate.nobody"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
