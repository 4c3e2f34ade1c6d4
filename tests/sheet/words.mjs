/*
 * words.mjs XSLT SQL: what a reader of the catalogues would check by eye.
 * French typography; words a citizen should not meet; the same slots, plurals
 * and rich texts in every language; a label for every code of the database.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [xslt, sql] = process.argv.slice(2);
const fr = catalogue("fr");
const en = catalogue("en");

const typography = [
	[/[^\u202f\s][;:!?](?=\s|$)|[ \u00a0][;:!?]/,
	    "a narrow no-break space stands before ; : ! ?"],
	[/«(?!\u202f)|(?<!\u202f)»/, "a narrow no-break space inside « »"],
	[/'/, "the apostrophe is ’"],
	[/\.\.\./, "the ellipsis is …"],
	[/\d (?:h|heures|minutes|€|caractères)\b/,
	    "a no-break space between a number and its unit"],
];
const unkind = [
	[/\binvalide/i, "say what to do instead of « invalide »"],
	[/\bveuillez/i, "no « veuillez »"],
	[/cliquez/i, "people also tap and press keys"],
	[/>\s*(?:ici|en savoir plus|lire la suite)\s*</i,
	    "a link's text stands alone"],
	[/\b(?:CRPA|backend|login|URL|session_)\b/, "no jargon"],
];

for (const [key, message] of fr) {
	const shown = message.body.replace(/<slot [^>]*>/g, "x")
	    .replace(/<[^>]+>/g, (tag) => (tag.startsWith("</") ? "" : " "));

	if (!key.startsWith("format."))
		check(typography, key, shown);
	check(unkind, key, message.body);
	if (!en.has(key)) {
		say(false, key, "en.xml has no such message");
		continue;
	}
	say(same(message, en.get(key)), `${key} has the same slots and shape`,
	    "fr.xml and en.xml differ in slots, plural or rich");
}

/* The code lists as the migrations leave them: create or alter domain shape.X …
   check (value in ('a', 'b')), drop domain shape.X. */
const lists = new Map();
for (const file of readdirSync(join(sql, "migrate")).sort()) {
	const text = readFileSync(join(sql, "migrate", file), "utf8");

	for (const [, act, name, rest] of text.matchAll(
	    /^(create|alter|drop) domain shape\.(\w+)([^;]*);/gm)) {
		const codes = /\bin\s*\(([^)]*)\)/.exec(rest);

		if (act === "drop")
			lists.delete(name);
		else if (codes)
			lists.set(name, [...codes[1].matchAll(/'([^']+)'/g)]
			    .map((code) => code[1]));
	}
}
say(lists.size > 3, "the code lists of the database were found",
    `only ${lists.size}`);
for (const [name, codes] of lists)
	for (const code of codes)
		for (const [lang, c] of [["fr", fr], ["en", en]])
			label(lang, c, name.replaceAll("_", "-"), code);

function label(lang, messages, list, code) {
	const key = `code.${list}.${code}`;

	/* Kinds of refusal are the engine's; nobody reads them. */
	if (list !== "error-kind")
		say(messages.has(key), `${key} (${lang})`,
		    `${lang}.xml has no label for it`);
}

function check(rules, key, text) {
	const broken = rules.filter(([pattern]) => pattern.test(text));

	say(broken.length === 0, `${key} reads well`,
	    broken.map(([, why]) => why).join("; "));
}

function same(a, b) {
	const shape = (m) => JSON.stringify([m.attributes,
	    /<plural/.test(m.body),
	    [...new Set([...m.body.matchAll(/<slot name="([^"]+)"/g)]
	    .map((s) => s[1]))].sort(),
	    [...m.body.matchAll(/href="([^"]+)"/g)].map((s) => s[1]),
	    [...new Set([...m.body.matchAll(/\{(until)\}/g)]
	    .map((s) => s[1]))].sort()]);

	return shape(a) === shape(b);
}

function catalogue(lang) {
	const text = readFileSync(join(xslt, `${lang}.xml`), "utf8");
	const found = new Map();

	for (const m of text.matchAll(
	    /<msg key="([^"]+)"([^>]*)>([\s\S]*?)<\/msg>/g))
		found.set(m[1], { attributes: m[2].trim(), body: m[3] });
	return found;
}

/* One line per failure, and one for all that is well: they are hundreds. */
function say(good, title, why) {
	if (!good)
		console.log(`fail\t${title}\t${why}`);
	else
		say.well = (say.well ?? 0) + 1;
}
console.log(`pass\t${say.well} sentences, shapes and labels of the catalogues`);
