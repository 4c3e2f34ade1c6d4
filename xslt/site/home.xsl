<?xml version="1.0" encoding="UTF-8"?>
<!-- The front door: what one can do here, what to know before, the next
     closure of the canteen. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/invoice.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="home.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="hero">
      <h1><t:msg key="home.h1"/></h1>
      <p class="lead"><t:msg key="home.lead"/></p>
      <p>
        <xsl:choose>
          <xsl:when test="user">
            <c:link route="/cantine/semaine" class="button"><t:msg key="home.go"/></c:link>
          </xsl:when>
          <xsl:otherwise>
            <c:link route="/connexion" class="button"><t:msg key="home.sign-in"/></c:link>
          </xsl:otherwise>
        </xsl:choose>
      </p>
    </div>

    <xsl:if test="user">
      <xsl:apply-templates select="content/due" mode="invoice-due"/>
      <p class="go"><c:link route="/factures"><t:msg key="invoices.title"/></c:link></p>
      <p class="go"><c:link route="/calendrier"><t:msg key="month.see"/></c:link></p>
      <p class="go"><c:link route="/calendrier/semaine-type"><t:msg key="month.pattern"/></c:link></p>
    </xsl:if>

    <xsl:apply-templates select="content/notice"/>

    <p class="go"><c:link route="/demarches"><t:msg key="home.procedures"/></c:link></p>

    <div class="columns">
      <section aria-labelledby="etapes">
        <h2 id="etapes"><t:msg key="home.steps"/></h2>
        <c:steps>
          <li><t:msg key="home.step-1"/></li>
          <li><t:msg key="home.step-2"/></li>
          <li><t:msg key="home.step-3"/></li>
        </c:steps>
      </section>
      <section aria-labelledby="savoir">
        <h2 id="savoir"><t:msg key="home.know"/></h2>
        <t:msg key="home.know-list"/>
      </section>
    </div>

    <section aria-labelledby="autrement">
      <h2 id="autrement"><t:msg key="home.otherwise"/></h2>
      <p><t:msg key="home.otherwise-text"/></p>
      <xsl:if test="site/contact/phone">
        <p class="call">
          <xsl:call-template name="phone"/>
          <xsl:if test="site/contact/hours">
            <xsl:text> </xsl:text>
            <span class="quiet"><xsl:value-of select="site/contact/hours"/></span>
          </xsl:if>
        </p>
      </xsl:if>
      <p class="go"><c:link route="/aide"><t:msg key="home.help-link"/></c:link></p>
    </section>
  </xsl:template>

  <xsl:template match="notice">
    <c:alert kind="info">
      <p>
        <strong>
          <xsl:choose>
            <xsl:when test="until and until/@iso != day/@iso">
              <t:msg key="home.notice-period">
                <t:slot name="from" select="day/@day"/>
                <t:slot name="to" select="until"/>
              </t:msg>
            </xsl:when>
            <xsl:otherwise>
              <t:msg key="home.notice-day"><t:slot name="day" select="day/@day"/></t:msg>
            </xsl:otherwise>
          </xsl:choose>
        </strong>
        <xsl:if test="school">
          <xsl:text> </xsl:text>
          <t:msg key="home.notice-where"><t:slot name="school" select="school"/></t:msg>
        </xsl:if>
        <xsl:if test="because">
          <xsl:text> </xsl:text>
          <t:msg key="home.notice-because"><t:slot name="because" select="because"/></t:msg>
        </xsl:if>
      </p>
    </c:alert>
  </xsl:template>

</xsl:stylesheet>
