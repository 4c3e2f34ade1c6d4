<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page of the public site (RGAA 12.3). -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="map.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="map.title"/></h1>
    <h2><t:msg key="map.services"/></h2>
    <ul class="links">
      <li><c:link route="/"><t:msg key="nav.home"/></c:link></li>
      <li><c:link route="/cantine/semaine"><t:msg key="map.canteen"/></c:link></li>
      <li><c:link route="/demarches"><t:msg key="map.procedures"/></c:link></li>
      <li><c:link route="/tarifs"><t:msg key="rules.title"/></c:link></li>
      <li><c:link route="/tarifs/simulateur"><t:msg key="simulator.title"/></c:link></li>
    </ul>
    <h2><t:msg key="map.account"/></h2>
    <ul class="links">
      <li><c:link route="/connexion"><t:msg key="nav.sign-in"/></c:link></li>
      <li><c:link route="/mes-connexions"><t:msg key="nav.sessions"/></c:link></li>
    </ul>
    <h2><t:msg key="map.about"/></h2>
    <ul class="links">
      <li><c:link route="/aide"><t:msg key="foot.help"/></c:link></li>
      <li><c:link route="/contact"><t:msg key="foot.contact-page"/></c:link></li>
      <li><c:link route="/accessibilite"><t:msg key="access.title"/></c:link></li>
      <li><c:link route="/mentions-legales"><t:msg key="foot.legal"/></c:link></li>
      <li><c:link route="/donnees-personnelles"><t:msg key="foot.privacy"/></c:link></li>
      <li><c:link route="/cookies"><t:msg key="foot.cookies"/></c:link></li>
      <li><c:link route="/plan-du-site" aria-current="page"><t:msg key="map.title"/></c:link></li>
    </ul>
  </xsl:template>

</xsl:stylesheet>
