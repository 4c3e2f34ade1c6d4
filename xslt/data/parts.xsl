<?xml version="1.0" encoding="UTF-8"?>
<!-- A table of what is held: its columns are the names of the row's elements
     and flags, in order. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    exclude-result-prefixes="t c">

  <xsl:variable name="file" select="/page/@path = '/mes-donnees/fichier'"/>

  <xsl:template name="data-table">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="columns"/>
    <xsl:param name="rows"/>
    <h2><xsl:value-of select="$title"/></h2>
    <xsl:choose>
      <xsl:when test="$rows">
        <c:table id="{$id}">
          <caption id="{$id}-titre"><span class="hide"><xsl:value-of select="$title"/></span></caption>
          <thead>
            <tr>
              <xsl:if test="$file">
                <th scope="col"><xsl:value-of select="$title"/></th>
              </xsl:if>
              <xsl:call-template name="data-heads">
                <xsl:with-param name="columns" select="concat($columns, ' ')"/>
              </xsl:call-template>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="$rows">
              <tr>
                <xsl:if test="$file">
                  <td><xsl:value-of select="$title"/></td>
                </xsl:if>
                <xsl:call-template name="data-cells">
                  <xsl:with-param name="columns" select="concat($columns, ' ')"/>
                </xsl:call-template>
              </tr>
            </xsl:for-each>
          </tbody>
        </c:table>
      </xsl:when>
      <xsl:otherwise>
        <p><t:msg key="data.nothing"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="data-heads">
    <xsl:param name="columns"/>
    <xsl:if test="$columns != ''">
      <th scope="col">
        <xsl:call-template name="data-head">
          <xsl:with-param name="column" select="substring-before($columns, ' ')"/>
        </xsl:call-template>
      </th>
      <xsl:call-template name="data-heads">
        <xsl:with-param name="columns" select="substring-after($columns, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="data-cells">
    <xsl:param name="columns"/>
    <xsl:if test="$columns != ''">
      <td>
        <xsl:call-template name="data-cell">
          <xsl:with-param name="column" select="substring-before($columns, ' ')"/>
        </xsl:call-template>
      </td>
      <xsl:call-template name="data-cells">
        <xsl:with-param name="columns" select="substring-after($columns, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="data-cell">
    <xsl:param name="column"/>
    <xsl:variable name="v" select="*[name() = $column]"/>
    <xsl:choose>
      <xsl:when test="$column = 'hidden' or $column = 'mine' or $column = 'town'
          or $column = 'english' or $column = 'paper'">
        <xsl:choose>
          <xsl:when test="@*[name() = $column]"><t:msg key="check.yes"/></xsl:when>
          <xsl:otherwise><t:msg key="check.no"/></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:when test="$file and $v/@iso"><xsl:value-of select="$v/@iso"/></xsl:when>
      <xsl:when test="$file and $v/@minor"><xsl:value-of select="format-number($v/@minor div 100, '0.00')"/></xsl:when>
      <xsl:when test="$file and ($v/@from or $v/@to)"><xsl:value-of select="concat($v/@from, '/', $v/@to)"/></xsl:when>
      <xsl:when test="$v/display"><xsl:value-of select="$v/display"/></xsl:when>
      <xsl:when test="$v/town">
        <xsl:for-each select="$v/line"><xsl:value-of select="concat(., ', ')"/></xsl:for-each>
        <xsl:value-of select="concat($v/postcode, ' ', $v/town)"/>
      </xsl:when>
      <xsl:when test="not($file) and self::document and $column = 'name'
          and (state/@code = 'scanned' or state/@code = 'accepted')">
        <c:link route="/document" id="{@id}"><xsl:value-of select="$v"/></c:link>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$v"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="data-head">
    <xsl:param name="column"/>
    <xsl:choose>
      <xsl:when test="$column = 'activity'"><t:msg key="column.activity"/></xsl:when>
      <xsl:when test="$column = 'adjusted'"><t:msg key="data.column-adjusted"/></xsl:when>
      <xsl:when test="$column = 'choice'"><t:msg key="data.column-choice"/></xsl:when>
      <xsl:when test="$column = 'due-day'"><t:msg key="invoice.due-day"/></xsl:when>
      <xsl:when test="$column = 'issue-day'"><t:msg key="invoice.issued"/></xsl:when>
      <xsl:when test="$column = 'mark'"><t:msg key="invoice.mark"/></xsl:when>
      <xsl:when test="$column = 'number'"><t:msg key="data.column-number"/></xsl:when>
      <xsl:when test="$column = 'settled'"><t:msg key="invoice.settled"/></xsl:when>
      <xsl:when test="$column = 'share'"><t:msg key="data.column-share"/></xsl:when>
      <xsl:when test="$column = 'total'"><t:msg key="invoice.total"/></xsl:when>
      <xsl:when test="$column = 'address'"><t:msg key="column.address"/></xsl:when>
      <xsl:when test="$column = 'answer'"><t:msg key="column.answer"/></xsl:when>
      <xsl:when test="$column = 'at'"><t:msg key="column.at"/></xsl:when>
      <xsl:when test="$column = 'authority'"><t:msg key="column.authority"/></xsl:when>
      <xsl:when test="$column = 'body'"><t:msg key="data.column-body"/></xsl:when>
      <xsl:when test="$column = 'born'"><t:msg key="column.born"/></xsl:when>
      <xsl:when test="$column = 'called'"><t:msg key="data.column-called"/></xsl:when>
      <xsl:when test="$column = 'child'"><t:msg key="column.child"/></xsl:when>
      <xsl:when test="$column = 'class'"><t:msg key="column.class"/></xsl:when>
      <xsl:when test="$column = 'created-at'"><t:msg key="column.created-at"/></xsl:when>
      <xsl:when test="$column = 'day'"><t:msg key="column.day"/></xsl:when>
      <xsl:when test="$column = 'days'"><t:msg key="data.column-days"/></xsl:when>
      <xsl:when test="$column = 'decided-at'"><t:msg key="column.decided-at"/></xsl:when>
      <xsl:when test="$column = 'detail'"><t:msg key="column.detail"/></xsl:when>
      <xsl:when test="$column = 'device'"><t:msg key="column.device"/></xsl:when>
      <xsl:when test="$column = 'diet'"><t:msg key="column.diet"/></xsl:when>
      <xsl:when test="$column = 'during'"><t:msg key="column.during"/></xsl:when>
      <xsl:when test="$column = 'email'"><t:msg key="column.email"/></xsl:when>
      <xsl:when test="$column = 'english'"><t:msg key="data.column-english"/></xsl:when>
      <xsl:when test="$column = 'expires'"><t:msg key="column.expires"/></xsl:when>
      <xsl:when test="$column = 'fact'"><t:msg key="column.fact"/></xsl:when>
      <xsl:when test="$column = 'from-day'"><t:msg key="column.from-day"/></xsl:when>
      <xsl:when test="$column = 'guardian'"><t:msg key="column.guardian"/></xsl:when>
      <xsl:when test="$column = 'hidden'"><t:msg key="data.column-hidden"/></xsl:when>
      <xsl:when test="$column = 'household'"><t:msg key="column.household"/></xsl:when>
      <xsl:when test="$column = 'identifier'"><t:msg key="column.identifier"/></xsl:when>
      <xsl:when test="$column = 'issued-at'"><t:msg key="data.column-issued-at"/></xsl:when>
      <xsl:when test="$column = 'kind'"><t:msg key="data.column-kind"/></xsl:when>
      <xsl:when test="$column = 'label'"><t:msg key="data.column-label"/></xsl:when>
      <xsl:when test="$column = 'last-seen'"><t:msg key="column.last-seen"/></xsl:when>
      <xsl:when test="$column = 'left-at'"><t:msg key="data.column-left-at"/></xsl:when>
      <xsl:when test="$column = 'mine'"><t:msg key="data.column-mine"/></xsl:when>
      <xsl:when test="$column = 'name'"><t:msg key="column.name"/></xsl:when>
      <xsl:when test="$column = 'notified-at'"><t:msg key="data.column-notified-at"/></xsl:when>
      <xsl:when test="$column = 'paper'"><t:msg key="data.column-paper"/></xsl:when>
      <xsl:when test="$column = 'password-at'"><t:msg key="account.password-at"/></xsl:when>
      <xsl:when test="$column = 'phone'"><t:msg key="column.phone"/></xsl:when>
      <xsl:when test="$column = 'price'"><t:msg key="column.price"/></xsl:when>
      <xsl:when test="$column = 'proof'"><t:msg key="data.column-proof"/></xsl:when>
      <xsl:when test="$column = 'purge-on'"><t:msg key="data.column-purge-on"/></xsl:when>
      <xsl:when test="$column = 'quotient'"><t:msg key="column.quotient"/></xsl:when>
      <xsl:when test="$column = 'reason'"><t:msg key="column.reason"/></xsl:when>
      <xsl:when test="$column = 'received-at'"><t:msg key="data.column-received-at"/></xsl:when>
      <xsl:when test="$column = 'reference'"><t:msg key="column.reference"/></xsl:when>
      <xsl:when test="$column = 'relation'"><t:msg key="column.relation"/></xsl:when>
      <xsl:when test="$column = 'school'"><t:msg key="column.school"/></xsl:when>
      <xsl:when test="$column = 'service'"><t:msg key="column.service"/></xsl:when>
      <xsl:when test="$column = 'signed-on'"><t:msg key="column.signed-on"/></xsl:when>
      <xsl:when test="$column = 'since'"><t:msg key="data.column-since"/></xsl:when>
      <xsl:when test="$column = 'source'"><t:msg key="column.source"/></xsl:when>
      <xsl:when test="$column = 'state'"><t:msg key="column.state"/></xsl:when>
      <xsl:when test="$column = 'times'"><t:msg key="data.column-times"/></xsl:when>
      <xsl:when test="$column = 'title'"><t:msg key="data.column-title"/></xsl:when>
      <xsl:when test="$column = 'told-by'"><t:msg key="column.told-by"/></xsl:when>
      <xsl:when test="$column = 'town'"><t:msg key="data.column-town"/></xsl:when>
      <xsl:when test="$column = 'turns'"><t:msg key="data.column-turns"/></xsl:when>
      <xsl:when test="$column = 'until'"><t:msg key="data.column-until"/></xsl:when>
      <xsl:when test="$column = 'value'"><t:msg key="data.column-value"/></xsl:when>
      <xsl:when test="$column = 'weeks'"><t:msg key="data.column-weeks"/></xsl:when>
      <xsl:when test="$column = 'year'"><t:msg key="data.column-year"/></xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
