<?xml version="1.0" encoding="UTF-8"?>
<!--
  Fields that are data: whatever a step of a procedure asks, drawn by its type.

  c:fields form="/demande/etape"   every field of that form
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:template name="c:fields">
    <xsl:param name="form"/>
    <xsl:apply-templates select="/page/form[@action = $form]/field" mode="by-row"/>
  </xsl:template>

  <!-- mark: "no" where neither mandatory nor optional can be said. -->
  <xsl:template match="field" mode="by-row">
    <xsl:param name="mark"/>
    <div>
      <xsl:call-template name="field-class"/>
      <xsl:call-template name="field-head">
        <xsl:with-param name="mark" select="$mark"/>
      </xsl:call-template>
      <input id="{@id}" name="{@name}">
        <xsl:attribute name="type">
          <xsl:choose>
            <xsl:when test="@type = 'email' or @type = 'tel'"><xsl:value-of select="@type"/></xsl:when>
            <xsl:otherwise>text</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:attribute name="value">
          <xsl:choose>
            <xsl:when test="@type = 'date' and string-length(value) = 10
                and substring(value, 5, 1) = '-' and substring(value, 8, 1) = '-'">
              <xsl:value-of select="concat(substring(value, 9, 2), '/', substring(value, 6, 2), '/', substring(value, 1, 4))"/>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="value"/></xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:if test="@autocomplete">
          <xsl:attribute name="autocomplete"><xsl:value-of select="@autocomplete"/></xsl:attribute>
        </xsl:if>
        <xsl:if test="@type = 'number'">
          <xsl:attribute name="inputmode">numeric</xsl:attribute>
        </xsl:if>
        <xsl:if test="@autocomplete = 'given-name' or @autocomplete = 'family-name'">
          <xsl:attribute name="spellcheck">false</xsl:attribute>
        </xsl:if>
        <xsl:call-template name="field-aria"/>
      </input>
    </div>
  </xsl:template>

  <xsl:template match="field[part]" mode="by-row">
    <xsl:call-template name="field-date"/>
  </xsl:template>

  <xsl:template match="field[@type = 'textarea']" mode="by-row">
    <xsl:param name="mark"/>
    <div>
      <xsl:call-template name="field-class"/>
      <xsl:call-template name="field-head">
        <xsl:with-param name="mark" select="$mark"/>
      </xsl:call-template>
      <textarea id="{@id}" name="{@name}" rows="6">
        <xsl:call-template name="field-aria"/>
        <xsl:value-of select="value"/>
      </textarea>
    </div>
  </xsl:template>

  <xsl:template match="field[@type = 'checkbox']" mode="by-row">
    <div>
      <xsl:call-template name="field-class"/>
      <div class="choice">
        <input type="checkbox" id="{@id}" name="{@name}" value="1">
          <xsl:if test="value = '1'">
            <xsl:attribute name="checked">checked</xsl:attribute>
          </xsl:if>
          <xsl:if test="error"><xsl:attribute name="aria-invalid">true</xsl:attribute></xsl:if>
          <xsl:choose>
            <xsl:when test="error">
              <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-erreur')"/></xsl:attribute>
            </xsl:when>
            <xsl:when test="hint">
              <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-aide')"/></xsl:attribute>
            </xsl:when>
          </xsl:choose>
        </input>
        <label for="{@id}"><xsl:value-of select="label"/></label>
      </div>
      <xsl:if test="hint">
        <p class="hint" id="{@id}-aide"><xsl:value-of select="hint"/></p>
      </xsl:if>
      <xsl:if test="error">
        <p class="field-error" id="{@id}-erreur"><span><xsl:value-of select="error"/></span></p>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="field[option]" mode="by-row">
    <xsl:param name="mark"/>
    <fieldset id="{@id}" tabindex="-1">
      <xsl:attribute name="class">
        <xsl:text>choices</xsl:text>
        <xsl:if test="error"> field-wrong</xsl:if>
      </xsl:attribute>
      <xsl:if test="error">
        <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-erreur')"/></xsl:attribute>
      </xsl:if>
      <legend>
        <xsl:value-of select="label"/>
        <xsl:if test="$mark != 'no' and count(../field) &gt; 1">
          <xsl:text> </xsl:text>
          <span class="mark-word">
            <xsl:choose>
              <xsl:when test="@required"><t:msg key="required.mark"/></xsl:when>
              <xsl:otherwise><t:msg key="optional.mark"/></xsl:otherwise>
            </xsl:choose>
          </span>
        </xsl:if>
        <xsl:if test="hint">
          <span class="hint"><xsl:value-of select="hint"/></span>
        </xsl:if>
      </legend>
      <xsl:if test="error">
        <p class="field-error" id="{@id}-erreur">
          <span>
            <xsl:value-of select="label"/>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="error"/>
          </span>
        </p>
      </xsl:if>
      <xsl:for-each select="option">
        <div class="choice">
          <input id="{../@id}-{@code}" name="{../@name}" value="{@code}">
            <xsl:attribute name="type">
              <xsl:choose>
                <xsl:when test="../@type = 'choices'">checkbox</xsl:when>
                <xsl:otherwise>radio</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:if test="@chosen">
              <xsl:attribute name="checked">checked</xsl:attribute>
            </xsl:if>
          </input>
          <label for="{../@id}-{@code}"><xsl:value-of select="."/></label>
        </div>
      </xsl:for-each>
    </fieldset>
  </xsl:template>

</xsl:stylesheet>
