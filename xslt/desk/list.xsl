<?xml version="1.0" encoding="UTF-8"?>
<!-- The desk: fixed and saved views with their counts, filters, and a page of
     requests by legal date. The address is the view. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="list" select="/page/content/list"/>

  <xsl:template match="page" mode="title">
    <t:msg key="desk.title"><t:slot name="queue" select="$list/queue"/></t:msg>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/demandes"/>
    <c:error-summary form="/agent/operations"/>
    <div class="page-head">
      <h1><t:msg key="desk.title"><t:slot name="queue" select="$list/queue"/></t:msg></h1>
      <p class="quiet screen-only">
        <xsl:if test="/page/user/rights/right[@code = 'request-decide']">
          <c:link route="/agent/saisie"><t:msg key="entry.title"/></c:link>
          <xsl:text> · </xsl:text>
        </xsl:if>
        <xsl:if test="content/returns">
          <c:link route="/agent/retours">
            <t:msg key="returns.count" count="content/returns/total/@plural"><t:slot name="total" select="content/returns/total"/></t:msg>
          </c:link>
          <xsl:text> · </xsl:text>
        </xsl:if>
        <c:link route="/agent/recherche"><t:msg key="find.title"/></c:link>
        <xsl:text> · </xsl:text>
        <c:link route="/agent/courriers"><t:msg key="paper.title"/></c:link>
        <xsl:text> · </xsl:text>
        <c:link route="/agent/raccourcis"><t:msg key="desk.keys"/></c:link>
      </p>
    </div>
    <nav class="queues">
      <t:attribute name="aria-label" key="desk.queues"/>
      <ul>
        <xsl:for-each select="content/queues/queue">
          <li>
            <c:link route="/agent/demandes" queue="{queue/@code}">
              <xsl:if test="queue/@code = $list/queue/@code">
                <xsl:attribute name="aria-current">page</xsl:attribute>
              </xsl:if>
              <xsl:value-of select="queue"/>
              <xsl:text> </xsl:text>
              <strong class="queue-count"><xsl:value-of select="total"/></strong>
            </c:link>
          </li>
        </xsl:for-each>
        <xsl:for-each select="content/views/view">
          <li>
            <c:link route="/agent/demandes" queue="{queue}" procedure="{procedure}" service="{service}" state="{state}" assigned="{assigned}" q="{q}">
              <xsl:value-of select="name"/>
              <xsl:if test="@shared">
                <xsl:text> </xsl:text>
                <span class="tag"><t:msg key="desk.shared"/></span>
              </xsl:if>
            </c:link>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
    <form class="filters" f:action="/agent/demandes" novalidate="novalidate" role="search">
      <input type="hidden" name="queue" value="{$list/queue/@code}"/>
      <c:field form="/agent/demandes" of="q" kind="search" mark="no"/>
      <c:select form="/agent/demandes" of="procedure" mark="no">
        <option value=""><t:msg key="desk.all-procedures"/></option>
        <xsl:for-each select="/page/content/procedures/procedure">
          <option value="{code}">
            <xsl:if test="code = $list/procedure"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:value-of select="title"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/demandes" of="service" mark="no">
        <option value=""><t:msg key="desk.all-services"/></option>
        <xsl:for-each select="/page/content/services/service">
          <option value="{code}">
            <xsl:if test="code = $list/service"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
            <xsl:value-of select="name"/>
          </option>
        </xsl:for-each>
      </c:select>
      <c:select form="/agent/demandes" of="assigned" mark="no">
        <option value=""><t:msg key="desk.anybody"/></option>
        <option value="me">
          <xsl:if test="$list/assigned/@code = 'me'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
          <t:msg key="code.desk-assigned.me"/>
        </option>
        <option value="nobody">
          <xsl:if test="$list/assigned/@code = 'nobody'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
          <t:msg key="code.desk-assigned.nobody"/>
        </option>
        <option value="others">
          <xsl:if test="$list/assigned/@code = 'others'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
          <t:msg key="code.desk-assigned.others"/>
        </option>
      </c:select>
      <c:button><t:msg key="desk.filter"/></c:button>
    </form>
    <xsl:choose>
      <xsl:when test="content/requests/request">
        <form f:action="/agent/operations" novalidate="novalidate">
        <input type="hidden" name="list" value="{$list/list}"/>
        <c:table id="demandes">
          <caption id="demandes-titre">
            <t:msg key="desk.caption" count="$list/total/@plural">
              <t:slot name="total" select="$list/total"/>
            </t:msg>
          </caption>
          <thead>
            <tr>
              <th scope="col"><t:msg key="column.name"/></th>
              <th scope="col"><t:msg key="desk.procedure"/></th>
              <th scope="col"><t:msg key="column.state"/></th>
              <th scope="col"><t:msg key="desk.legal-date"/></th>
              <th scope="col"><t:msg key="desk.received"/></th>
              <th scope="col"><t:msg key="desk.assigned"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="/page/content/requests/request" mode="row"/>
          </tbody>
        </c:table>
        <xsl:if test="/page/user/rights/right[starts-with(@code, 'request-decide')]"><xsl:call-template name="many"/></xsl:if>
        </form>
        <xsl:if test="$list/previous or $list/next">
          <c:pagination page="{$list/page}" pages="{$list/pages}">
            <xsl:if test="$list/previous">
              <li>
                <c:link route="/agent/demandes" queue="{$list/queue/@code}" procedure="{$list/procedure}" service="{$list/service}" state="{$list/state/@code}" assigned="{$list/assigned/@code}" q="{$list/q}" page="{$list/previous/@value}" rel="prev">
                  <t:msg key="pagination.previous"/>
                </c:link>
              </li>
            </xsl:if>
            <xsl:if test="$list/next">
              <li>
                <c:link route="/agent/demandes" queue="{$list/queue/@code}" procedure="{$list/procedure}" service="{$list/service}" state="{$list/state/@code}" assigned="{$list/assigned/@code}" q="{$list/q}" page="{$list/next/@value}" rel="next">
                  <t:msg key="pagination.next"/>
                </c:link>
              </li>
            </xsl:if>
          </c:pagination>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <c:alert kind="info"><p><t:msg key="desk.none"/></p></c:alert>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One action on the rows that are ticked, or on the whole list: first a
       preview. -->
  <xsl:template name="many">
    <details class="act">
      <xsl:if test="/page/form[@action = '/agent/operations']/@typed"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
      <summary><t:msg key="desk.many"/></summary>
      <div>
        <div class="choice">
          <input type="checkbox" id="f-whole" name="whole" value="1"/>
          <label for="f-whole">
            <t:msg key="desk.whole" count="$list/total/@plural"><t:slot name="total" select="$list/total"/></t:msg>
          </label>
        </div>
        <c:select form="/agent/operations" of="action">
          <option value="take"><t:msg key="code.desk-action.take"/></option>
          <option value="accept"><t:msg key="code.desk-action.accept"/></option>
          <option value="refuse"><t:msg key="code.desk-action.refuse"/></option>
          <option value="no-action"><t:msg key="code.desk-action.no-action"/></option>
        </c:select>
        <c:textarea form="/agent/operations" of="law"/>
        <c:textarea form="/agent/operations" of="fact"/>
        <c:button kind="second"><t:msg key="desk.prepare"/></c:button>
      </div>
    </details>
  </xsl:template>

  <!-- One link a row; late is a word first, a colour too. -->
  <xsl:template match="request" mode="row">
    <tr>
      <xsl:if test="@late"><xsl:attribute name="class">row-late</xsl:attribute></xsl:if>
      <th scope="row">
        <label class="tick-box">
          <input type="checkbox" name="ids" value="{@id}"/>
          <span class="hide"><t:msg key="desk.tick"><t:slot name="name" select="name/display"/></t:msg></span>
        </label>
        <c:link route="/agent/demande" id="{@id}" list="{$list/list}" class="row-link">
          <xsl:choose>
            <xsl:when test="name/display"><xsl:value-of select="name/display"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="reference"/></xsl:otherwise>
          </xsl:choose>
        </c:link>
        <xsl:if test="child">
          <span class="given"><xsl:text> </xsl:text><t:msg key="desk.for-child"><t:slot name="child" select="child/display"/></t:msg></span>
        </xsl:if>
      </th>
      <td>
        <xsl:value-of select="title"/>
        <br/>
        <span class="quiet">
          <xsl:call-template name="reference"><xsl:with-param name="of" select="reference"/></xsl:call-template>
        </span>
      </td>
      <td><xsl:value-of select="state"/></td>
      <td>
        <xsl:if test="@late">
          <xsl:call-template name="late"/>
          <br/>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="silence-on"><xsl:value-of select="silence-on"/></xsl:when>
          <xsl:when test="target-on">
            <t:msg key="desk.target"><t:slot name="day" select="target-on"/></t:msg>
          </xsl:when>
          <xsl:otherwise><t:msg key="desk.no-date"/></xsl:otherwise>
        </xsl:choose>
      </td>
      <td><xsl:value-of select="received-at/@day"/></td>
      <td>
        <xsl:choose>
          <xsl:when test="@mine"><t:msg key="code.desk-assigned.me"/></xsl:when>
          <xsl:when test="assigned"><xsl:value-of select="assigned/display"/></xsl:when>
          <xsl:otherwise><t:msg key="code.desk-assigned.nobody"/></xsl:otherwise>
        </xsl:choose>
      </td>
    </tr>
  </xsl:template>

</xsl:stylesheet>
