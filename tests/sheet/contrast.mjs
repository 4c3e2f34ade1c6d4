/*
 * contrast.mjs site.css: every pair of colours that meets on a page, in the
 * light, dark and printed theme (RGAA 3.2: text 4.5:1; 3.3: controls, symbols
 * and focus 3:1). A town that changes a colour changes a custom property, so
 * this is the test its theme must pass.
 */
import { readFileSync } from "node:fs";

const text = 4.5;
const shape = 3;

/* [colour, what it stands on, ratio, where] */
const pairs = [
	...on("ink", ["ground", "surface", "band", "yes-ground",
	    "late-ground", "stop-ground", "info-ground"], text, "text"),
	...on("ink-soft", ["ground", "surface", "band", "yes-ground"], text,
	    "hints, deadlines"),
	...on("link", ["ground", "surface", "band", "yes-ground",
	    "info-ground"], text, "links"),
	...on("link-hover", ["ground", "surface", "band", "yes-ground",
	    "info-ground"], text, "links pointed at"),
	...on("brand", ["surface", "ground"], text,
	    "current item, second button"),
	...on("on-brand", ["brand", "brand-deep"], text, "button"),
	...on("yes", ["yes-ground", "surface", "band"], text, "booked"),
	...on("late", ["late-ground", "surface", "band", "yes-ground"], text,
	    "too late, to be cancelled"),
	...on("stop", ["surface", "ground", "band"], text, "errors, full"),
	...on("info", ["surface", "yes-ground"], text, "tag"),
	...on("line-strong", ["surface", "ground"], shape, "edge of a control"),
	...on("info", ["info-ground"], shape, "symbol of a notice"),
	...on("stop", ["stop-ground"], shape, "symbol of an error"),
	...on("ring", ["ground", "surface", "band", "yes-ground",
	    "ring-halo"], shape, "focus"),
	...on("square-ink", ["square-paper"], text, "what a camera reads"),
];

/* Never alone to say something: hairlines, a drawing's sill. */
const ornament = new Set(["line", "sun"]);

const css = readFileSync(process.argv[2], "utf8");
const light = properties(css.slice(0, css.indexOf("@media")));
const themes = {
	light,
	dark: { ...light, ...properties(media("prefers-color-scheme: dark")) },
	print: { ...light, ...properties(media("@media print")) },
};

for (const [theme, colours] of Object.entries(themes))
	for (const [fg, bg, least, where] of pairs) {
		const ratio = contrast(colours[fg], colours[bg]);

		say(ratio >= least, `${theme}: ${fg} on ${bg} (${where})`,
		    `${ratio.toFixed(2)}:1, needs ${least}:1`);
	}

const met = new Set(pairs.flatMap(([fg, bg]) => [fg, bg]));
for (const name of Object.keys(light))
	say(met.has(name) || ornament.has(name), `--${name} is measured`,
	    "no pair of contrast.mjs has it");
say(!/#[0-9a-f]{3,8}\b/i.test(withoutThemes()),
    "colours stand in custom properties only",
    String(/.*#[0-9a-f]{3,8}\b.*/i.exec(withoutThemes())));

function on(fg, grounds, least, where) {
	return grounds.map((bg) => [fg, bg, least, where]);
}

function say(good, title, why) {
	console.log(good ? `pass\t${title}` : `fail\t${title}\t${why}`);
}

/* The text from a media query's name to its end brace in column 1. */
function media(name) {
	const at = css.indexOf(name);

	if (at < 0)
		throw new Error(`site.css has no ${name}`);
	return css.slice(at, css.indexOf("\n}\n", at));
}

function properties(block) {
	const found = {};

	for (const m of block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\b/gi))
		found[m[1]] = m[2];
	return found;
}

function withoutThemes() {
	return css.replace(/--[a-z-]+:[^;]*;/g, "")
	    .replace(/\/\*[\s\S]*?\*\//g, "");
}

function contrast(a, b) {
	const [dark, bright] = [luminance(a), luminance(b)]
	    .sort((x, y) => x - y);

	return (bright + 0.05) / (dark + 0.05);
}

/* WCAG 2: relative luminance of an sRGB colour. */
function luminance(hex) {
	const [r, g, b] = [1, 3, 5]
	    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
	    .map((v) => (v <= 0.04045 ? v / 12.92 :
	    ((v + 0.055) / 1.055) ** 2.4));

	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
