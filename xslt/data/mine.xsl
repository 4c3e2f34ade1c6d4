<?xml version="1.0" encoding="UTF-8"?>
<!-- All that is held of a person, a table for each kind.  As a file (/fichier)
     the same tables have the name of the table in a first column, and what a
     machine reads in their cells. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="data.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="data.title"/></h1>
    <p class="lead"><t:msg key="data.lead"/></p>
    <p class="go"><c:link route="/mes-donnees/fichier"><t:msg key="data.file"/></c:link></p>
    <p><t:msg key="data.format"/></p>
    <p><t:msg key="data.not-here"><t:slot name="dpo" select="site/dpo"/></t:msg></p>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">compte</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.account"/></xsl:with-param>
      <xsl:with-param name="columns">name identifier since password-at english paper called</xsl:with-param>
      <xsl:with-param name="rows" select="content/account"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">personnes</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.people"/></xsl:with-param>
      <xsl:with-param name="columns">name born email phone until</xsl:with-param>
      <xsl:with-param name="rows" select="content/people/person"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">adresses</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.homes"/></xsl:with-param>
      <xsl:with-param name="columns">household address hidden during</xsl:with-param>
      <xsl:with-param name="rows" select="content/homes/home"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">quotients</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.quotients"/></xsl:with-param>
      <xsl:with-param name="columns">quotient during</xsl:with-param>
      <xsl:with-param name="rows" select="content/quotients/value"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">autorite</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.authority"/></xsl:with-param>
      <xsl:with-param name="columns">child guardian authority during</xsl:with-param>
      <xsl:with-param name="rows" select="content/guardians/guardian"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">ecoles</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.schools"/></xsl:with-param>
      <xsl:with-param name="columns">child school class year during</xsl:with-param>
      <xsl:with-param name="rows" select="content/schools/pupil"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">menus</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.menus"/></xsl:with-param>
      <xsl:with-param name="columns">child diet during</xsl:with-param>
      <xsl:with-param name="rows" select="content/menus/menu"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">inscriptions</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.enrolments"/></xsl:with-param>
      <xsl:with-param name="columns">child activity during</xsl:with-param>
      <xsl:with-param name="rows" select="content/enrolments/enrolment"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">reservations</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.bookings"/></xsl:with-param>
      <xsl:with-param name="columns">child activity day state price</xsl:with-param>
      <xsl:with-param name="rows" select="content/bookings/booking"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">semaines</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.patterns"/></xsl:with-param>
      <xsl:with-param name="columns">child activity weeks days during</xsl:with-param>
      <xsl:with-param name="rows" select="content/patterns/pattern"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">attentes</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.waits"/></xsl:with-param>
      <xsl:with-param name="columns">child activity day state</xsl:with-param>
      <xsl:with-param name="rows" select="content/waits/wait"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">absences</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.absences"/></xsl:with-param>
      <xsl:with-param name="columns">child activity during kind proof</xsl:with-param>
      <xsl:with-param name="rows" select="content/absences/absence"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">contestations</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.contests"/></xsl:with-param>
      <xsl:with-param name="columns">child activity day state at body answer</xsl:with-param>
      <xsl:with-param name="rows" select="content/contests/contest"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">factures</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.invoices"/></xsl:with-param>
      <xsl:with-param name="columns">number kind during issue-day due-day total settled state choice</xsl:with-param>
      <xsl:with-param name="rows" select="content/invoices/invoice"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">jours-factures</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.billed"/></xsl:with-param>
      <xsl:with-param name="columns">number child activity day mark quotient share price reason adjusted</xsl:with-param>
      <xsl:with-param name="rows" select="content/billed/line"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">autorises</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.pickups"/></xsl:with-param>
      <xsl:with-param name="columns">child name phone relation during</xsl:with-param>
      <xsl:with-param name="rows" select="content/pickups/pickup"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">urgence</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.emergency"/></xsl:with-param>
      <xsl:with-param name="columns">child name phone relation during</xsl:with-param>
      <xsl:with-param name="rows" select="content/contacts/contact"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">garde</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.custody"/></xsl:with-param>
      <xsl:with-param name="columns">child kind turns mine during source</xsl:with-param>
      <xsl:with-param name="rows" select="content/rules/rule"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">changements</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.changes"/></xsl:with-param>
      <xsl:with-param name="columns">fact child created-at from-day state decided-at reason answer</xsl:with-param>
      <xsl:with-param name="rows" select="content/changes/change"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">evenements</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.events"/></xsl:with-param>
      <xsl:with-param name="columns">child fact at told-by</xsl:with-param>
      <xsl:with-param name="rows" select="content/news/event"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">demandes</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.requests"/></xsl:with-param>
      <xsl:with-param name="columns">reference title child state created-at received-at notified-at</xsl:with-param>
      <xsl:with-param name="rows" select="content/requests/request"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">reponses</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.answers"/></xsl:with-param>
      <xsl:with-param name="columns">reference label value</xsl:with-param>
      <xsl:with-param name="rows" select="content/answers/answer"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">etapes</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.steps"/></xsl:with-param>
      <xsl:with-param name="columns">reference at kind detail</xsl:with-param>
      <xsl:with-param name="rows" select="content/steps/step"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">messages</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.messages"/></xsl:with-param>
      <xsl:with-param name="columns">reference at town body</xsl:with-param>
      <xsl:with-param name="rows" select="content/messages/message"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">recepisses</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.receipts"/></xsl:with-param>
      <xsl:with-param name="columns">reference kind issued-at</xsl:with-param>
      <xsl:with-param name="rows" select="content/receipts/receipt"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">courriers</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.letters"/></xsl:with-param>
      <xsl:with-param name="columns">reference kind left-at</xsl:with-param>
      <xsl:with-param name="rows" select="content/letters/letter"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">documents</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.documents"/></xsl:with-param>
      <xsl:with-param name="columns">label name state received-at purge-on</xsl:with-param>
      <xsl:with-param name="rows" select="content/documents/document"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">pai</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.care"/></xsl:with-param>
      <xsl:with-param name="columns">child school during state signed-on</xsl:with-param>
      <xsl:with-param name="rows" select="content/plans/plan"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">lectures-pai</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.care-reads"/></xsl:with-param>
      <xsl:with-param name="columns">child at name</xsl:with-param>
      <xsl:with-param name="rows" select="content/reads/read"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">lectures-demandes</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.openings"/></xsl:with-param>
      <xsl:with-param name="columns">reference day service times</xsl:with-param>
      <xsl:with-param name="rows" select="content/openings/opening"/>
    </xsl:call-template>
    <xsl:call-template name="data-table">
      <xsl:with-param name="id">connexions</xsl:with-param>
      <xsl:with-param name="title"><t:msg key="data.sessions"/></xsl:with-param>
      <xsl:with-param name="columns">device since last-seen expires</xsl:with-param>
      <xsl:with-param name="rows" select="content/sessions/session"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
