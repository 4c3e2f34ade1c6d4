<?xml version="1.0" encoding="UTF-8"?>
<!-- A revision as the citizen will see it: the page before starting, then each step.
     Nothing can be sent from here. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/procedure.xsl"/>

  <xsl:variable name="procedure" select="/page/content/procedure"/>

  <xsl:template match="page" mode="title">
    <t:msg key="editor.preview-title"><t:slot name="title" select="$procedure/title"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <nav class="go">
      <t:attribute name="aria-label" key="nav.procedures"/>
      <c:link route="/agent/demarche" id="{$procedure/@id}"><t:msg key="editor.back-draft"/></c:link>
    </nav>
    <h1><t:msg key="editor.preview-title"><t:slot name="title" select="$procedure/title"/></t:msg></h1>
    <c:alert kind="info"><p><t:msg key="editor.preview-note"/></p></c:alert>
    <p class="lead"><xsl:value-of select="$procedure/summary"/></p>
    <xsl:call-template name="procedure-facts">
      <xsl:with-param name="of" select="$procedure"/>
      <xsl:with-param name="steps" select="content/steps/step"/>
      <xsl:with-param name="pieces" select="content/pieces/piece"/>
    </xsl:call-template>
    <xsl:for-each select="content/steps/step">
      <xsl:variable name="n" select="n/@value"/>
      <section class="card" aria-labelledby="etape-{$n}">
        <h2 id="etape-{$n}">
          <t:msg key="editor.preview-step"><t:slot name="n" select="n"/><t:slot name="title" select="title"/></t:msg>
        </h2>
        <xsl:if test="intro"><p><xsl:value-of select="intro"/></p></xsl:if>
        <xsl:apply-templates select="../../fields/field[step/@value = $n and @option-first]" mode="preview"/>
        <ul>
          <xsl:for-each select="../../pieces/piece[step/@value = $n]">
            <li><xsl:value-of select="label"/></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:for-each>
    <xsl:if test="$procedure/declaration"><p><xsl:value-of select="$procedure/declaration"/></p></xsl:if>
  </xsl:template>

  <xsl:template match="field" mode="preview">
    <xsl:variable name="id" select="concat('p-', name)"/>
    <xsl:choose>
      <xsl:when test="option">
        <fieldset class="choices" disabled="disabled">
          <legend>
            <xsl:call-template name="preview-label"/>
            <xsl:if test="hint"><span class="hint"><xsl:value-of select="hint"/></span></xsl:if>
          </legend>
          <xsl:for-each select="../field[name = current()/name]">
            <div class="choice">
              <input id="{$id}-{position()}" name="{$id}">
                <xsl:attribute name="type">
                  <xsl:choose>
                    <xsl:when test="type/@code = 'choices'">checkbox</xsl:when>
                    <xsl:otherwise>radio</xsl:otherwise>
                  </xsl:choose>
                </xsl:attribute>
              </input>
              <label for="{$id}-{position()}"><xsl:value-of select="option"/></label>
            </div>
          </xsl:for-each>
        </fieldset>
      </xsl:when>
      <xsl:when test="type/@code = 'bool'">
        <div class="field choice">
          <input type="checkbox" id="{$id}" disabled="disabled"/>
          <label for="{$id}"><xsl:value-of select="label"/></label>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <div class="field">
          <label for="{$id}"><xsl:call-template name="preview-label"/></label>
          <xsl:if test="hint"><p class="hint"><xsl:value-of select="hint"/></p></xsl:if>
          <xsl:choose>
            <xsl:when test="type/@code = 'text'"><textarea id="{$id}" rows="4" disabled="disabled"></textarea></xsl:when>
            <xsl:otherwise><input type="text" id="{$id}" disabled="disabled"/></xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="preview-label">
    <xsl:value-of select="label"/>
    <xsl:if test="@optional">
      <xsl:text> </xsl:text>
      <span class="mark-word"><t:msg key="optional.mark"/></span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
