<?xml version="1.0" encoding="UTF-8"?>
<!-- The three cookies of the service: all necessary, so no banner asks. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="cookies.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="cookies.title"/></h1>
    <p class="lead"><t:msg key="cookies.lead"/></p>
    <p><t:msg key="cookies.none"/></p>
    <c:table id="cookies">
      <caption id="cookies-titre"><t:msg key="cookies.caption"/></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="cookies.name"/></th>
          <th scope="col"><t:msg key="cookies.purpose"/></th>
          <th scope="col"><t:msg key="cookies.life"/></th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row"><code>__Host-s</code></th>
          <td><t:msg key="cookies.s-purpose"/></td>
          <td><t:msg key="cookies.s-life"/></td>
        </tr>
        <tr>
          <th scope="row"><code>__Host-a</code></th>
          <td><t:msg key="cookies.a-purpose"/></td>
          <td><t:msg key="cookies.a-life"/></td>
        </tr>
        <tr>
          <th scope="row"><code>__Host-p</code></th>
          <td><t:msg key="cookies.p-purpose"/></td>
          <td><t:msg key="cookies.p-life"/></td>
        </tr>
      </tbody>
    </c:table>
    <p><t:msg key="cookies.demo"/></p>
    <p><t:msg key="cookies.refuse"/></p>
  </xsl:template>

</xsl:stylesheet>
