<?xml version="1.0" encoding="UTF-8"?>
<!-- The other parent suggests meals on one's own days: neither the child nor the
     days are named. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="mail-booking-suggested.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="mail-booking-suggested.title"/></h1>
    <p><t:msg key="mail-booking-suggested.what"/></p>
    <p><t:msg key="mail-booking-suggested.how"/></p>
    <p>
      <c:link route="/cantine/semaine" from="{content/suggested/from/@iso}">
        <t:msg key="mail-booking-suggested.link"><t:slot name="first" select="content/suggested/from"/></t:msg>
      </c:link>
    </p>
  </xsl:template>

</xsl:stylesheet>
