<?xml version="1.0" encoding="UTF-8"?>
<!-- Two files to join: what they say side by side, what moves, what does not, and
     why it cannot be done when it cannot. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="merge" select="/page/content/merge"/>
  <xsl:variable name="typed" select="/page/form[@action = '/agent/fusion']/field[@name = 'take']/value"/>

  <xsl:template match="page" mode="title"><t:msg key="merge.title"><t:slot name="kept" select="$merge/kept-name"/><t:slot name="gone" select="$merge/gone-name"/></t:msg></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/fusion"/>
    <h1><t:msg key="merge.title"><t:slot name="kept" select="$merge/kept-name"/><t:slot name="gone" select="$merge/gone-name"/></t:msg></h1>
    <p><t:msg key="merge.who"><t:slot name="kept" select="$merge/kept-name"/><t:slot name="gone" select="$merge/gone-name"/></t:msg></p>
    <xsl:if test="$merge/@turns">
      <p>
        <c:link route="/agent/fusion" kind="{$merge/kind/@code}" kept="{$merge/@gone}" gone="{$merge/@kept}" accesskey="i">
          <t:msg key="merge.turn"><t:slot name="gone" select="$merge/gone-name"/></t:msg>
        </c:link>
      </p>
    </xsl:if>
    <xsl:if test="content/blocks/block">
      <c:alert kind="warning">
        <p><t:msg key="merge.blocked"/></p>
        <ul>
          <xsl:for-each select="content/blocks/block">
            <li>
              <xsl:value-of select="why"/>
              <xsl:if test="about"> (<xsl:value-of select="about"/>)</xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </c:alert>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="$merge/@blocked">
        <xsl:call-template name="parts"/>
        <xsl:call-template name="counts"/>
      </xsl:when>
      <xsl:otherwise>
        <form f:action="/agent/fusion" novalidate="novalidate">
          <input type="hidden" name="kind" value="{$merge/kind/@code}"/>
          <input type="hidden" name="kept" value="{$merge/@kept}"/>
          <input type="hidden" name="gone" value="{$merge/@gone}"/>
          <input type="hidden" name="shown" value="{$merge/shown}"/>
          <xsl:call-template name="parts"/>
          <xsl:call-template name="meals"/>
          <xsl:call-template name="counts"/>
          <p><t:msg key="merge.undo-note"/></p>
          <button type="submit" class="button" accesskey="a"><t:msg key="merge.go"/></button>
        </form>
      </xsl:otherwise>
    </xsl:choose>
    <form f:action="/agent/doublons">
      <input type="hidden" name="kind" value="{$merge/kind/@code}"/>
      <input type="hidden" name="kept" value="{$merge/@kept}"/>
      <input type="hidden" name="gone" value="{$merge/@gone}"/>
      <p><button type="submit" class="button button-second" accesskey="r"><t:msg key="merge.distinct"/></button></p>
    </form>
    <ul class="links">
      <xsl:choose>
        <xsl:when test="$merge/kind/@code = 'household'">
          <li><c:link route="/agent/famille" id="{$merge/@kept}"><t:msg key="merge.open"><t:slot name="name" select="$merge/kept-name"/></t:msg></c:link></li>
          <li><c:link route="/agent/famille" id="{$merge/@gone}"><t:msg key="merge.open"><t:slot name="name" select="$merge/gone-name"/></t:msg></c:link></li>
        </xsl:when>
        <xsl:when test="$merge/kind/@code = 'request'">
          <li><c:link route="/agent/demande" id="{$merge/@kept}"><t:msg key="merge.open"><t:slot name="name" select="$merge/kept-name"/></t:msg></c:link></li>
          <li><c:link route="/agent/demande" id="{$merge/@gone}"><t:msg key="merge.open"><t:slot name="name" select="$merge/gone-name"/></t:msg></c:link></li>
        </xsl:when>
      </xsl:choose>
      <li><c:link route="/agent/doublons" kind="{$merge/kind/@code}" accesskey="l"><t:msg key="merge.back"/></c:link></li>
    </ul>
  </xsl:template>

  <!-- What both say; a box to take the other answer where they differ. -->
  <xsl:template name="parts">
    <xsl:if test="/page/content/parts/part">
      <c:table id="comparaison">
        <caption id="comparaison-titre"><t:msg key="merge.parts"/></caption>
        <thead>
          <tr>
            <th scope="col"><t:msg key="column.part"/></th>
            <th scope="col"><t:msg key="merge.stays"><t:slot name="name" select="$merge/kept-name"/></t:msg></th>
            <th scope="col"><t:msg key="merge.goes"><t:slot name="name" select="$merge/gone-name"/></t:msg></th>
            <th scope="col"><t:msg key="merge.choice"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="/page/content/parts/part">
            <tr>
              <th scope="row"><xsl:value-of select="part"/></th>
              <td><xsl:value-of select="kept | kept-day | kept-diet | kept-value"/></td>
              <td>
                <xsl:if test="@differs"><xsl:attribute name="class">differs</xsl:attribute></xsl:if>
                <xsl:value-of select="gone | gone-day | gone-diet | gone-value"/>
              </td>
              <td>
                <xsl:choose>
                  <xsl:when test="@differs and not($merge/@blocked)">
                    <div class="choice">
                      <input type="checkbox" id="f-take-{@index}" name="take" value="{part/@code}">
                        <xsl:if test="part/@code = $typed"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
                      </input>
                      <label for="f-take-{@index}">
                        <t:msg key="merge.take"/>
                        <span class="hide"><xsl:text> </xsl:text><xsl:value-of select="part"/></span>
                      </label>
                    </div>
                  </xsl:when>
                  <xsl:when test="@differs"><t:msg key="change.differs"/></xsl:when>
                  <xsl:otherwise><span class="quiet"><t:msg key="merge.same"/></span></xsl:otherwise>
                </xsl:choose>
              </td>
            </tr>
          </xsl:for-each>
        </tbody>
      </c:table>
    </xsl:if>
  </xsl:template>

  <!-- Days on which both children have the same meal: one of the two is kept. -->
  <xsl:template name="meals">
    <xsl:if test="$merge/meals/@value &gt; 0">
      <p class="deadline"><span><t:msg key="merge.meals" count="$merge/meals/@plural"><t:slot name="n" select="$merge/meals"/></t:msg></span></p>
      <div class="choice">
        <input type="checkbox" id="f-take-meals" name="take" value="meals">
          <xsl:if test="'meals' = $typed"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
        </input>
        <label for="f-take-meals"><t:msg key="merge.take-meals"><t:slot name="name" select="$merge/gone-name"/></t:msg></label>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="counts">
    <xsl:choose>
      <xsl:when test="/page/content/counts/count">
        <c:table id="depend" class="table-fit">
          <caption id="depend-titre"><t:msg key="merge.counts"><t:slot name="name" select="$merge/gone-name"/></t:msg></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="merge.thing"/></th>
              <th scope="col" class="number"><t:msg key="merge.moves"/></th>
              <th scope="col" class="number"><t:msg key="merge.not-moved"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/counts/count">
              <tr>
                <th scope="row"><xsl:value-of select="thing"/></th>
                <td class="number"><xsl:value-of select="moves"/></td>
                <td class="number"><xsl:value-of select="stays"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
        <p class="quiet"><t:msg key="merge.stays-why"/></p>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="merge.nothing"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
