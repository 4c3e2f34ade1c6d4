/*
 * Functions that have no safe use here do not compile.  Included last by
 * every .c file of ours (a lint looks).
 */
#ifndef GUICHET_BASE_BANNED_H
#define GUICHET_BASE_BANNED_H

#define BANNED(f)	sorry_##f##_is_a_banned_function

#undef strcpy
#define strcpy(x, y)		BANNED(strcpy)
#undef strcat
#define strcat(x, y)		BANNED(strcat)
#undef strncpy
#define strncpy(x, y, n)	BANNED(strncpy)
#undef strncat
#define strncat(x, y, n)	BANNED(strncat)
#undef strtok
#define strtok(x, y)		BANNED(strtok)
#undef sprintf
#define sprintf(...)		BANNED(sprintf)
#undef vsprintf
#define vsprintf(...)		BANNED(vsprintf)
#undef gets
#define gets(x)			BANNED(gets)
#undef atoi
#define atoi(x)			BANNED(atoi)
#undef atol
#define atol(x)			BANNED(atol)
#undef gmtime
#define gmtime(t)		BANNED(gmtime)
#undef localtime
#define localtime(t)		BANNED(localtime)
#undef ctime
#define ctime(t)		BANNED(ctime)
#undef asctime
#define asctime(t)		BANNED(asctime)
#undef rand
#define rand()			BANNED(rand)
#undef system
#define system(c)		BANNED(system)

#endif
