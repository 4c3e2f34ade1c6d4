<?xml version="1.0" encoding="UTF-8"?>
<!-- A family file: the household, its adults and children, their bookings.
     Nothing here says where a child lives when not in this household. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title">
    <t:msg key="family.title"><t:slot name="household" select="content/family/household"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1><t:msg key="family.title"><t:slot name="household" select="content/family/household"/></t:msg></h1>
    <xsl:if test="content/family/@moved">
      <c:alert kind="warning"><p><t:msg key="family.moved"/></p></c:alert>
    </xsl:if>
    <xsl:for-each select="content/family">
      <dl class="facts">
        <xsl:if test="address">
          <dt><t:msg key="column.address"/></dt>
          <dd>
            <xsl:for-each select="address/line"><xsl:value-of select="."/><br/></xsl:for-each>
            <xsl:value-of select="address/postcode"/>
            <xsl:text> </xsl:text>
            <xsl:value-of select="address/town"/>
            <xsl:if test="/page/user/rights/right[@code = 'family-write']">
              <br/>
              <c:link route="/agent/famille/adresse" id="{@id}"><t:msg key="clerk-address.title"/></c:link>
            </xsl:if>
          </dd>
        </xsl:if>
        <dt><t:msg key="column.quotient"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="quotient">
              <xsl:call-template name="quotient-told"/>
              <xsl:if test="file-number"><br/><t:msg key="quotient-told.file"><t:slot name="number" select="file-number"/></t:msg></xsl:if>
            </xsl:when>
            <xsl:when test="@quotient-known"><t:msg key="family.quotient-known"/></xsl:when>
            <xsl:otherwise><t:msg key="family.quotient-unknown"/></xsl:otherwise>
          </xsl:choose>
        </dd>
      </dl>
    </xsl:for-each>

    <h2><t:msg key="column.adults"/></h2>
    <xsl:choose>
      <xsl:when test="content/adults/adult">
        <c:table id="adultes" class="table-fit">
          <caption id="adultes-titre"><t:msg key="family.adults-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.name"/></th>
              <th scope="col"><t:msg key="column.email"/></th>
              <th scope="col"><t:msg key="column.phone"/></th>
              <th scope="col"><t:msg key="column.account"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/adults/adult">
              <tr>
                <th scope="row"><xsl:value-of select="name/display"/></th>
                <td>
                  <xsl:value-of select="email"/>
                  <xsl:if test="returned">
                    <br/>
                    <strong class="late-word"><t:msg key="returns.address"><t:slot name="at" select="returned/@day"/></t:msg></strong>
                  </xsl:if>
                </td>
                <td><xsl:value-of select="phone"/></td>
                <td>
                  <xsl:choose>
                    <xsl:when test="@account"><t:msg key="yes"/></xsl:when>
                    <xsl:otherwise><t:msg key="no"/></xsl:otherwise>
                  </xsl:choose>
                </td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family.no-adult"/></p></xsl:otherwise>
    </xsl:choose>

    <xsl:if test="/page/user/rights/right[@code = 'booking-write']">
      <p class="go"><c:link route="/agent/famille/reserver" id="{content/family/@id}"><t:msg key="town-book.link"/></c:link></p>
    </xsl:if>
    <h2><t:msg key="column.children"/></h2>
    <xsl:choose>
      <xsl:when test="content/children/child">
        <c:table id="enfants">
          <caption id="enfants-titre"><t:msg key="family.children-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.name"/></th>
              <th scope="col"><t:msg key="column.born"/></th>
              <th scope="col"><t:msg key="column.school"/></th>
              <th scope="col"><t:msg key="column.class"/></th>
              <th scope="col"><t:msg key="column.diet"/></th>
              <th scope="col"><t:msg key="column.enrolled"/></th>
              <th scope="col"><t:msg key="column.guardians"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/children/child">
              <tr>
                <th scope="row">
                  <c:link route="/agent/enfant" child="{@id}" class="row-link"><xsl:value-of select="name/display"/></c:link>
                  <xsl:if test="@other-home">
                    <br/>
                    <span class="tag"><t:msg key="family.other-home"/></span>
                  </xsl:if>
                </th>
                <td><xsl:value-of select="born"/></td>
                <td><xsl:value-of select="school"/></td>
                <td><xsl:value-of select="class"/></td>
                <td><xsl:value-of select="diet"/></td>
                <td>
                  <xsl:choose>
                    <xsl:when test="@enrolled"><t:msg key="yes"/></xsl:when>
                    <xsl:otherwise><t:msg key="no"/></xsl:otherwise>
                  </xsl:choose>
                </td>
                <td><xsl:value-of select="guardians"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family.no-child"/></p></xsl:otherwise>
    </xsl:choose>

    <h2><t:msg key="family.bookings"/></h2>
    <xsl:choose>
      <xsl:when test="content/bookings/booking">
        <c:table id="reservations">
          <caption id="reservations-titre"><t:msg key="family.bookings-caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.day"/></th>
              <th scope="col"><t:msg key="column.child"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
              <th scope="col" class="number"><t:msg key="column.price"/></th>
              <th scope="col"><t:msg key="column.booked-at"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="/page/content/bookings/booking">
              <tr>
                <th scope="row"><xsl:value-of select="day"/></th>
                <td><xsl:value-of select="child/display"/></td>
                <td><xsl:value-of select="state"/></td>
                <td class="number"><xsl:value-of select="price"/></td>
                <td><xsl:value-of select="booked-at"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="family.no-booking"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go screen-only"><c:link route="/agent/familles"><t:msg key="family.back"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
