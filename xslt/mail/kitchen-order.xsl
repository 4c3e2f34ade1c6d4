<?xml version="1.0" encoding="UTF-8"?>
<!-- To a kitchen: what has just been ordered, a table for each order. Counts, no
     names. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="layout.xsl"/>

  <!-- The first row of each order. -->
  <xsl:key name="of-order" match="lines/line" use="@number"/>

  <xsl:template match="page" mode="title">
    <t:msg key="mail-kitchen-order.title">
      <t:slot name="first" select="content/order/first/@day"/>
      <t:slot name="meals" select="content/order/meals"/>
    </t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1>
      <t:msg key="mail-kitchen-order.title">
        <t:slot name="first" select="content/order/first/@day"/>
        <t:slot name="meals" select="content/order/meals"/>
      </t:msg>
    </h1>
    <p><t:msg key="mail-kitchen-order.text"><t:slot name="at" select="content/order/at"/></t:msg></p>
    <xsl:for-each select="content/lines/line[count(. | key('of-order', @number)[1]) = 1]">
      <h2>
        <t:msg key="mail-kitchen-order.one">
          <t:slot name="day" select="day/@day"/>
          <t:slot name="site" select="name"/>
        </t:msg>
      </h2>
      <p>
        <t:msg key="mail-kitchen-order.number">
          <t:slot name="number" select="@number"/>
          <t:slot name="activity" select="label"/>
          <t:slot name="meals" select="meals"/>
        </t:msg>
      </p>
      <xsl:if test="portions">
        <table>
          <tbody>
          <xsl:for-each select="key('of-order', @number)">
            <tr>
              <th scope="row"><xsl:value-of select="age-group"/></th>
              <td><xsl:value-of select="diet"/></td>
              <td><xsl:value-of select="portions"/></td>
            </tr>
          </xsl:for-each>
          </tbody>
        </table>
      </xsl:if>
    </xsl:for-each>
    <p><t:msg key="mail-kitchen-order.more"/></p>
    <p><c:link route="/agent/cuisine" day="{content/order/first/@iso}"><t:msg key="mail-kitchen-order.link"/></c:link></p>
  </xsl:template>

</xsl:stylesheet>
