# Sheets by somebody who means harm.  Each is the week page with something in
# it that happens for one family only, so that no sample of the set meets it.
# shellcheck shell=sh disable=SC2016

hostile_all='calls itself for ever|recursion
calls itself twice, sixty deep|tree
walks the page four times over|loop
counts everything against everything|xpath
doubles a string forty times|doubling
prints megabytes|flood
fills millions of variables|variables
writes a script into the page|script
builds a javascript link|link
builds a javascript link out of pieces|pieces
adds an event to a paragraph|event
sends the form somewhere else|form
sends the browser away|refresh
opens a frame|frame
prints raw markup|raw
reads a file of the machine|read
reads a file by an entity|entity
reads a sheet of the machine|include
writes a file|write
writes a file the old way|output
calls a plug-in|plugin
asks what the library is|property
stops with a message|message
calls a template that is not there|missing'

# hostile_body NAME: what the family's page does.
hostile_body() {
	case $1 in
	recursion) echo '<xsl:call-template name="hostile-again"/>' ;;
	tree) echo '<xsl:call-template name="hostile-tree"><xsl:with-param name="n" select="60"/></xsl:call-template>' ;;
	loop) echo '<xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:value-of select="position()"/></xsl:for-each></xsl:for-each></xsl:for-each></xsl:for-each>' ;;
	xpath) echo '<xsl:value-of select="count(//node()[count(//node()[count(//node()[. != 1]) &gt; 0]) &gt; 0])"/>' ;;
	doubling) echo '<xsl:call-template name="hostile-double"><xsl:with-param name="s" select="'\''guichet'\''"/><xsl:with-param name="n" select="40"/></xsl:call-template>' ;;
	flood) echo '<xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:for-each select="//node()"><p>Lorem ipsum dolor sit amet, consectetur adipisicing elit.</p></xsl:for-each></xsl:for-each></xsl:for-each>' ;;
	variables) echo '<xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:for-each select="//node()"><xsl:variable name="v"><p><xsl:value-of select="."/></p></xsl:variable><xsl:value-of select="string-length($v)"/></xsl:for-each></xsl:for-each></xsl:for-each>' ;;
	script) echo '<script>document.title="pris"</script>' ;;
	link) echo '<a href="javascript:alert(1)">pris</a>' ;;
	pieces) echo '<a><xsl:attribute name="href"><xsl:value-of select="concat('\''java'\'', '\''script:alert(1)'\'')"/></xsl:attribute>pris</a>' ;;
	event) echo '<p><xsl:attribute name="onclick">alert(1)</xsl:attribute>pris</p>' ;;
	form) echo '<form action="https://pris.example/" method="post"><p>pris</p></form>' ;;
	refresh) echo '<meta http-equiv="refresh" content="0;url=https://pris.example/"/>' ;;
	frame) echo '<iframe src="https://pris.example/"/>' ;;
	raw) echo '<xsl:value-of disable-output-escaping="yes" select="'\''&lt;b onclick=alert(1)&gt;pris&lt;/b&gt;'\''"/>' ;;
	read) echo '<xsl:copy-of select="document('\''file:///etc/passwd'\'')"/><xsl:copy-of select="document('\''/etc/passwd'\'')"/>' ;;
	entity) echo '<p>&lu;</p>' ;;
	include) echo '<p>pris</p>' ;;
	write) echo '<xsl:document href="'"$hostile_file"'"><p>pris</p></xsl:document>' ;;
	output) echo '<e:document xmlns:e="http://exslt.org/common" href="'"$hostile_file"'"><p>pris</p></e:document>' ;;
	plugin) echo '<xsl:value-of xmlns:p="urn:pris" select="p:run()"/>' ;;
	property) echo '<xsl:value-of select="system-property('\''xsl:vendor'\'')"/>' ;;
	message) echo '<xsl:message terminate="yes">pris</xsl:message>' ;;
	missing) echo '<xsl:call-template name="nobody-wrote-this"/>' ;;
	esac
}

hostile_templates='
<xsl:template name="hostile-again"><xsl:call-template name="hostile-again"/></xsl:template>
<xsl:template name="hostile-tree"><xsl:param name="n"/><xsl:if test="$n &gt; 0"><xsl:call-template name="hostile-tree"><xsl:with-param name="n" select="$n - 1"/></xsl:call-template><xsl:call-template name="hostile-tree"><xsl:with-param name="n" select="$n - 1"/></xsl:call-template></xsl:if></xsl:template>
<xsl:template name="hostile-double"><xsl:param name="s"/><xsl:param name="n"/><xsl:choose><xsl:when test="$n &gt; 0"><xsl:call-template name="hostile-double"><xsl:with-param name="s" select="concat($s, $s)"/><xsl:with-param name="n" select="$n - 1"/></xsl:call-template></xsl:when><xsl:otherwise><xsl:value-of select="string-length($s)"/></xsl:otherwise></xsl:choose></xsl:template>
'

# hostile_sheet NAME SHEET: SHEET (the week page) with NAME in it, on stdout.
hostile_sheet() {
	hostile_insert='<xsl:if test="contains(/page/user/name/display, '\''Essai'\'')">'$(hostile_body "$1")'</xsl:if>'
	case $1 in
	entity) echo '<!DOCTYPE x [<!ENTITY lu SYSTEM "file:///etc/passwd">]>' ;;
	esac
	awk -v insert="$hostile_insert" -v more="$hostile_templates" \
	    -v kind="$1" '
	BEGIN {
		# awk reads \ and & of -v as its own; neither is in the bodies
		# but as an entity.
		done = 0
	}
	/^<\?xml/ && kind == "entity" { next }
	{ print }
	/<xsl:include / && kind == "include" && !included {
		included = 1
		print "<xsl:include href=\"file:///etc/passwd\"/>"
	}
	/<xsl:template match="page" mode="main">/ && !done { done = 1; print insert }
	' "$2" | sed "s|</xsl:stylesheet>||"
	printf '%s</xsl:stylesheet>\n' "$hostile_templates"
}
