<?xml version="1.0" encoding="UTF-8"?>
<!-- The absences of one's children: what was declared, what became of its proof;
     one that was declared by mistake is withdrawn here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/instant.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="absences.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/absences/retirer"/>
    <h1><t:msg key="absences.title"/></h1>
    <p class="go"><c:link route="/absences/declarer"><t:msg key="absences.declare"/></c:link></p>
    <xsl:choose>
      <xsl:when test="content/absences/absence">
        <ul class="rows"><xsl:apply-templates select="content/absences/absence"/></ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="absences.none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/calendrier"><t:msg key="month.see"/></c:link></p>
    <p class="go"><c:link route="/presences"><t:msg key="family-home.presences"/></c:link></p>
  </xsl:template>

  <xsl:template match="absence">
    <li>
      <p>
        <strong><xsl:value-of select="name/given"/>, <xsl:call-template name="absence-days"/></strong>
        <br/>
        <xsl:value-of select="kind"/>
        <xsl:text> – </xsl:text>
        <xsl:choose>
          <xsl:when test="activity"><xsl:value-of select="activity"/></xsl:when>
          <xsl:otherwise><t:msg key="absences.all"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@town">, <t:msg key="absences.town"/></xsl:if>
      </p>
      <xsl:if test="proof/@code != 'none'">
        <p><xsl:call-template name="absence-proof"/></p>
      </xsl:if>
      <xsl:if test="@provable">
        <p class="go"><c:link route="/absences/piece" id="{@id}"><t:msg key="absences.prove"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/given"/>, <xsl:call-template name="absence-days"/></span></c:link></p>
      </xsl:if>
      <xsl:if test="@open">
        <form f:action="/absences/retirer">
          <input type="hidden" name="id" value="{@id}"/>
          <c:button kind="second"><t:msg key="absences.withdraw"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="name/given"/>, <xsl:call-template name="absence-days"/></span></c:button>
        </form>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
