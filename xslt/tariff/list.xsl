<?xml version="1.0" encoding="UTF-8"?>
<!-- Tariffs: drafts, what holds and comes, what is over; and who lives in the
     town. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="tariffs.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/tarifs/nouveau"/>
    <c:error-summary form="/agent/tarifs/commune"/>
    <h1><t:msg key="tariffs.title"/></h1>
    <p><t:msg key="tariffs.lead"/></p>

    <h2><t:msg key="tariffs.drafts"/></h2>
    <xsl:choose>
      <xsl:when test="content/tariffs/tariff[@draft]"><ul class="rows"><xsl:apply-templates select="content/tariffs/tariff[@draft]"/></ul></xsl:when>
      <xsl:otherwise><p><t:msg key="tariffs.no-draft"/></p></xsl:otherwise>
    </xsl:choose>
    <form class="narrow" f:action="/agent/tarifs/nouveau" novalidate="novalidate">
      <fieldset>
        <legend><t:msg key="tariffs.begin"/></legend>
        <c:select form="/agent/tarifs/nouveau" of="tariff_activity">
          <xsl:for-each select="/page/content/choices/choice">
            <option value="{code}">
              <xsl:if test="/page/form[@action = '/agent/tarifs/nouveau']/field[@name = 'tariff_activity']/value = code"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
              <xsl:value-of select="group-label"/>
              <xsl:if test="label != group-label"><xsl:text>, </xsl:text><xsl:value-of select="label"/></xsl:if>
            </option>
          </xsl:for-each>
        </c:select>
        <c:field form="/agent/tarifs/nouveau" of="tariff_from" class="date"/>
        <c:button><t:msg key="tariffs.begin-button"/></c:button>
      </fieldset>
    </form>

    <h2><t:msg key="tariffs.voted"/></h2>
    <xsl:choose>
      <xsl:when test="content/tariffs/tariff[not(@draft) and not(@past)]"><ul class="rows"><xsl:apply-templates select="content/tariffs/tariff[not(@draft) and not(@past)]"/></ul></xsl:when>
      <xsl:otherwise><p><t:msg key="rules.none"/></p></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="content/tariffs/tariff[@past]">
      <h2><t:msg key="tariffs.past"/></h2>
      <ul class="rows"><xsl:apply-templates select="content/tariffs/tariff[@past]"/></ul>
    </xsl:if>

    <h2><t:msg key="tariffs.places"/></h2>
    <p><t:msg key="tariffs.places-lead"/></p>
    <xsl:if test="content/places/place">
      <ul class="rows">
        <xsl:for-each select="content/places/place">
          <li>
            <p><xsl:value-of select="postcode"/><xsl:text> </xsl:text><xsl:value-of select="town"/></p>
            <form f:action="/agent/tarifs/commune">
              <input type="hidden" name="place_postcode" value="{postcode}"/>
              <input type="hidden" name="place_town" value="{town}"/>
              <input type="hidden" name="gone" value="1"/>
              <c:button kind="quiet"><t:msg key="tariff.remove"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="town"/></span></c:button>
            </form>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <form class="narrow" f:action="/agent/tarifs/commune" novalidate="novalidate">
      <c:field form="/agent/tarifs/commune" of="place_postcode" class="short"/>
      <c:field form="/agent/tarifs/commune" of="place_town"/>
      <c:button kind="second"><t:msg key="tariffs.place-add"/></c:button>
    </form>
    <p class="go"><c:link route="/agent/reglages"><t:msg key="setting.title"/></c:link></p>
  </xsl:template>

  <xsl:template match="tariff">
    <li>
      <p>
        <c:link route="/agent/tarifs/tarif" id="{@id}"><xsl:value-of select="group-label"/><xsl:if test="activity != group-label"><xsl:text>, </xsl:text><xsl:value-of select="activity"/></xsl:if><xsl:text>, </xsl:text><xsl:value-of select="during"/></c:link>
        <xsl:if test="@ahead"><xsl:text> </xsl:text><strong><t:msg key="rules.ahead"/></strong></xsl:if>
        <xsl:if test="vote"><br/><span class="quiet"><t:msg key="price.vote"><t:slot name="vote" select="vote"/><t:slot name="day" select="voted"/></t:msg></span></xsl:if>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
