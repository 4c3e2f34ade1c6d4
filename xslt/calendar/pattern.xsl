<?xml version="1.0" encoding="UTF-8"?>
<!--
  The usual week of a child: per week of the cycle a table, weekdays in rows,
  activities in columns; from when until when; the same for brothers and sisters.
  It is kept as a rule: below stand the days that it wants and that are not booked.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="keeping" select="/page/form[@action = '/calendrier/semaine-type/enregistrer']"/>
  <xsl:variable name="typed" select="$keeping/@typed"/>
  <xsl:variable name="pattern" select="/page/content/pattern"/>
  <xsl:variable name="boxes" select="/page/content/boxes/box"/>

  <xsl:template match="page" mode="title"><t:msg key="pattern.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/calendrier/semaine-type/enregistrer"/>
    <h1><t:msg key="pattern.title"/></h1>
    <xsl:apply-templates select="content/recap"/>
    <p><t:msg key="pattern.what"/></p>
    <xsl:choose>
      <xsl:when test="not($pattern)">
        <c:alert kind="info">
          <p><strong><t:msg key="week.no-child"/></strong></p>
          <p><t:msg key="week.no-child-do"/></p>
        </c:alert>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="whose"/>
        <h2><xsl:value-of select="$pattern/name/display"/></h2>
        <xsl:choose>
          <xsl:when test="$boxes">
            <xsl:call-template name="cycles"/>
            <xsl:call-template name="pattern-form"/>
          </xsl:when>
          <xsl:otherwise>
            <c:alert kind="info"><p><t:msg key="pattern.no-activity"/></p></c:alert>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:apply-templates select="content/missed[day]"/>
      </xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/calendrier"><t:msg key="pattern.month"/></c:link></p>
  </xsl:template>

  <xsl:template name="whose">
    <xsl:if test="count(content/children/child) &gt; 1">
      <nav class="queues">
        <t:attribute name="aria-label" key="month.whose"/>
        <ul>
          <xsl:for-each select="content/children/child">
            <li>
              <c:link route="/calendrier/semaine-type" child="{@id}">
                <xsl:if test="$pattern/@child = @id"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
                <xsl:value-of select="name/given"/>
              </c:link>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="cycles">
    <nav class="queues">
      <t:attribute name="aria-label" key="pattern.cycle"/>
      <ul>
        <li>
          <c:link route="/calendrier/semaine-type" child="{$pattern/@child}" weeks="1">
            <xsl:if test="$pattern/cycle/@value = 1"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="pattern.weeks-1"/>
          </c:link>
        </li>
        <li>
          <c:link route="/calendrier/semaine-type" child="{$pattern/@child}" weeks="2">
            <xsl:if test="$pattern/cycle/@value = 2"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="pattern.weeks-2"/>
          </c:link>
        </li>
        <li>
          <c:link route="/calendrier/semaine-type" child="{$pattern/@child}" weeks="3">
            <xsl:if test="$pattern/cycle/@value = 3"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="pattern.weeks-3"/>
          </c:link>
        </li>
        <li>
          <c:link route="/calendrier/semaine-type" child="{$pattern/@child}" weeks="4">
            <xsl:if test="$pattern/cycle/@value = 4"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="pattern.weeks-4"/>
          </c:link>
        </li>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template name="pattern-form">
    <xsl:variable name="columns" select="$boxes[@n = $boxes[1]/@n]"/>
    <form f:action="/calendrier/semaine-type/enregistrer" novalidate="novalidate">
      <input type="hidden" name="child" value="{$pattern/@child}"/>
      <input type="hidden" name="weeks" value="{$pattern/cycle/@value}"/>
      <input type="hidden" name="anchor" value="{$pattern/anchor/@iso}"/>
      <xsl:for-each select="$columns">
        <input type="hidden" name="held" value="{code}"/>
      </xsl:for-each>
      <p id="f-days" tabindex="-1"><t:msg key="pattern.how"/></p>
      <xsl:for-each select="$boxes[not(@week = preceding-sibling::box/@week)]">
        <xsl:call-template name="pattern-week">
          <xsl:with-param name="columns" select="$columns"/>
        </xsl:call-template>
      </xsl:for-each>
      <c:field form="/calendrier/semaine-type/enregistrer" of="from_day"/>
      <c:field form="/calendrier/semaine-type/enregistrer" of="until_day" value="{$pattern/until/@iso}"/>
      <p class="hint"><t:msg key="pattern.period"/></p>
      <xsl:variable name="others" select="/page/content/children/child[@acts and @id != $pattern/@child]"/>
      <xsl:if test="$others">
        <fieldset class="choices" id="f-siblings" tabindex="-1">
          <legend><t:msg key="pattern.siblings"/></legend>
          <xsl:for-each select="$others">
            <div class="choice">
              <input type="checkbox" name="siblings" id="frere-{@id}" value="{@id}">
                <xsl:if test="$typed and $keeping/field[@name = 'siblings']/value = @id">
                  <xsl:attribute name="checked">checked</xsl:attribute>
                </xsl:if>
              </input>
              <label for="frere-{@id}"><xsl:value-of select="name/given"/></label>
            </div>
          </xsl:for-each>
        </fieldset>
      </xsl:if>
      <div class="save">
        <c:button><t:msg key="pattern.save"/></c:button>
        <p class="quiet"><t:msg key="pattern.save-note"/></p>
      </div>
    </form>
  </xsl:template>

  <!-- One week of the cycle; the current node is its first box. -->
  <xsl:template name="pattern-week">
    <xsl:param name="columns"/>
    <xsl:variable name="week" select="@week"/>
    <c:table id="semaine-{$week}" class="calendar">
      <caption id="semaine-{$week}-titre">
        <xsl:choose>
          <xsl:when test="$pattern/cycle/@value = 1"><t:msg key="pattern.every"/></xsl:when>
          <xsl:otherwise>
            <t:msg key="pattern.week">
              <t:slot name="letter" select="substring('ABCD', $week, 1)"/>
              <t:slot name="day" select="day/@day"/>
            </t:msg>
          </xsl:otherwise>
        </xsl:choose>
      </caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="month.day"/></th>
          <xsl:for-each select="$columns">
            <th scope="col"><xsl:value-of select="label"/></th>
          </xsl:for-each>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="$boxes[@week = $week and code = $columns[1]/code]">
          <xsl:variable name="n" select="@n"/>
          <xsl:variable name="weekday" select="substring-before(day/@day, ' ')"/>
          <tr>
            <th scope="row"><xsl:value-of select="$weekday"/></th>
            <xsl:for-each select="$boxes[@n = $n]">
              <td class="cell">
                <xsl:choose>
                  <xsl:when test="@open">
                    <label>
                      <input type="checkbox" name="days" value="{@n}:{code}">
                        <xsl:if test="(not($typed) and @ticked) or ($typed and $keeping/field[@name = 'days']/value = concat(@n, ':', code))">
                          <xsl:attribute name="checked">checked</xsl:attribute>
                        </xsl:if>
                      </input>
                      <span class="hide">
                        <xsl:value-of select="concat($weekday, ', ', label)"/>
                        <xsl:if test="$pattern/cycle/@value != 1">
                          <xsl:text>, </xsl:text>
                          <t:msg key="pattern.of-week"><t:slot name="letter" select="substring('ABCD', $week, 1)"/></t:msg>
                        </xsl:if>
                      </span>
                    </label>
                  </xsl:when>
                  <xsl:otherwise><span class="hide"><t:msg key="month.none"/></span></xsl:otherwise>
                </xsl:choose>
              </td>
            </xsl:for-each>
          </tr>
        </xsl:for-each>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template match="content/recap">
    <section class="recap" role="status" aria-labelledby="bilan">
      <h2 id="bilan"><t:msg key="recap.title"/></h2>
      <p>
        <t:msg key="pattern.done">
          <t:slot name="added" select="added"/>
          <t:slot name="removed" select="removed"/>
          <t:slot name="refused" select="refused"/>
        </t:msg>
        <xsl:for-each select="more">
          <xsl:text> </xsl:text>
          <t:msg key="recap.more"><t:slot name="price" select="."/></t:msg>
        </xsl:for-each>
        <xsl:for-each select="less">
          <xsl:text> </xsl:text>
          <t:msg key="recap.less"><t:slot name="price" select="."/></t:msg>
        </xsl:for-each>
      </p>
      <xsl:for-each select="waiting">
        <p><t:msg key="pattern.waiting" count="@plural"><t:slot name="n" select="."/></t:msg></p>
        <p class="go"><c:link route="/liste-attente"><t:msg key="recap.to-waiting"/></c:link></p>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="missed">
    <section aria-labelledby="manques">
      <h2 id="manques"><t:msg key="pattern.missed"/></h2>
      <ul>
        <xsl:for-each select="day">
          <li>
            <strong><xsl:value-of select="concat(day/@day, ', ', activity)"/></strong>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="reason"/>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>

</xsl:stylesheet>
