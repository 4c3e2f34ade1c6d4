<?xml version="1.0" encoding="UTF-8"?>
<!-- The custody calendar of a child; and when authority or custody has changed: in
     words, waits for a clerk. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>
  <xsl:include href="../lib/custody.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-custody.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/famille/garde"/>
    <c:error-summary form="/famille/garde/exception"/>
    <c:error-summary form="/famille/garde/reponse"/>
    <h1><t:msg key="family-custody.h1"><t:slot name="child" select="content/child/name/given"/></t:msg></h1>
    <xsl:if test="content/rules/rule">
      <h2><t:msg key="family-custody.calendar"/></h2>
      <xsl:for-each select="content/days">
        <xsl:call-template name="custody-calendar"/>
      </xsl:for-each>
      <ul class="rows">
        <xsl:apply-templates select="content/rules/rule"/>
      </ul>
      <p class="quiet"><t:msg key="family-custody.why"/></p>
    </xsl:if>
    <xsl:if test="content/rules/rule or content/shares/share">
      <h2><t:msg key="share.title"/></h2>
      <xsl:if test="not(content/shares/share)">
        <xsl:for-each select="content/voted"><xsl:call-template name="custody-voted"/></xsl:for-each>
      </xsl:if>
      <xsl:for-each select="content/shares/share">
        <p>
          <xsl:variable name="part"><xsl:call-template name="share-part"><xsl:with-param name="n" select="percent"/><xsl:with-param name="tenth" select="@tenth"/></xsl:call-template></xsl:variable>
          <t:msg key="share.mine"><t:slot name="part" select="$part"/></t:msg>
          <span class="quiet"><xsl:text> (</xsl:text><xsl:value-of select="during"/><xsl:text>, </xsl:text><xsl:value-of select="source"/><xsl:text>)</xsl:text></span>
          <xsl:call-template name="seen"/>
        </p>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="content/rules/rule or content/exceptions/exception">
      <xsl:call-template name="exceptions"/>
      <h2><t:msg key="family-custody.change"/></h2>
    </xsl:if>
    <p class="lead"><t:msg key="family-custody.lead"/></p>
    <xsl:call-template name="will-wait"/>
    <form class="narrow" f:action="/famille/garde" novalidate="novalidate">
      <input type="hidden" name="child" value="{content/child/@id}"/>
      <c:choices form="/famille/garde" of="about">
        <c:choice form="/famille/garde" of="about" value="custody"><t:msg key="family-custody.custody"/></c:choice>
        <c:choice form="/famille/garde" of="about" value="authority"><t:msg key="family-custody.authority"/></c:choice>
      </c:choices>
      <c:textarea form="/famille/garde" of="asked"/>
      <c:field form="/famille/garde" of="from_day" class="date"/>
      <c:button><t:msg key="family.send"/></c:button>
    </form>
    <xsl:call-template name="back-to-family"/>
  </xsl:template>

  <!-- Days that both parents agree to exchange. -->
  <xsl:template name="exceptions">
    <h2><t:msg key="exception.title"/></h2>
    <xsl:if test="content/exceptions/exception">
      <ul class="rows">
        <xsl:apply-templates select="content/exceptions/exception"/>
      </ul>
    </xsl:if>
    <xsl:if test="content/child/@acts">
      <p><t:msg key="exception.how"/></p>
      <form class="narrow" f:action="/famille/garde/exception" novalidate="novalidate">
        <input type="hidden" name="child" value="{content/child/@id}"/>
        <c:choices form="/famille/garde/exception" of="who">
          <c:choice form="/famille/garde/exception" of="who" value="me"><t:msg key="exception.me"/></c:choice>
          <c:choice form="/famille/garde/exception" of="who" value="other"><t:msg key="exception.other"/></c:choice>
        </c:choices>
        <c:field form="/famille/garde/exception" of="first" class="date"/>
        <c:field form="/famille/garde/exception" of="last" class="date"/>
        <c:button><t:msg key="exception.propose"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template match="exception">
    <li>
      <p>
        <xsl:value-of select="during"/>
        <xsl:text> </xsl:text>
        <strong>
          <xsl:choose>
            <xsl:when test="@mine"><t:msg key="custody.at-me"/></xsl:when>
            <xsl:otherwise><t:msg key="custody.at-other"/></xsl:otherwise>
          </xsl:choose>
        </strong>
        <br/>
        <span class="quiet">
          <xsl:choose>
            <xsl:when test="@waiting and @asked"><t:msg key="exception.waits-other"/></xsl:when>
            <xsl:when test="@waiting"><t:msg key="exception.waits-me"/></xsl:when>
            <xsl:when test="@judged"><t:msg key="code.fact-source.judgment"/></xsl:when>
            <xsl:otherwise><t:msg key="exception.agreed"/></xsl:otherwise>
          </xsl:choose>
        </span>
      </p>
      <xsl:if test="@waiting and /page/content/child/@acts">
        <xsl:choose>
          <xsl:when test="@asked">
            <xsl:call-template name="reply"><xsl:with-param name="reply" select="'withdraw'"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="reply"><xsl:with-param name="reply" select="'agree'"/></xsl:call-template>
            <xsl:call-template name="reply"><xsl:with-param name="reply" select="'decline'"/></xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="reply">
    <xsl:param name="reply"/>
    <form class="inline" f:action="/famille/garde/reponse" novalidate="novalidate">
      <input type="hidden" name="child" value="{/page/content/child/@id}"/>
      <input type="hidden" name="exception" value="{@id}"/>
      <input type="hidden" name="reply" value="{$reply}"/>
      <xsl:choose>
        <xsl:when test="$reply = 'agree'"><c:button><t:msg key="exception.agree"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="during"/></span></c:button></xsl:when>
        <xsl:when test="$reply = 'decline'"><c:button kind="second"><t:msg key="exception.decline"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="during"/></span></c:button></xsl:when>
        <xsl:otherwise><c:button kind="second"><t:msg key="exception.withdraw"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="during"/></span></c:button></xsl:otherwise>
      </xsl:choose>
    </form>
  </xsl:template>

  <xsl:template match="rule">
    <xsl:variable name="me"><t:msg key="custody.at-me"/></xsl:variable>
    <xsl:variable name="other"><t:msg key="custody.at-other"/></xsl:variable>
    <li>
      <xsl:choose>
        <xsl:when test="@mine">
          <xsl:call-template name="custody-rule">
            <xsl:with-param name="first" select="$me"/>
            <xsl:with-param name="second" select="$other"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="custody-rule">
            <xsl:with-param name="first" select="$other"/>
            <xsl:with-param name="second" select="$me"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="seen"/>
    </li>
  </xsl:template>

</xsl:stylesheet>
