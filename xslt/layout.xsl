<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of every page: skip link, header, menu, messages, footer.

  A page sheet includes this file and gives two templates for "page":
    mode="title"  the page's own name, text only; it also opens <title>
    mode="main"   what stands in <main>, with the only h1 of the page
  and where the page's main act stands far down, a third:
    mode="skip"   the link that skips to it, class "skip"
  and where a page has a script of its own, a fourth:
    mode="script"
  Everything people read comes from fr.xml and en.xml.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="lib/form.xsl"/>
  <xsl:include href="lib/block.xsl"/>
  <xsl:include href="lib/table.xsl"/>

  <xsl:template match="/page">
    <html lang="{@lang}">
      <head>
        <meta charset="utf-8"/>
        <title>
          <xsl:if test="form/errors/error">
            <t:msg key="title.error"/>
          </xsl:if>
          <xsl:apply-templates select="." mode="title"/>
          <xsl:text> – </xsl:text>
          <xsl:call-template name="service"/>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="site/name"/>
        </title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <link rel="stylesheet" c:href="site.css"/>
        <link rel="icon" type="image/svg+xml" c:href="favicon.svg"/>
        <script defer="defer" c:src="comfort.js"/>
        <xsl:apply-templates select="." mode="script"/>
      </head>
      <body class="for-{@audience}">
        <a class="skip" href="#contenu"><t:msg key="skip"/></a>
        <xsl:apply-templates select="." mode="skip"/>
        <xsl:call-template name="header"/>
        <main id="contenu" tabindex="-1">
          <xsl:apply-templates select="user/acting-for"/>
          <xsl:apply-templates select="messages"/>
          <xsl:apply-templates select="." mode="main"/>
          <xsl:if test="form and user/expires/@iso">
            <xsl:call-template name="session-end-time"/>
          </xsl:if>
        </main>
        <xsl:call-template name="footer"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="page" mode="skip" priority="-1"/>
  <xsl:template match="page" mode="script" priority="-1"/>

  <xsl:template name="service">
    <xsl:choose>
      <xsl:when test="/page/@audience = 'clerk'">
        <t:msg key="service.clerk"/>
      </xsl:when>
      <xsl:otherwise>
        <t:msg key="service.family"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="header">
    <header class="site-header">
      <div class="site-bar">
        <p class="brand">
          <xsl:choose>
            <xsl:when test="@audience = 'clerk'">
              <c:link route="/agent">
                <xsl:call-template name="brand"/>
              </c:link>
            </xsl:when>
            <xsl:otherwise>
              <c:link route="/">
                <xsl:call-template name="brand"/>
              </c:link>
            </xsl:otherwise>
          </xsl:choose>
        </p>
        <div class="site-side">
          <xsl:if test="user">
            <p class="who">
              <t:msg key="who"><t:slot name="name" select="user/name/display"/></t:msg>
            </p>
            <xsl:choose>
              <xsl:when test="@audience = 'clerk'">
                <form class="leave" f:action="/agent/deconnexion">
                  <c:button kind="quiet"><t:msg key="sign-out"/></c:button>
                </form>
              </xsl:when>
              <xsl:otherwise>
                <form class="leave" f:action="/deconnexion">
                  <c:button kind="quiet"><t:msg key="sign-out"/></c:button>
                </form>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:if>
          <xsl:apply-templates select="site/languages"/>
        </div>
      </div>
      <nav class="site-nav">
        <t:attribute name="aria-label" key="nav.main"/>
        <ul>
          <xsl:choose>
            <xsl:when test="@audience = 'clerk'">
              <xsl:call-template name="clerk-menu"/>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="family-menu"/>
            </xsl:otherwise>
          </xsl:choose>
        </ul>
      </nav>
    </header>
  </xsl:template>

  <xsl:template name="brand">
    <svg xmlns="http://www.w3.org/2000/svg" class="mark" viewBox="0 0 40 40"
        width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark-wall" d="M4 38V18a16 16 0 0 1 32 0v20z"/>
      <path class="mark-window" d="M12 28V18a8 8 0 0 1 16 0v10z"/>
      <path class="mark-sill" d="M9 30h22v4H9z"/>
    </svg>
    <span class="brand-text">
      <span class="brand-town"><xsl:value-of select="site/name"/></span>
      <span class="hide">, </span>
      <span class="brand-service"><xsl:call-template name="service"/></span>
    </span>
  </xsl:template>

  <xsl:template match="languages">
    <ul class="languages">
      <xsl:for-each select="language">
        <li>
          <a href="{@href}" lang="{@code}" hreflang="{@code}">
            <xsl:choose>
              <xsl:when test="@code = 'fr'"><t:msg key="language.fr"/></xsl:when>
              <xsl:when test="@code = 'en'"><t:msg key="language.en"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="@code"/></xsl:otherwise>
            </xsl:choose>
          </a>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <!-- The current item says so in words to screen readers (aria-current) and
       by a bar and weight to the eye. -->
  <xsl:template name="family-menu">
    <li>
      <c:link route="/">
        <xsl:if test="@id = 'site/home'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:msg key="nav.home"/>
      </c:link>
    </li>
    <li>
      <c:link route="/cantine/semaine">
        <xsl:if test="@id = 'canteen/week'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:msg key="nav.canteen"/>
      </c:link>
    </li>
    <xsl:if test="user">
      <li>
        <c:link route="/demandes">
          <xsl:if test="@id = 'request/list'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.requests"/>
        </c:link>
      </li>
      <li>
        <c:link route="/famille">
          <xsl:if test="starts-with(@id, 'family/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.my-family"/>
        </c:link>
      </li>
    </xsl:if>
    <li>
      <c:link route="/demarches">
        <xsl:if test="@id = 'procedure/list' or @id = 'procedure/start'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:msg key="nav.procedures"/>
      </c:link>
    </li>
    <xsl:choose>
      <xsl:when test="user">
        <li>
          <c:link route="/mon-compte">
            <xsl:if test="@id = 'account/home'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="nav.account"/>
          </c:link>
        </li>
      </xsl:when>
      <xsl:otherwise>
        <li>
          <c:link route="/connexion">
            <xsl:if test="@id = 'account/sign-in'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="nav.sign-in"/>
          </c:link>
        </li>
      </xsl:otherwise>
    </xsl:choose>
    <li>
      <c:link route="/aide">
        <xsl:if test="@id = 'site/help'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:msg key="nav.help"/>
      </c:link>
    </li>
  </xsl:template>

  <!-- Each agent sees the pages their rights open. -->
  <xsl:template name="clerk-menu">
    <xsl:if test="user/rights/right[starts-with(@code, 'request-read')]">
      <li>
        <c:link route="/agent/demandes">
          <xsl:if test="starts-with(@id, 'desk/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.desk"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'canteen-list']">
      <li>
        <c:link route="/agent">
          <xsl:if test="@id = 'clerk/day'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.day"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'kitchen-count']">
      <li>
        <c:link route="/agent/cuisine">
          <xsl:if test="@id = 'clerk/kitchen'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.kitchen"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'canteen-settings']">
      <li>
        <c:link route="/agent/fermetures">
          <xsl:if test="starts-with(@id, 'closing/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.closings"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'procedure-edit']">
      <li>
        <c:link route="/agent/demarches">
          <xsl:if test="starts-with(@id, 'procedure/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.editor"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'family-read']">
      <li>
        <c:link route="/agent/familles">
          <xsl:if test="@id = 'clerk/families' or @id = 'clerk/family' or @id = 'clerk/duplicates' or starts-with(@id, 'clerk/merge')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.families"/>
        </c:link>
      </li>
      <li>
        <c:link route="/agent/changements">
          <xsl:if test="@id = 'clerk/changes' or @id = 'clerk/change'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.changes"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'canteen-settings']">
      <li>
        <c:link route="/agent/reglages">
          <xsl:if test="starts-with(@id, 'setting/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.settings"/>
        </c:link>
      </li>
      <li>
        <c:link route="/agent/rentree">
          <xsl:if test="starts-with(@id, 'rollover/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.rollover"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'billing-prepare']">
      <li>
        <c:link route="/agent/facturation">
          <xsl:if test="starts-with(@id, 'billing/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.billing"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'import-run']">
      <li>
        <c:link route="/agent/imports">
          <xsl:if test="starts-with(@id, 'import/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.imports"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'rights-admin']">
      <li>
        <c:link route="/agent/droits">
          <xsl:if test="starts-with(@id, 'rights/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.rights"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'attendance']">
      <li>
        <c:link route="/agent/pointage">
          <xsl:if test="starts-with(@id, 'attendance/')"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.roll"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:if test="user/rights/right[@code = 'gate-read']">
      <li>
        <c:link route="/agent/portail">
          <xsl:if test="@id = 'clerk/gate'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
          <t:msg key="nav.gate"/>
        </c:link>
      </li>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="user">
        <li>
          <c:link route="/agent/mes-connexions">
            <xsl:if test="@id = 'account/sessions'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="nav.sessions"/>
          </c:link>
        </li>
      </xsl:when>
      <xsl:otherwise>
        <li>
          <c:link route="/agent/connexion">
            <xsl:if test="@id = 'account/sign-in'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
            <t:msg key="nav.sign-in"/>
          </c:link>
        </li>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An agent who also has the rights of an absent one. -->
  <xsl:template match="acting-for">
    <c:alert kind="info">
      <p>
        <t:msg key="acting.banner">
          <t:slot name="name" select="display"/>
          <t:slot name="until" select="until"/>
        </t:msg>
      </p>
    </c:alert>
  </xsl:template>

  <!-- Until when a form may be filled in (RGAA 13.1.4).  The words of the dialog
       that the comfort script opens two minutes before stand here too. -->
  <xsl:template name="session-end-time">
    <p class="hint" id="fin-session" data-now="{@at}" data-end="{user/expires/@iso}">
      <xsl:attribute name="data-extend">
        <xsl:choose>
          <xsl:when test="@audience = 'clerk'">/agent/mes-connexions</xsl:when>
          <xsl:otherwise>/mes-connexions</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <t:attribute name="data-title" key="session.title"/>
      <t:attribute name="data-text" key="session.text"/>
      <t:attribute name="data-yes" key="session.extend"/>
      <t:attribute name="data-no" key="session.leave"/>
      <t:attribute name="data-done" key="session.extended"/>
      <t:attribute name="data-failed" key="session.failed"/>
      <t:msg key="session.until"><t:slot name="until" select="user/expires"/></t:msg>
    </p>
  </xsl:template>

  <!-- What just happened, in one place above the h1. -->
  <xsl:template match="messages">
    <div class="messages" role="status">
      <xsl:for-each select="message">
        <c:alert kind="{@type}">
          <p><xsl:value-of select="text"/></p>
        </c:alert>
      </xsl:for-each>
    </div>
  </xsl:template>

  <xsl:template name="footer">
    <footer class="site-footer">
      <div class="site-foot">
        <div class="foot-contact">
          <h2><t:msg key="foot.contact"/></h2>
          <p><xsl:value-of select="site/name"/></p>
          <xsl:if test="site/contact/phone">
            <p><xsl:call-template name="phone"/></p>
          </xsl:if>
          <xsl:if test="site/contact/hours">
            <p><xsl:value-of select="site/contact/hours"/></p>
          </xsl:if>
        </div>
        <nav class="foot-nav">
          <t:attribute name="aria-label" key="nav.foot"/>
          <ul>
            <li><c:link route="/accessibilite"><t:msg key="foot.accessibility"/></c:link></li>
            <li><c:link route="/mentions-legales"><t:msg key="foot.legal"/></c:link></li>
            <li><c:link route="/donnees-personnelles"><t:msg key="foot.privacy"/></c:link></li>
            <li><c:link route="/cookies"><t:msg key="foot.cookies"/></c:link></li>
            <li><c:link route="/plan-du-site"><t:msg key="foot.map"/></c:link></li>
            <li><c:link route="/contact"><t:msg key="foot.contact-page"/></c:link></li>
            <li><c:link route="/aide"><t:msg key="foot.help"/></c:link></li>
          </ul>
        </nav>
      </div>
    </footer>
  </xsl:template>

  <!-- The town's number: a link where the engine gives one to dial. -->
  <xsl:template name="phone">
    <xsl:choose>
      <xsl:when test="/page/site/contact/phone/@href">
        <a class="phone" href="{/page/site/contact/phone/@href}">
          <xsl:value-of select="translate(/page/site/contact/phone, ' ', '&#160;')"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span class="phone">
          <xsl:value-of select="translate(/page/site/contact/phone, ' ', '&#160;')"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
