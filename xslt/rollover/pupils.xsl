<?xml version="1.0" encoding="UTF-8"?>
<!-- The pupils of a plan, case by case: a select a line, saved together; and one
     decision for all those of a case or a class that wait. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="plan" select="/page/content/plan"/>
  <xsl:variable name="shown" select="/page/content/shown"/>
  <xsl:variable name="classes" select="/page/content/classes/class"/>

  <xsl:template match="page" mode="title">
    <t:msg key="rollover.pupils-h1"><t:slot name="year" select="$plan/to-year"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/rentree/eleves"/>
    <c:error-summary form="/agent/rentree/placer"/>
    <h1><t:msg key="rollover.pupils-h1"><t:slot name="year" select="$plan/to-year"/></t:msg></h1>
    <nav class="week-links">
      <t:attribute name="aria-label" key="rollover.cases"/>
      <ul>
        <li>
          <c:link route="/agent/rentree/eleves" id="{$plan/@id}" undecided="1">
            <xsl:if test="$shown/@undecided and not($shown/case)"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="rollover.all-undecided"/>
          </c:link>
        </li>
        <xsl:for-each select="content/cases/case">
          <li>
            <c:link route="/agent/rentree/eleves" id="{$plan/@id}" case="{case/@code}">
              <xsl:if test="$shown/case/@code = case/@code"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
              <xsl:value-of select="case"/>
              <xsl:text> (</xsl:text>
              <xsl:value-of select="undecided"/>
              <xsl:text> / </xsl:text>
              <xsl:value-of select="total"/>
              <xsl:text>)</xsl:text>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
    <xsl:if test="$shown/class-name">
      <p><t:msg key="rollover.of-class"><t:slot name="class" select="$shown/class-name"/></t:msg></p>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="content/lines/line">
        <xsl:choose>
          <xsl:when test="$plan/@open"><xsl:call-template name="decide"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="lines"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="pages"/>
        <xsl:if test="$plan/@open and ($shown/case or $shown/@class)"><xsl:call-template name="place"/></xsl:if>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="rollover.no-pupil"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/rentree/plan" id="{$plan/@id}"><t:msg key="rollover.to-plan"/></c:link></p>
  </xsl:template>

  <!-- Where one comes back to. -->
  <xsl:template name="filter">
    <input type="hidden" name="id" value="{$plan/@id}"/>
    <xsl:if test="$shown/case"><input type="hidden" name="case" value="{$shown/case/@code}"/></xsl:if>
    <xsl:if test="$shown/@class"><input type="hidden" name="class" value="{$shown/@class}"/></xsl:if>
    <xsl:if test="$shown/@undecided"><input type="hidden" name="undecided" value="1"/></xsl:if>
  </xsl:template>

  <xsl:template name="decide">
    <form f:action="/agent/rentree/eleves" novalidate="novalidate">
      <xsl:call-template name="filter"/>
      <input type="hidden" name="page" value="{$shown/page/@value}"/>
      <xsl:call-template name="lines"/>
      <div class="narrow">
        <c:field form="/agent/rentree/eleves" of="reason" mark="no"/>
        <c:button><t:msg key="rollover.decide"/></c:button>
      </div>
    </form>
  </xsl:template>

  <xsl:template name="lines">
    <c:table id="eleves">
      <caption id="eleves-titre"><t:msg key="rollover.found" count="$shown/total/@plural"><t:slot name="n" select="$shown/total"/></t:msg></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="rollover.pupil"/></th>
          <th scope="col"><t:msg key="rollover.now"/></th>
          <th scope="col"><t:msg key="rollover.case"/></th>
          <th scope="col"><t:msg key="rollover.next"/></th>
        </tr>
      </thead>
      <tbody>
        <xsl:apply-templates select="/page/content/lines/line"/>
      </tbody>
    </c:table>
  </xsl:template>

  <xsl:template match="line">
    <tr>
      <th scope="row">
        <xsl:value-of select="name/display"/>
        <xsl:if test="born"><br/><span class="quiet"><xsl:value-of select="born"/></span></xsl:if>
      </th>
      <td><xsl:value-of select="class"/></td>
      <td>
        <xsl:value-of select="case"/>
        <xsl:if test="change"><br/><span class="tag"><xsl:value-of select="change"/></span></xsl:if>
        <xsl:if test="reason"><br/><span class="quiet"><xsl:value-of select="reason"/></span></xsl:if>
      </td>
      <td>
        <xsl:choose>
          <xsl:when test="$plan/@open"><xsl:call-template name="choice"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="outcome"/></xsl:otherwise>
        </xsl:choose>
      </td>
    </tr>
  </xsl:template>

  <xsl:template name="outcome">
    <xsl:choose>
      <xsl:when test="target"><xsl:value-of select="target"/></xsl:when>
      <xsl:when test="outcome"><xsl:value-of select="outcome"/></xsl:when>
      <xsl:otherwise><t:msg key="rollover.to-decide"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The classes of the same level, of the next and of the one after; of an
       unknown level, all. -->
  <xsl:template name="choice">
    <xsl:variable name="line" select="."/>
    <input type="hidden" name="child" value="c-{@child}"/>
    <label class="hide" for="choix-{@child}"><t:msg key="rollover.choice-of"><t:slot name="name" select="name/display"/></t:msg></label>
    <select id="choix-{@child}" name="choice">
      <option value="keep"><xsl:call-template name="outcome"/></option>
      <xsl:for-each select="$classes">
        <xsl:variable name="levels" select="concat(' ', level, ',')"/>
        <xsl:if test="not($line/level) or contains($levels, concat(' ', $line/level, ','))
            or ($line/next and contains($levels, concat(' ', $line/next, ',')))
            or ($line/after-next and contains($levels, concat(' ', $line/after-next, ',')))">
          <option value="{to}"><xsl:value-of select="school"/> – <xsl:value-of select="name"/></option>
        </xsl:if>
      </xsl:for-each>
      <option value="leaves"><t:msg key="code.rollover-outcome.leaves"/></option>
      <option value="waits"><t:msg key="code.rollover-outcome.waits"/></option>
    </select>
  </xsl:template>

  <xsl:template name="place">
    <h2><t:msg key="rollover.place"/></h2>
    <p><t:msg key="rollover.place-how"/></p>
    <form class="narrow" f:action="/agent/rentree/placer" novalidate="novalidate">
      <xsl:call-template name="filter"/>
      <c:select form="/agent/rentree/placer" of="choice">
        <xsl:for-each select="$classes">
          <option value="{to}"><xsl:value-of select="school"/> – <xsl:value-of select="name"/></option>
        </xsl:for-each>
        <option value="leaves"><t:msg key="code.rollover-outcome.leaves"/></option>
        <option value="waits"><t:msg key="code.rollover-outcome.waits"/></option>
      </c:select>
      <c:field form="/agent/rentree/placer" of="why"/>
      <c:button kind="second"><t:msg key="rollover.place-all"/></c:button>
    </form>
    <xsl:if test="not($shown/@class)">
      <h2><t:msg key="rollover.by-class"/></h2>
      <ul class="rows">
        <xsl:for-each select="$classes">
          <li><c:link route="/agent/rentree/eleves" id="{$plan/@id}" case="{$shown/case/@code}" class="{@source}"><xsl:value-of select="school"/> – <xsl:value-of select="name"/></c:link></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="pages">
    <xsl:if test="$shown/previous or $shown/next">
      <c:pagination page="{$shown/page}" pages="{$shown/pages}">
        <xsl:if test="$shown/previous">
          <li><xsl:call-template name="page-link"><xsl:with-param name="to" select="$shown/previous/@value"/><xsl:with-param name="words"><t:msg key="pagination.previous"/></xsl:with-param></xsl:call-template></li>
        </xsl:if>
        <xsl:if test="$shown/next">
          <li><xsl:call-template name="page-link"><xsl:with-param name="to" select="$shown/next/@value"/><xsl:with-param name="words"><t:msg key="pagination.next"/></xsl:with-param></xsl:call-template></li>
        </xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

  <xsl:template name="page-link">
    <xsl:param name="to"/>
    <xsl:param name="words"/>
    <xsl:choose>
      <xsl:when test="$shown/@class and $shown/case">
        <c:link route="/agent/rentree/eleves" id="{$plan/@id}" case="{$shown/case/@code}" class="{$shown/@class}" page="{$to}"><xsl:value-of select="$words"/></c:link>
      </xsl:when>
      <xsl:when test="$shown/@class">
        <c:link route="/agent/rentree/eleves" id="{$plan/@id}" class="{$shown/@class}" page="{$to}"><xsl:value-of select="$words"/></c:link>
      </xsl:when>
      <xsl:when test="$shown/case">
        <c:link route="/agent/rentree/eleves" id="{$plan/@id}" case="{$shown/case/@code}" page="{$to}"><xsl:value-of select="$words"/></c:link>
      </xsl:when>
      <xsl:when test="$shown/@undecided">
        <c:link route="/agent/rentree/eleves" id="{$plan/@id}" undecided="1" page="{$to}"><xsl:value-of select="$words"/></c:link>
      </xsl:when>
      <xsl:otherwise>
        <c:link route="/agent/rentree/eleves" id="{$plan/@id}" page="{$to}"><xsl:value-of select="$words"/></c:link>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
