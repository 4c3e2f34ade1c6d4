<?xml version="1.0" encoding="UTF-8"?>
<!-- My family: my home, my children, what waits for the town. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:t="urn:guichet:text"
    xmlns:c="urn:guichet:component"
    xmlns:f="urn:guichet:form"
    exclude-result-prefixes="t c f">

  <xsl:include href="../layout.xsl"/>
  <xsl:include href="../lib/family.xsl"/>

  <xsl:template match="page" mode="title"><t:msg key="family-home.title"/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="content/home/done"/>
    <h1><t:msg key="family-home.title"/></h1>
    <xsl:if test="content/changes/change">
      <section aria-labelledby="attente">
        <h2 id="attente"><t:msg key="family-home.waiting"/></h2>
        <ul class="rows">
          <xsl:apply-templates select="content/changes/change"/>
        </ul>
      </section>
    </xsl:if>
    <p><c:link route="/presences"><t:msg key="family-home.presences"/></c:link></p>
    <section aria-labelledby="enfants">
      <h2 id="enfants"><t:msg key="column.children"/></h2>
      <xsl:choose>
        <xsl:when test="content/children/child">
          <xsl:apply-templates select="content/children/child"/>
        </xsl:when>
        <xsl:otherwise>
          <c:alert kind="info">
            <p><t:msg key="family-home.no-child"/></p>
            <p><xsl:call-template name="phone"/></p>
          </c:alert>
        </xsl:otherwise>
      </xsl:choose>
    </section>
    <xsl:apply-templates select="content/home"/>
    <xsl:if test="content/news/event">
      <section aria-labelledby="nouvelles">
        <h2 id="nouvelles"><t:msg key="family-home.news"/></h2>
        <ul class="rows">
          <xsl:apply-templates select="content/news/event"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What the form that led here did. -->
  <xsl:template match="done">
    <div class="messages" role="status">
      <c:alert kind="success">
        <p>
          <xsl:choose>
            <xsl:when test="@code = 'contact' or @code = 'diet' or @code = 'pickup' or @code = 'emergency'">
              <t:msg key="family-home.done"><t:slot name="fact" select="."/></t:msg>
            </xsl:when>
            <xsl:otherwise>
              <t:msg key="family-home.sent"><t:slot name="fact" select="."/></t:msg>
            </xsl:otherwise>
          </xsl:choose>
        </p>
      </c:alert>
    </div>
  </xsl:template>

  <xsl:template match="changes/change">
    <li>
      <p>
        <strong><xsl:value-of select="fact"/></strong>
        <xsl:if test="child"> – <xsl:value-of select="child/given"/></xsl:if>
        <br/>
        <xsl:value-of select="state"/>
        <xsl:text>, </xsl:text>
        <t:msg key="family-home.asked-on"><t:slot name="day" select="created-at/@day"/></t:msg>
      </p>
      <xsl:if test="reason">
        <p class="lines"><t:msg key="family-home.reason"><t:slot name="reason" select="reason"/></t:msg></p>
      </xsl:if>
      <xsl:if test="@waits">
        <xsl:if test="proof and proofs/@value = 0">
          <p class="go">
            <c:link route="/famille/changement/piece" change="{@id}">
              <t:msg key="proof.give"/>
              <span class="hide"> – <xsl:value-of select="proof"/></span>
            </c:link>
          </p>
        </xsl:if>
        <p class="go">
          <c:link route="/famille/changement" id="{@id}">
            <xsl:choose>
              <xsl:when test="state/@code = 'asked'"><t:msg key="family-home.answer"/></xsl:when>
              <xsl:otherwise><t:msg key="family-home.see"/></xsl:otherwise>
            </xsl:choose>
            <span class="hide"> – <xsl:value-of select="fact"/></span>
          </c:link>
        </p>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="children/child">
    <xsl:variable name="id" select="@id"/>
    <article class="child" aria-labelledby="enfant-{@id}">
      <h3 class="child-name" id="enfant-{@id}"><xsl:value-of select="name/display"/></h3>
      <dl class="facts">
        <xsl:if test="born">
          <dt><t:msg key="column.born"/></dt>
          <dd><xsl:value-of select="born"/></dd>
        </xsl:if>
        <dt><t:msg key="column.school"/></dt>
        <dd>
          <xsl:choose>
            <xsl:when test="school">
              <xsl:value-of select="school"/>
              <xsl:if test="class">, <xsl:value-of select="class"/></xsl:if>
            </xsl:when>
            <xsl:otherwise><t:msg key="family-home.no-school"/></xsl:otherwise>
          </xsl:choose>
        </dd>
        <dt><t:msg key="column.diet"/></dt>
        <dd>
          <xsl:value-of select="diet"/>
          <xsl:if test="next-diet">
            <br/>
            <t:msg key="family-home.next-diet">
              <t:slot name="diet" select="next-diet"/>
              <t:slot name="day" select="next-diet-on"/>
            </t:msg>
          </xsl:if>
          <xsl:if test="@acts">
            <br/>
            <c:link route="/famille/menu" child="{@id}">
              <t:msg key="family-home.change"/>
              <span class="hide"><xsl:text> </xsl:text><t:msg key="family-home.change-diet"><t:slot name="child" select="name/given"/></t:msg></span>
            </c:link>
          </xsl:if>
        </dd>
        <xsl:if test="/page/content/guardians/guardian[@child = $id]">
          <dt><t:msg key="family-home.guardians"/></dt>
          <dd>
            <xsl:for-each select="/page/content/guardians/guardian[@child = $id]">
              <xsl:if test="position() &gt; 1">, </xsl:if>
              <xsl:value-of select="name/display"/>
              <xsl:if test="authority/@code != 'full'"> (<xsl:value-of select="authority"/>)</xsl:if>
            </xsl:for-each>
          </dd>
        </xsl:if>
        <dt><t:msg key="family-home.pickups"/></dt>
        <dd>
          <xsl:call-template name="people-of">
            <xsl:with-param name="rows" select="/page/content/pickups/pickup[@child = $id]"/>
          </xsl:call-template>
          <c:link route="/famille/personnes-autorisees" child="{@id}">
            <t:msg key="family-home.keep"/>
            <span class="hide"><xsl:text> </xsl:text><t:msg key="family-home.keep-pickups"><t:slot name="child" select="name/given"/></t:msg></span>
          </c:link>
        </dd>
        <dt><t:msg key="family-home.contacts"/></dt>
        <dd>
          <xsl:call-template name="people-of">
            <xsl:with-param name="rows" select="/page/content/contacts/contact[@child = $id]"/>
          </xsl:call-template>
          <c:link route="/famille/urgence" child="{@id}">
            <t:msg key="family-home.keep"/>
            <span class="hide"><xsl:text> </xsl:text><t:msg key="family-home.keep-contacts"><t:slot name="child" select="name/given"/></t:msg></span>
          </c:link>
        </dd>
      </dl>
      <ul class="links">
        <li>
          <c:link route="/famille/pai" child="{@id}">
            <t:msg key="family-home.care"/>
            <span class="hide"> – <xsl:value-of select="name/given"/></span>
          </c:link>
        </li>
        <li>
          <c:link route="/famille/garde" child="{@id}">
            <t:msg key="family-home.custody"/>
            <span class="hide"> – <xsl:value-of select="name/given"/></span>
          </c:link>
        </li>
        <li>
          <c:link route="/famille/identite" child="{@id}">
            <t:msg key="family-home.identity"/>
            <span class="hide"> – <xsl:value-of select="name/given"/></span>
          </c:link>
        </li>
      </ul>
    </article>
  </xsl:template>

  <xsl:template name="people-of">
    <xsl:param name="rows"/>
    <xsl:choose>
      <xsl:when test="$rows">
        <xsl:for-each select="$rows">
          <xsl:value-of select="name"/>
          <xsl:text> (</xsl:text>
          <xsl:value-of select="relation"/>
          <xsl:text>)</xsl:text>
          <xsl:if test="during/@to">, <xsl:value-of select="during"/></xsl:if>
          <br/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise><t:msg key="family-home.nobody"/><br/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="home">
    <section aria-labelledby="foyer">
      <h2 id="foyer"><t:msg key="family-home.home"/></h2>
      <xsl:choose>
        <xsl:when test="household">
          <dl class="facts">
            <dt><t:msg key="family-home.members"/></dt>
            <dd>
              <xsl:for-each select="/page/content/members/member">
                <xsl:if test="position() &gt; 1">, </xsl:if>
                <xsl:value-of select="name/display"/>
              </xsl:for-each>
            </dd>
            <dt><t:msg key="column.address"/></dt>
            <dd>
              <xsl:for-each select="address"><xsl:call-template name="address-lines"/></xsl:for-each>
              <xsl:if test="not(address)"><t:msg key="family-home.no-address"/></xsl:if>
              <br/>
              <c:link route="/famille/adresse">
                <t:msg key="family-home.change"/>
                <span class="hide"><xsl:text> </xsl:text><t:msg key="family-home.change-address"/></span>
              </c:link>
            </dd>
            <dt><t:msg key="column.quotient"/></dt>
            <dd>
              <xsl:call-template name="quotient-told"/>
              <br/>
              <c:link route="/famille/quotient">
                <t:msg key="family-home.change"/>
                <span class="hide"><xsl:text> </xsl:text><t:msg key="family-home.change-quotient"/></span>
              </c:link>
            </dd>
          </dl>
          <xsl:call-template name="quotient-warned"/>
          <p class="quiet"><t:msg key="family-home.private"/></p>
        </xsl:when>
        <xsl:otherwise><p><t:msg key="family-home.no-home"/></p></xsl:otherwise>
      </xsl:choose>
    </section>
    <section aria-labelledby="coordonnees">
      <h2 id="coordonnees"><t:msg key="family-contact.title"/></h2>
      <dl class="facts">
        <dt><t:msg key="column.email"/></dt>
        <dd>
          <xsl:value-of select="email"/>
          <xsl:if test="not(email)"><t:msg key="family-home.none"/></xsl:if>
        </dd>
        <dt><t:msg key="column.phone"/></dt>
        <dd>
          <xsl:value-of select="phone"/>
          <xsl:if test="not(phone)"><t:msg key="family-home.none"/></xsl:if>
        </dd>
      </dl>
      <p class="go">
        <c:link route="/famille/coordonnees"><t:msg key="family-home.change-contact"/></c:link>
      </p>
    </section>
  </xsl:template>

  <xsl:template match="event">
    <li>
      <xsl:value-of select="at/@day"/>
      <xsl:text> – </xsl:text>
      <xsl:value-of select="child/given"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="fact"/>
      <xsl:text>, </xsl:text>
      <xsl:value-of select="told-by"/>
    </li>
  </xsl:template>

</xsl:stylesheet>
