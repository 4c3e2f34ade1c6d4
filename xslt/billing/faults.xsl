<?xml version="1.0" encoding="UTF-8"?>
<!-- The error journal of a draft, one kind: where each is mended, or set aside with
     a reason. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="parts.xsl"/>

  <xsl:variable name="it" select="/page/content/campaign"/>
  <xsl:variable name="shown" select="/page/content/shown"/>
  <xsl:variable name="fault" select="$shown/fault/@code"/>
  <xsl:variable name="rights" select="/page/user/rights"/>
  <xsl:variable name="months"><xsl:for-each select="$it"><xsl:call-template name="campaign-months"/></xsl:for-each></xsl:variable>
  <xsl:variable name="open" select="($it/state/@code = 'errors' or $it/state/@code = 'draft') and not($it/@running)"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="$shown/fault"/><xsl:text>, </xsl:text><xsl:value-of select="$months"/></xsl:template>

  <xsl:template match="page" mode="main">
    <c:error-summary form="/agent/facturation/anomalies"/>
    <h1><xsl:value-of select="$shown/fault"/></h1>
    <p class="lead"><xsl:value-of select="$it/regie"/>, <xsl:value-of select="$months"/></p>
    <p><xsl:call-template name="what-to-do"/></p>
    <xsl:choose>
      <xsl:when test="content/faults/fault">
        <xsl:choose>
          <xsl:when test="$open and content/faults/fault[@blocks and not(waived-at)]">
            <form f:action="/agent/facturation/anomalies" novalidate="novalidate">
              <input type="hidden" name="id" value="{$it/@id}"/>
              <input type="hidden" name="fault" value="{$fault}"/>
              <c:choices form="/agent/facturation/anomalies" of="item">
                <xsl:call-template name="faults"/>
              </c:choices>
              <div class="narrow">
                <c:field form="/agent/facturation/anomalies" of="aside"/>
                <c:button kind="second"><t:msg key="billing.set-aside"/></c:button>
              </div>
            </form>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="faults"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$shown/previous or $shown/next">
          <c:pagination page="{$shown/page}" pages="{$shown/pages}">
            <xsl:if test="$shown/previous"><li><c:link route="/agent/facturation/anomalies" id="{$it/@id}" fault="{$fault}" page="{$shown/previous/@value}" rel="prev" accesskey="p"><t:msg key="pagination.previous"/></c:link></li></xsl:if>
            <xsl:if test="$shown/next"><li><c:link route="/agent/facturation/anomalies" id="{$it/@id}" fault="{$fault}" page="{$shown/next/@value}" rel="next" accesskey="s"><t:msg key="pagination.next"/></c:link></li></xsl:if>
          </c:pagination>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise><p><t:msg key="billing.faults-none"/></p></xsl:otherwise>
    </xsl:choose>
    <p class="go"><c:link route="/agent/facturation/campagne" id="{$it/@id}" accesskey="l"><t:msg key="billing.to-campaign"/></c:link></p>
  </xsl:template>

  <xsl:template name="what-to-do">
    <xsl:choose>
      <xsl:when test="$fault = 'no-payer'"><t:msg key="billing.do-no-payer"/></xsl:when>
      <xsl:when test="$fault = 'no-tariff'"><t:msg key="billing.do-no-tariff"/></xsl:when>
      <xsl:when test="$fault = 'other-price'"><t:msg key="billing.do-other-price"/></xsl:when>
      <xsl:when test="$fault = 'unlocked-day'"><t:msg key="billing.do-unlocked-day"/></xsl:when>
      <xsl:when test="$fault = 'negative-total'"><t:msg key="billing.do-negative-total"/></xsl:when>
      <xsl:when test="$fault = 'duplicate'"><t:msg key="billing.do-duplicate"/></xsl:when>
      <xsl:when test="$fault = 'no-quotient'"><t:msg key="billing.do-no-quotient"/></xsl:when>
      <xsl:when test="$fault = 'contested'"><t:msg key="billing.do-contested"/></xsl:when>
      <xsl:when test="$fault = 'carried'"><t:msg key="billing.do-carried"/></xsl:when>
      <xsl:otherwise><t:msg key="billing.do-jump"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="faults">
    <c:table id="anomalies">
      <caption id="anomalies-titre"><t:msg key="billing.faults-n" count="$shown/total/@plural"><t:slot name="n" select="$shown/total"/></t:msg></caption>
      <thead>
        <tr>
          <th scope="col"><t:msg key="billing.about"/></th>
          <th scope="col" class="number"><t:msg key="billing.amount"/></th>
          <th scope="col"><t:msg key="billing.mend"/></th>
        </tr>
      </thead>
      <tbody><xsl:apply-templates select="/page/content/faults/fault"/></tbody>
    </c:table>
  </xsl:template>

  <!-- With a box where it may be set aside. -->
  <xsl:template match="fault">
    <tr>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="$open and @blocks and not(waived-at)">
            <div class="choice">
              <input type="checkbox" id="anomalie-{@id}" name="item" value="f-{@id}">
                <xsl:if test="/page/form[@action = '/agent/facturation/anomalies']/field[@name = 'item']/value = concat('f-', current()/@id)"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
              </input>
              <label for="anomalie-{@id}"><xsl:call-template name="about"/></label>
            </div>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="about"/></xsl:otherwise>
        </xsl:choose>
      </th>
      <td class="number"><xsl:value-of select="amount"/></td>
      <td>
        <xsl:if test="waived-at"><p><t:msg key="billing.waived"><t:slot name="name" select="waived-by/display"/><t:slot name="at" select="waived-at"/><t:slot name="reason" select="waived-reason"/></t:msg></p></xsl:if>
        <xsl:call-template name="mend"/>
      </td>
    </tr>
  </xsl:template>

  <!-- What is known of it: child, day, activity, school, household. -->
  <xsl:template name="about">
    <xsl:if test="name">
      <xsl:value-of select="name/display"/>
      <xsl:if test="day or household">, </xsl:if>
    </xsl:if>
    <xsl:if test="day">
      <xsl:value-of select="day/@day"/>
      <xsl:if test="activity">, <xsl:value-of select="activity"/></xsl:if>
      <xsl:if test="school">, <xsl:value-of select="school"/></xsl:if>
      <xsl:if test="household">, </xsl:if>
    </xsl:if>
    <xsl:value-of select="household"/>
  </xsl:template>

  <!-- Where it is mended, for who may go there. -->
  <xsl:template name="mend">
    <xsl:choose>
      <xsl:when test="$fault = 'unlocked-day' and $rights/right[@code = 'attendance']">
        <p class="go"><c:link route="/agent/pointage/cloture" day="{day/@iso}" site="{@site}" activity="{activity-code}"><t:msg key="billing.mend-close"/></c:link></p>
      </xsl:when>
      <xsl:when test="$fault = 'no-tariff' and $rights/right[@code = 'canteen-settings']">
        <p class="go"><c:link route="/agent/tarifs"><t:msg key="billing.mend-tariff"/></c:link></p>
      </xsl:when>
      <xsl:when test="$fault = 'contested' and $rights/right[@code = 'booking-write']">
        <p class="go"><c:link route="/agent/contestations"><t:msg key="billing.mend-contest"/></c:link></p>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="($fault = 'no-payer' or $fault = 'other-price' or $fault = 'duplicate') and @child and $rights/right[@code = 'family-read']">
      <p class="go"><c:link route="/agent/enfant/garde" child="{@child}"><t:msg key="billing.mend-custody"/></c:link></p>
    </xsl:if>
    <xsl:if test="($fault = 'no-quotient' or $fault = 'jump' or $fault = 'negative-total') and @payer and $rights/right[@code = 'family-read']">
      <p class="go"><c:link route="/agent/famille" id="{@payer}"><t:msg key="billing.mend-family"/></c:link></p>
    </xsl:if>
    <xsl:if test="($fault = 'negative-total' or $fault = 'jump' or $fault = 'carried') and @invoice">
      <p class="go"><c:link route="/agent/factures/facture" id="{@invoice}"><t:msg key="billing.mend-invoice"/></c:link></p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
