/*
 * html.mjs FOLDER [NAME ...]: every rendered page, or those with a NAME in their
 * path, against the HTML standard.
 * A line per page: "pass<TAB>page" or "fail<TAB>page<TAB>first complaints".
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const rules = {
	/* Form of the markup, not its meaning: the serialiser's own. */
	"attribute-boolean-style": "off",
	/* "Page – Service – Ville" (RGAA 8.6) is as long as the town's name. */
	"long-title": "off",
	/* A grid of days posts one name many times. */
	"form-dup-name": "off",
	/* HTML allows any id without blanks; a day's is its slot. */
	"valid-id": ["error", { relaxed: true }],
	/* Nothing is fetched from another origin. */
	"require-sri": ["error", { target: "crossorigin" }],
	/* The box of errors stands above the h1 and has a heading. */
	"heading-level": ["error", { minInitialRank: "h2" }],
};

/* The same rules for every page, made once: half the time was theirs. */
class Rules extends StaticConfigLoader {
	getConfigFor(handle) {
		return this.made ??= super.getConfigFor(handle);
	}
}

const [folder, ...names] = process.argv.slice(2);
const loader = new Rules({
	extends: ["html-validate:recommended", "html-validate:document"],
	rules,
});
const validate = new HtmlValidate(loader);

for (const file of pages(folder)) {
	const title = relative(folder, file);

	if (names.length > 0 && !names.some((n) => title.includes(n)))
		continue;
	const report = await validate.validateString(
	    readFileSync(file, "utf8"), file);
	const all = report.results.flatMap((r) => r.messages);

	if (all.length === 0)
		console.log(`pass\t${title}`);
	else
		console.log(`fail\t${title}\t${all.slice(0, 3).map((m) =>
		    `${m.ruleId} at ${m.line}:${m.column}: ${m.message}`)
		    .join("; ")}${all.length > 3 ?
		    `; and ${all.length - 3} more` : ""}`);
}

function pages(dir) {
	return readdirSync(dir, { withFileTypes: true })
	    .sort((a, b) => (a.name < b.name ? -1 : 1))
	    .flatMap((e) => {
		const path = join(dir, e.name);

		if (e.isDirectory())
			return pages(path);
		return e.name.endsWith(".html") ? [path] : [];
	});
}
