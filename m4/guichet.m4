# GUICHET_FLAGS(VARIABLE, FLAGS)
# Append to VARIABLE each of FLAGS that the compiler takes without a warning.
# clang only warns about what it does not know, hence -Werror.
AC_DEFUN([GUICHET_FLAGS], [
	guichet_saved_CFLAGS=$CFLAGS
	for guichet_flag in m4_normalize([$2]); do
		AC_MSG_CHECKING([whether $CC takes $guichet_flag])
		CFLAGS="$guichet_saved_CFLAGS -Werror $$1 $guichet_flag"
		AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
		    [AC_MSG_RESULT([yes]); $1="$$1 $guichet_flag"],
		    [AC_MSG_RESULT([no])])
	done
	CFLAGS=$guichet_saved_CFLAGS
])

# GUICHET_ENABLE(NAME, MEANING): --enable-NAME, off by default; the answer is
# in $enable_NAME.
AC_DEFUN([GUICHET_ENABLE], [
	AC_ARG_ENABLE([$1], [AS_HELP_STRING([--enable-$1], [$2])], [],
	    [AS_TR_SH([enable_$1])=no])
])
