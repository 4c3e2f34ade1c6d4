<?xml version="1.0" encoding="UTF-8"?>
<!--
  Following a request: where it stands, what comes next and when, what silence
  means, its pieces, its life, the thread, and who opened the file.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/pdf.xsl"/>
  <xsl:include href="../lib/request.xsl"/>

  <xsl:variable name="q" select="/page/content/request"/>

  <xsl:template match="page" mode="title">
    <t:msg key="follow.title"><t:slot name="number" select="$q/reference"/></t:msg>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$q/title"/>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:if test="user">
      <p class="back"><c:link route="/demandes"><t:msg key="list.title"/></c:link></p>
    </xsl:if>
    <c:error-summary form="/demande/message"/>
    <h1><t:msg key="follow.title"><t:slot name="number" select="$q/reference"/></t:msg></h1>
    <p class="step-intro">
      <xsl:value-of select="$q/title"/>
      <xsl:if test="$q/child">
        <xsl:text> – </xsl:text>
        <xsl:value-of select="$q/child/display"/>
      </xsl:if>
    </p>
    <div class="card">
      <p><t:msg key="follow.state"/><xsl:text> </xsl:text><strong><xsl:value-of select="$q/state"/></strong></p>
      <xsl:for-each select="$q"><p><xsl:call-template name="next-move"/></p></xsl:for-each>
    </div>
    <xsl:choose>
      <xsl:when test="not($q/@sent)"><xsl:call-template name="draft"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="sent"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="draft">
    <p>
      <t:msg key="request.kept"><t:slot name="until" select="$q/expires-at"/></t:msg>
    </p>
    <p class="quiet"><t:msg key="list.saved"><t:slot name="at" select="$q/saved-at"/></t:msg></p>
    <xsl:if test="$q/@alone">
      <c:alert kind="info"><p><t:msg key="follow.alone"/></p></c:alert>
    </xsl:if>
    <p>
      <xsl:choose>
        <xsl:when test="$q/@ready">
          <c:link route="/demande/verifier" ref="{$q/ref}"><t:msg key="follow.check"/></c:link>
        </xsl:when>
        <xsl:otherwise>
          <c:link route="/demande/etape" ref="{$q/ref}"><t:msg key="check.go-on"/></c:link>
        </xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:template name="sent">
    <xsl:if test="$q/silence-on">
      <h2><t:msg key="follow.silence"/></h2>
      <p>
        <xsl:choose>
          <xsl:when test="$q/silence/@code = 'accept'">
            <t:msg key="receipt.accept"><t:slot name="day" select="$q/silence-on"/></t:msg>
          </xsl:when>
          <xsl:otherwise>
            <t:msg key="receipt.reject"><t:slot name="day" select="$q/silence-on"/></t:msg>
          </xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:if>
    <xsl:if test="$q/silence/@code = 'accept' and not($q/silence-on) and content/pieces/piece/@asked">
      <h2><t:msg key="follow.silence"/></h2>
      <p><t:msg key="receipt.clock-accept"/></p>
    </xsl:if>
    <xsl:if test="content/pieces/piece">
      <h2><t:msg key="follow.pieces"/></h2>
      <ul class="pieces">
        <xsl:for-each select="content/pieces/piece">
          <li>
            <strong><xsl:value-of select="label"/></strong>
            <xsl:text> – </xsl:text>
            <xsl:value-of select="state"/>
            <xsl:if test="@asked and until">
              <xsl:text>, </xsl:text>
              <t:msg key="request.by"><t:slot name="day" select="until"/></t:msg>
            </xsl:if>
            <xsl:if test="names"><br/><xsl:value-of select="names"/></xsl:if>
            <xsl:if test="@asked">
              <br/>
              <c:link route="/demande/piece" piece="{@id}"><t:msg key="request.piece-give"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="label"/></span></c:link>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
      <xsl:if test="content/pieces/piece/@asked and $q/silence/@code = 'reject'">
        <p><t:msg key="receipt.clock-reject"/></p>
      </xsl:if>
    </xsl:if>
    <ul>
      <li><c:link route="/demande/recu" ref="{$q/ref}"><t:msg key="sent.receipt"/></c:link></li>
      <xsl:if test="$q/@attestable">
        <li><c:link route="/demande/attestation" ref="{$q/ref}"><t:msg key="attestation.title"/></c:link></li>
      </xsl:if>
      <xsl:if test="$q/@withdrawable">
        <li><c:link route="/demande/retirer" ref="{$q/ref}"><t:msg key="withdraw.title"/></c:link></li>
      </xsl:if>
    </ul>
    <xsl:if test="content/letters/letter">
      <h2><t:msg key="follow.letters"/></h2>
      <ul>
        <xsl:for-each select="content/letters/letter">
          <li>
            <c:link route="/demande/courrier" ref="{$q/ref}" letter="{@id}"><xsl:value-of select="kind"/></c:link>
            <xsl:text> – </xsl:text>
            <xsl:choose>
              <xsl:when test="@post"><t:msg key="follow.letter-posted"><t:slot name="at" select="left-at"/></t:msg></xsl:when>
              <xsl:otherwise><t:msg key="follow.letter-left"><t:slot name="at" select="left-at"/></t:msg></xsl:otherwise>
            </xsl:choose>
            <xsl:if test="@replaced">
              <xsl:text> </xsl:text>
              <span class="tag"><t:msg key="case.replaced"/></span>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <c:receipt-pdf/>
    <h2><t:msg key="follow.events"/></h2>
    <ol class="events">
      <xsl:for-each select="content/events/event">
        <li>
          <xsl:value-of select="at"/>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="kind"/>
          <xsl:if test="detail">
            <br/><xsl:value-of select="detail"/>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ol>
    <xsl:call-template name="thread"/>
    <h2><t:msg key="follow.reads"/></h2>
    <xsl:choose>
      <xsl:when test="content/reads/read">
        <ul>
          <xsl:for-each select="content/reads/read">
            <li>
              <t:msg key="follow.read" count="times/@plural">
                <t:slot name="day" select="day"/>
                <t:slot name="service" select="service"/>
                <t:slot name="times" select="times"/>
              </t:msg>
              <xsl:if test="documents">
                <xsl:text> </xsl:text>
                <t:msg key="follow.read-documents" count="documents/@plural">
                  <t:slot name="times" select="documents"/>
                </t:msg>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="follow.no-read"/></p></xsl:otherwise>
    </xsl:choose>
    <h2><t:msg key="sent.contact"/></h2>
    <p><xsl:value-of select="$q/service"/></p>
    <p><xsl:value-of select="$q/service-phone"/></p>
    <xsl:if test="$q/service-email"><p><xsl:value-of select="$q/service-email"/></p></xsl:if>
  </xsl:template>

  <xsl:template name="thread">
    <h2><t:msg key="follow.thread"/></h2>
    <xsl:choose>
      <xsl:when test="content/thread/message">
        <ol class="thread">
          <xsl:for-each select="content/thread/message">
            <li>
              <p class="quiet">
                <xsl:choose>
                  <xsl:when test="@from-town">
                    <xsl:choose>
                      <xsl:when test="by"><xsl:value-of select="concat(by/display, ', ', $q/service)"/></xsl:when>
                      <xsl:otherwise><xsl:value-of select="$q/service"/></xsl:otherwise>
                    </xsl:choose>
                  </xsl:when>
                  <xsl:otherwise><t:msg key="follow.you"/></xsl:otherwise>
                </xsl:choose>
                <xsl:text> – </xsl:text>
                <xsl:value-of select="at"/>
              </p>
              <p class="message-body"><xsl:value-of select="body"/></p>
            </li>
          </xsl:for-each>
        </ol>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="follow.no-message"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$q/@writable">
      <form f:action="/demande/message" novalidate="novalidate">
        <c:textarea form="/demande/message" of="body"/>
        <c:button kind="quiet"><t:msg key="follow.say"/></c:button>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
