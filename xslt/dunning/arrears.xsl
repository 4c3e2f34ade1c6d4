<?xml version="1.0" encoding="UTF-8"?>
<!-- What is overdue, for accountants: filtered by the address, a page at a time;
     what is ticked goes to the preview of a step. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>

  <xsl:variable name="found" select="/page/content/found"/>
  <xsl:variable name="form" select="/page/form[@action = '/agent/impayes']"/>

  <xsl:template match="page" mode="title"><t:msg key="arrears.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/impayes"/>
    <div class="page-head">
      <h1><t:msg key="arrears.title"/></h1>
      <xsl:if test="/page/user/rights/right[@code = 'billing-approve']">
        <p class="go screen-only"><c:link route="/agent/impayes/decisions"><t:msg key="dunning-decisions.title"/></c:link></p>
      </xsl:if>
    </div>
    <xsl:if test="$form/field[@name = 'taken']/value">
      <c:alert kind="success"><p><t:msg key="arrears.taken"><t:slot name="n" select="$form/field[@name = 'taken']/value"/></t:msg></p></c:alert>
    </xsl:if>
    <form class="filters" f:action="/agent/impayes" novalidate="novalidate" role="search">
      <t:attribute name="aria-label" key="arrears.filters"/>
      <c:field form="/agent/impayes" of="q" kind="search" mark="no"/>
      <c:select form="/agent/impayes" of="last_step" mark="no">
        <option value=""><t:msg key="arrears.any"/></option>
        <option value="none"><xsl:if test="$found/last-step = 'none'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="arrears.no-step"/></option>
        <xsl:call-template name="dunning-steps"><xsl:with-param name="chosen" select="$found/last-step"/></xsl:call-template>
      </c:select>
      <c:select form="/agent/impayes" of="next_step" mark="no">
        <option value=""><t:msg key="arrears.any"/></option>
        <xsl:call-template name="dunning-steps"><xsl:with-param name="chosen" select="$found/next-step"/></xsl:call-template>
      </c:select>
      <c:field form="/agent/impayes" of="least_age" mark="no"/>
      <c:field form="/agent/impayes" of="least_owed" mark="no"/>
      <c:button kind="second"><t:msg key="arrears.filter"/></c:button>
    </form>
    <h2><t:msg key="arrears.found" count="$found/total/@plural"><t:slot name="total" select="$found/total"/><t:slot name="owed" select="$found/owed"/></t:msg></h2>
    <xsl:if test="content/arrears/arrear">
      <form f:action="/agent/impayes/apercu" novalidate="novalidate">
        <c:table id="impayes">
          <caption id="impayes-titre"><t:msg key="arrears.caption"/></caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.invoice-number"/></th>
              <th scope="col"><t:msg key="column.household"/></th>
              <th scope="col"><t:msg key="column.due-day"/></th>
              <th scope="col"><t:msg key="column.overdue-days"/></th>
              <th scope="col"><t:msg key="column.owed"/></th>
              <th scope="col"><t:msg key="column.dunning-step"/></th>
              <th scope="col"><t:msg key="column.next-step"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="/page/content/arrears/arrear"/>
          </tbody>
        </c:table>
        <c:select form="/agent/impayes/apercu" of="act">
          <xsl:call-template name="dunning-steps"/>
          <option value="write-off"><t:msg key="code.dunning-step.write-off"/></option>
        </c:select>
        <c:button><t:msg key="arrears.preview"/></c:button>
      </form>
      <p class="go screen-only"><c:link route="/agent/impayes/fichier" q="{$found/asked}" last_step="{$found/last-step}" next_step="{$found/next-step}" least_age="{$found/least-age/@value}" least_owed="{$form/field[@name = 'least_owed']/value}"><t:msg key="arrears.file"/></c:link></p>
      <p class="go screen-only"><c:link route="/agent/impayes/classeur" q="{$found/asked}" last_step="{$found/last-step}" next_step="{$found/next-step}" least_age="{$found/least-age/@value}" least_owed="{$form/field[@name = 'least_owed']/value}"><t:msg key="arrears.workbook"/></c:link></p>
    </xsl:if>
    <xsl:if test="$found/previous or $found/next">
      <c:pagination page="{$found/page}" pages="{$found/pages}">
        <xsl:if test="$found/previous"><li><c:link route="/agent/impayes" q="{$found/asked}" last_step="{$found/last-step}" next_step="{$found/next-step}" least_age="{$found/least-age/@value}" least_owed="{$form/field[@name = 'least_owed']/value}" page="{$found/previous/@value}" rel="prev"><t:msg key="pagination.previous"/></c:link></li></xsl:if>
        <xsl:if test="$found/next"><li><c:link route="/agent/impayes" q="{$found/asked}" last_step="{$found/last-step}" next_step="{$found/next-step}" least_age="{$found/least-age/@value}" least_owed="{$form/field[@name = 'least_owed']/value}" page="{$found/next/@value}" rel="next"><t:msg key="pagination.next"/></c:link></li></xsl:if>
      </c:pagination>
    </xsl:if>
  </xsl:template>

  <xsl:template match="arrear">
    <tr>
      <th scope="row">
        <label class="choice"><input type="checkbox" name="ids" value="{@id}"/><xsl:text> </xsl:text><span><xsl:value-of select="number"/></span></label>
      </th>
      <td>
        <xsl:value-of select="household"/>
        <xsl:if test="@unwritten"><br/><span class="tag"><t:msg key="arrears.unwritten"/></span></xsl:if>
      </td>
      <td><xsl:value-of select="due-day"/></td>
      <td class="number"><xsl:value-of select="age"/></td>
      <td class="number"><xsl:value-of select="owed"/></td>
      <td>
        <xsl:value-of select="step"/>
        <xsl:if test="told-on"><br/><xsl:value-of select="told-on"/></xsl:if>
      </td>
      <td>
        <xsl:value-of select="next-step"/>
        <xsl:if test="delayed"><t:msg key="arrears.delayed"><t:slot name="until" select="delayed"/></t:msg></xsl:if>
        <xsl:if test="@contested"><t:msg key="arrears.contested"/></xsl:if>
        <xsl:if test="@small"><t:msg key="arrears.small"/></xsl:if>
        <xsl:if test="asked"><t:msg key="arrears.asked"><t:slot name="act" select="asked"/></t:msg></xsl:if>
        <p class="go"><c:link route="/agent/impayes/delai" id="{@id}"><t:msg key="arrears.delay"/><span class="hide"><xsl:text> </xsl:text><xsl:value-of select="number"/></span></c:link></p>
      </td>
    </tr>
  </xsl:template>

  <xsl:template name="dunning-steps">
    <xsl:param name="chosen"/>
    <option value="reminder-1"><xsl:if test="$chosen = 'reminder-1'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.dunning-step.reminder-1"/></option>
    <option value="reminder-2"><xsl:if test="$chosen = 'reminder-2'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.dunning-step.reminder-2"/></option>
    <option value="meeting"><xsl:if test="$chosen = 'meeting'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.dunning-step.meeting"/></option>
    <option value="social-service"><xsl:if test="$chosen = 'social-service'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.dunning-step.social-service"/></option>
    <option value="title"><xsl:if test="$chosen = 'title'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><t:msg key="code.dunning-step.title"/></option>
  </xsl:template>

</xsl:stylesheet>
