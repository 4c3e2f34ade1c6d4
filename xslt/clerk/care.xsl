<?xml version="1.0" encoding="UTF-8"?>
<!-- The care plans of a child: to read, sign, end; and who has opened them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/care.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="care.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/pai/signer"/>
    <c:error-summary form="/agent/pai/terminer"/>
    <h1><t:msg key="care.h1"><t:slot name="child" select="content/child/name/display"/></t:msg></h1>
    <p class="lead"><t:msg key="care.clerk-lead"/></p>
    <xsl:for-each select="content/plans/plan">
      <div class="card">
        <h2><xsl:value-of select="state"/>, <xsl:value-of select="during"/></h2>
        <xsl:call-template name="care-plan"/>
        <xsl:if test="state/@code = 'draft'">
          <p class="go"><c:link route="/agent/pai/modifier" child="{/page/content/child/@id}" plan="{@id}"><t:msg key="care.edit"/></c:link></p>
        </xsl:if>
        <xsl:if test="state/@code = 'draft' and not(preceding-sibling::plan[state/@code = 'draft'])">
          <form class="narrow" f:action="/agent/pai/signer" novalidate="novalidate">
            <input type="hidden" name="child" value="{/page/content/child/@id}"/>
            <input type="hidden" name="plan" value="{@id}"/>
            <c:field form="/agent/pai/signer" of="signatories"/>
            <c:field form="/agent/pai/signer" of="signed_on" class="date"/>
            <c:button><t:msg key="care.sign"/></c:button>
          </form>
        </xsl:if>
        <xsl:if test="state/@code != 'ended'">
          <form f:action="/agent/pai/terminer">
            <input type="hidden" name="child" value="{/page/content/child/@id}"/>
            <input type="hidden" name="plan" value="{@id}"/>
            <c:button kind="second">
              <t:msg key="care.end"/>
              <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="during"/></span>
            </c:button>
          </form>
        </xsl:if>
      </div>
    </xsl:for-each>
    <xsl:if test="not(content/plans/plan)"><p><t:msg key="care.no-plan"/></p></xsl:if>
    <p class="go"><c:link route="/agent/pai/modifier" child="{content/child/@id}"><t:msg key="care.new"/></c:link></p>
    <xsl:call-template name="care-reads"/>
  </xsl:template>

</xsl:stylesheet>
