<?xml version="1.0" encoding="UTF-8"?>
<!--
  Forms.

  c:error-summary form="/connexion"          the box on top of main; the same
                                             words stand beside each field
  c:field form="/connexion" of="identifier"  label, hint, error, input;
                                             a citizen's date has three
      kind="search"   the input's type, where the field's own is too plain
      mark="no"       no "(facultatif)": the filters of a list
      class="…"       a width: "short", "date"
      value="…"       what stands in it before anybody has typed
  c:textarea form="" of="" value=""          the same for several lines
  c:choices form="" of=""                    a question with few answers; its
                                             content is c:choice after c:choice
  c:choice form="" of="" value="" current="" one of them; content its words;
                                             current is what is so today
  c:select form="/agent" of="school"         the same for a list; content is
                                             the options
  c:tick form="" of=""                       one box, its label beside it
  c:required form="/connexion"               the sentence before a form whose
                                             fields are all mandatory
  c:button kind="quiet"                      a submit button; content its name

  Marks follow RGAA 11.10: one field alone carries none; with two or more,
  mandatory ones say "(obligatoire)", the others "(facultatif)".
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:template name="c:button">
    <xsl:param name="kind"/>
    <xsl:param name="content"/>
    <button type="submit">
      <xsl:attribute name="class">
        <xsl:text>button</xsl:text>
        <xsl:if test="$kind != ''"> button-<xsl:value-of select="$kind"/></xsl:if>
      </xsl:attribute>
      <xsl:copy-of select="$content"/>
    </button>
  </xsl:template>

  <xsl:template name="c:error-summary">
    <xsl:param name="form"/>
    <xsl:for-each select="/page/form[@action = $form]/errors[error]">
      <div class="error-summary" role="alert" tabindex="-1" id="erreurs"
          aria-labelledby="erreurs-titre">
        <h2 id="erreurs-titre"><t:msg key="errors.title"/></h2>
        <ul>
          <xsl:for-each select="error">
            <xsl:variable name="field" select="@field"/>
            <li>
              <xsl:choose>
                <xsl:when test="@field != ''">
                  <a href="#{@field}">
                    <xsl:for-each select="../../field[@id = $field or part/@id = $field]">
                      <xsl:value-of select="label"/>
                      <xsl:text> – </xsl:text>
                    </xsl:for-each>
                    <xsl:value-of select="."/>
                  </a>
                </xsl:when>
                <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
              </xsl:choose>
            </li>
          </xsl:for-each>
        </ul>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:required">
    <xsl:param name="form"/>
    <xsl:if test="count(/page/form[@action = $form]/field) &gt; 1 or /page/form[@action = $form]/field/part">
      <p class="required-note"><t:msg key="required.all"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="c:field">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:param name="kind"/>
    <xsl:param name="mark"/>
    <xsl:param name="class"/>
    <xsl:param name="value"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of and part]">
      <xsl:call-template name="field-date">
        <xsl:with-param name="value" select="$value"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of and not(part)]">
      <div>
        <xsl:call-template name="field-class"/>
        <xsl:call-template name="field-head">
          <xsl:with-param name="mark" select="$mark"/>
        </xsl:call-template>
        <input id="{@id}" name="{@name}">
          <xsl:attribute name="type">
            <xsl:choose>
              <xsl:when test="$kind != ''"><xsl:value-of select="$kind"/></xsl:when>
              <xsl:when test="@type = 'date' or @type = 'number'">text</xsl:when>
              <xsl:otherwise><xsl:value-of select="@type"/></xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
          <xsl:if test="$class != ''">
            <xsl:attribute name="class"><xsl:value-of select="$class"/></xsl:attribute>
          </xsl:if>
          <xsl:choose>
            <xsl:when test="@type = 'password'"/>
            <!-- A date that came by a link is shown as people write it. -->
            <xsl:when test="@type = 'date' and string-length(value) = 10
                and substring(value, 5, 1) = '-' and substring(value, 8, 1) = '-'">
              <xsl:attribute name="value">
                <xsl:value-of select="substring(value, 9, 2)"/>
                <xsl:text>/</xsl:text>
                <xsl:value-of select="substring(value, 6, 2)"/>
                <xsl:text>/</xsl:text>
                <xsl:value-of select="substring(value, 1, 4)"/>
              </xsl:attribute>
            </xsl:when>
            <xsl:when test="value">
              <xsl:attribute name="value"><xsl:value-of select="value"/></xsl:attribute>
            </xsl:when>
            <xsl:when test="not(../@typed) and @type = 'date' and substring($value, 5, 1) = '-'">
              <xsl:attribute name="value"><xsl:value-of select="concat(substring($value, 9, 2), '/', substring($value, 6, 2), '/', substring($value, 1, 4))"/></xsl:attribute>
            </xsl:when>
            <xsl:when test="not(../@typed) and $value != ''">
              <xsl:attribute name="value"><xsl:value-of select="$value"/></xsl:attribute>
            </xsl:when>
          </xsl:choose>
          <xsl:if test="@autocomplete">
            <xsl:attribute name="autocomplete"><xsl:value-of select="@autocomplete"/></xsl:attribute>
          </xsl:if>
          <xsl:choose>
            <xsl:when test="@inputmode">
              <xsl:attribute name="inputmode"><xsl:value-of select="@inputmode"/></xsl:attribute>
            </xsl:when>
            <xsl:when test="@type = 'number'">
              <xsl:attribute name="inputmode">numeric</xsl:attribute>
            </xsl:when>
          </xsl:choose>
          <xsl:if test="@autocomplete = 'username'">
            <xsl:attribute name="autocapitalize">none</xsl:attribute>
            <xsl:attribute name="spellcheck">false</xsl:attribute>
          </xsl:if>
          <!-- The words of the button that the comfort script adds. -->
          <xsl:if test="@type = 'password'">
            <t:attribute name="data-show" key="password.show"/>
            <t:attribute name="data-hide" key="password.hide"/>
          </xsl:if>
          <xsl:call-template name="field-aria"/>
        </input>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:textarea">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:param name="value"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of]">
      <div>
        <xsl:call-template name="field-class"/>
        <xsl:call-template name="field-head"/>
        <textarea id="{@id}" name="{@name}" rows="5">
          <xsl:call-template name="field-aria"/>
          <xsl:choose>
            <xsl:when test="../@typed"><xsl:value-of select="value"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
          </xsl:choose>
        </textarea>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:choices">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:param name="content"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of]">
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
        <xsl:copy-of select="$content"/>
      </fieldset>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:choice">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:param name="value"/>
    <xsl:param name="current"/>
    <xsl:param name="content"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of]">
      <div class="choice">
        <input type="radio" id="{@id}-{$value}" name="{@name}" value="{$value}">
          <xsl:if test="(../@typed and value = $value) or (not(../@typed) and $current = $value)">
            <xsl:attribute name="checked">checked</xsl:attribute>
          </xsl:if>
        </input>
        <label for="{@id}-{$value}"><xsl:copy-of select="$content"/></label>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:tick">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of]">
      <div class="choice">
        <input type="checkbox" id="{@id}" name="{@name}" value="1">
          <xsl:if test="value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
        </input>
        <label for="{@id}"><xsl:value-of select="label"/></label>
      </div>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="c:select">
    <xsl:param name="form"/>
    <xsl:param name="of"/>
    <xsl:param name="mark"/>
    <xsl:param name="content"/>
    <xsl:for-each select="/page/form[@action = $form]/field[@name = $of]">
      <div>
        <xsl:call-template name="field-class"/>
        <xsl:call-template name="field-head">
          <xsl:with-param name="mark" select="$mark"/>
        </xsl:call-template>
        <select id="{@id}" name="{@name}">
          <xsl:call-template name="field-aria"/>
          <xsl:copy-of select="$content"/>
        </select>
      </div>
    </xsl:for-each>
  </xsl:template>

  <!-- The next ones are called with a field as the current node. -->

  <!-- A date in three fields; $value is an ISO date that stands in them before
       anybody has typed. -->
  <xsl:template name="field-date">
    <xsl:param name="value"/>
    <xsl:variable name="held" select="not(../@typed) and substring($value, 5, 1) = '-'"/>
    <fieldset id="{@id}">
      <xsl:attribute name="class">
        <xsl:text>field date-parts</xsl:text>
        <xsl:if test="error"> field-wrong</xsl:if>
      </xsl:attribute>
      <xsl:call-template name="field-described"/>
      <legend>
        <xsl:value-of select="label"/>
        <xsl:text> </xsl:text>
        <span class="mark-word">
          <xsl:choose>
            <xsl:when test="@required"><t:msg key="required.mark"/></xsl:when>
            <xsl:otherwise><t:msg key="optional.mark"/></xsl:otherwise>
          </xsl:choose>
        </span>
      </legend>
      <xsl:call-template name="field-notes"/>
      <div class="parts">
        <xsl:for-each select="part">
          <div>
            <label for="{@id}">
              <xsl:choose>
                <xsl:when test="@of = 'day'"><t:msg key="date.day"/></xsl:when>
                <xsl:when test="@of = 'month'"><t:msg key="date.month"/></xsl:when>
                <xsl:otherwise><t:msg key="date.year"/></xsl:otherwise>
              </xsl:choose>
            </label>
            <input class="part-{@of}" type="text" inputmode="numeric" id="{@id}" name="{@name}">
              <xsl:attribute name="value">
                <xsl:choose>
                  <xsl:when test=". != '' or not($held)"><xsl:value-of select="."/></xsl:when>
                  <xsl:when test="@of = 'day'"><xsl:value-of select="number(substring($value, 9, 2))"/></xsl:when>
                  <xsl:when test="@of = 'month'"><xsl:value-of select="number(substring($value, 6, 2))"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="substring($value, 1, 4)"/></xsl:otherwise>
                </xsl:choose>
              </xsl:attribute>
              <xsl:if test="@autocomplete">
                <xsl:attribute name="autocomplete"><xsl:value-of select="@autocomplete"/></xsl:attribute>
              </xsl:if>
              <xsl:if test="../@required">
                <xsl:attribute name="aria-required">true</xsl:attribute>
              </xsl:if>
              <xsl:if test="@wrong or (../error and not(../part/@wrong))">
                <xsl:attribute name="aria-invalid">true</xsl:attribute>
                <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(../@id, '-erreur')"/></xsl:attribute>
              </xsl:if>
            </input>
          </div>
        </xsl:for-each>
      </div>
    </fieldset>
  </xsl:template>

  <xsl:template name="field-class">
    <xsl:attribute name="class">
      <xsl:text>field</xsl:text>
      <xsl:if test="error"> field-wrong</xsl:if>
    </xsl:attribute>
  </xsl:template>

  <xsl:template name="field-head">
    <xsl:param name="mark"/>
    <label for="{@id}">
      <xsl:value-of select="label"/>
      <xsl:if test="$mark != 'no' and count(../field) &gt; 1">
        <xsl:text> </xsl:text>
        <span class="mark-word">
          <xsl:choose>
            <xsl:when test="@required or $mark = 'needed'"><t:msg key="required.mark"/></xsl:when>
            <xsl:otherwise><t:msg key="optional.mark"/></xsl:otherwise>
          </xsl:choose>
        </span>
      </xsl:if>
    </label>
    <xsl:call-template name="field-notes"/>
  </xsl:template>

  <xsl:template name="field-notes">
    <xsl:if test="hint">
      <p class="hint" id="{@id}-aide"><xsl:value-of select="hint"/></p>
    </xsl:if>
    <xsl:if test="error">
      <p class="field-error" id="{@id}-erreur">
        <span>
          <xsl:value-of select="label"/>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="error"/>
        </span>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="field-aria">
    <xsl:if test="@required">
      <xsl:attribute name="aria-required">true</xsl:attribute>
    </xsl:if>
    <xsl:if test="error">
      <xsl:attribute name="aria-invalid">true</xsl:attribute>
    </xsl:if>
    <xsl:call-template name="field-described"/>
  </xsl:template>

  <xsl:template name="field-described">
    <xsl:choose>
      <xsl:when test="hint and error">
        <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-aide ', @id, '-erreur')"/></xsl:attribute>
      </xsl:when>
      <xsl:when test="hint">
        <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-aide')"/></xsl:attribute>
      </xsl:when>
      <xsl:when test="error">
        <xsl:attribute name="aria-describedby"><xsl:value-of select="concat(@id, '-erreur')"/></xsl:attribute>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
