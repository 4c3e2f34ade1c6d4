<?xml version="1.0" encoding="UTF-8"?>
<!-- Line drawings, 24 units wide. They repeat what a word beside them says, so
     readers of the page aloud never meet them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="icon">
    <xsl:param name="name"/>
    <svg xmlns="http://www.w3.org/2000/svg" class="icon" viewBox="0 0 24 24"
        width="24" height="24" aria-hidden="true" focusable="false">
      <xsl:choose>
        <xsl:when test="$name = 'check' or $name = 'success'">
          <path d="M5 12.5l4.5 4.5L19 7"/>
        </xsl:when>
        <xsl:when test="$name = 'plus'">
          <path d="M12 5v14M5 12h14"/>
        </xsl:when>
        <xsl:when test="$name = 'minus'">
          <path d="M5 12h14"/>
        </xsl:when>
        <xsl:when test="$name = 'free'">
          <circle cx="12" cy="12" r="8"/>
        </xsl:when>
        <xsl:when test="$name = 'clock'">
          <circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>
        </xsl:when>
        <xsl:when test="$name = 'lock'">
          <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>
        </xsl:when>
        <xsl:when test="$name = 'closed'">
          <circle cx="12" cy="12" r="9"/><path d="M7.5 12h9"/>
        </xsl:when>
        <xsl:when test="$name = 'full'">
          <circle cx="12" cy="12" r="9"/><path d="M6 18L18 6"/>
        </xsl:when>
        <xsl:when test="$name = 'shared'">
          <circle cx="8.5" cy="9" r="3.5"/><path d="M2.5 20a6 6 0 0 1 12 0M15.5 5.7a3.5 3.5 0 0 1 0 6.6M17.5 14.6a6 6 0 0 1 4 5.4"/>
        </xsl:when>
        <xsl:when test="$name = 'warning' or $name = 'error'">
          <path d="M12 3.5L22 20.5H2zM12 10v5M12 17.4v.4"/>
        </xsl:when>
        <xsl:when test="$name = 'previous'">
          <path d="M15 5l-7 7 7 7"/>
        </xsl:when>
        <xsl:when test="$name = 'next'">
          <path d="M9 5l7 7-7 7"/>
        </xsl:when>
        <xsl:otherwise>
          <circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.2v.4"/>
        </xsl:otherwise>
      </xsl:choose>
    </svg>
  </xsl:template>

</xsl:stylesheet>
