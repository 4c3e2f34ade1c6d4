/*
 * The list of a service on a tablet.  Without this file a tap is a form that is
 * sent and a page that comes back.
 *
 * With it a tap is first kept in the browser, then sent, in the order of the
 * taps.  What cannot be sent stays, says so, and leaves when the network is
 * back, on this page or the next that opens.  Its nonce makes a tap that was
 * sent twice the same tap.  Kept are numbers and dates, never a name:
 *
 *	key	tells it from the others
 *	at	when it was made
 *	who	whose tablet it was
 *	page	the list it was made on
 *	action	where it goes
 *	fields	day, site, activity, child, mark
 *	once, seal	of its form; none: the list is asked for a form
 *	refused	the town has said no, somebody has to look
 */
"use strict";

(function () {
	var box = document.getElementById("attente");
	var list = document.getElementById("appel");
	var kinds = { present: "", absent: " button-second",
	    expected: " button-quiet" };
	var sending = false, signIn = false, shown;

	/* --- what is kept --- */

	function kept() {
		return JSON.parse(localStorage.getItem("appel") || "[]");
	}

	/* Throws where a browser keeps nothing. */
	function keep(taps) {
		localStorage.setItem("appel", JSON.stringify(taps));
	}

	function drop(tap) {
		keep(kept().filter(function (t) {
			return t.key !== tap.key;
		}));
	}

	function change(tap, how) {
		Object.assign(tap, how);
		keep(kept().map(function (t) {
			return t.key === tap.key ? tap : t;
		}));
	}

	function isMine(tap) {
		return tap.who === box.dataset.who;
	}

	function waits(tap) {
		return isMine(tap) && !tap.refused;
	}

	function isOf(child) {
		return function (tap) {
			return tap.fields.child === child;
		};
	}

	/* --- what is seen --- */

	function add(name, text, to) {
		var e = document.createElement(name);

		e.textContent = text;
		to.appendChild(e);
		return e;
	}

	function addButton(text, to, act) {
		var button = add("button", text, to);

		button.type = "button";
		button.className = "button button-second";
		button.addEventListener("click", act);
	}

	function say(text, taps) {
		var alert = add("div", "", box), inside = add("div", "", alert);

		alert.className = "alert alert-warning";
		add("p", text + " " + taps.length, inside);
		return inside;
	}

	/* The child's name, from the list when it is on it. */
	function named(tap) {
		var row = document.getElementById("enfant-" + tap.fields.child);
		var link = row && row.querySelector(".roll-who a");

		return link ? link.textContent.trim() : box.dataset.child;
	}

	function listRefused(taps) {
		var ul = add("ul", "", say(box.dataset.refused, taps));

		taps.forEach(function (tap) {
			var li = add("li", "", ul);
			var link = add("a", named(tap), li);

			link.href = tap.page.replace("?", "/enfant?") +
			    "&child=" + tap.fields.child;
			li.append(" ", box.dataset[tap.fields.mark], " ");
			addButton(box.dataset.drop, li, function () {
				drop(tap);
				show();
			});
		});
	}

	/* The buttons that the town would draw. */
	function drawTaps(row, form, marks) {
		form.querySelectorAll("button").forEach(function (b) {
			b.remove();
		});
		marks.forEach(function (mark) {
			var button = add("button", box.getAttribute("data-tap-" +
			    mark), form);
			var link = row.querySelector(".roll-who a");

			button.name = "mark";
			button.value = mark;
			button.className = "button" + kinds[mark];
			add("span", " " + link.textContent, button).className =
			    "hide";
		});
	}

	function showRow(row) {
		var tap = kept().filter(waits).filter(isOf(row.id.slice(7))).pop();
		var said = row.querySelector(".roll-mark");
		var form = row.querySelector("form");
		var held = form && form.contains(document.activeElement);

		if (!tap || !said)
			return;
		said.className = "roll-mark not-sent";
		said.textContent = box.dataset[tap.fields.mark] + ", " +
		    box.dataset.unsent;
		if (!form)
			return;
		drawTaps(row, form, tap.fields.mark === "expected" ?
		    ["present", "absent"] : ["expected"]);
		if (held)
			form.querySelector("button").focus();
	}

	function show() {
		var taps = kept(), alert;
		var now = JSON.stringify([taps, signIn]);
		var mine = taps.filter(waits);
		var refused = taps.filter(function (t) {
			return isMine(t) && t.refused;
		});
		var others = taps.filter(function (t) {
			return !isMine(t);
		});

		if (now === shown)
			return;
		shown = now;
		box.textContent = "";
		if (mine.length > 0) {
			alert = say(box.dataset.waiting, mine);
			add("p", signIn ? box.dataset.signin : box.dataset.how,
			    alert);
			addButton(signIn ? box.dataset.again : box.dataset.send,
			    alert, signIn ? function () {
				location.reload();
			} : send);
		}
		if (refused.length > 0)
			listRefused(refused);
		if (others.length > 0) {
			alert = say(box.dataset.others, others);
			addButton(box.dataset.take, alert, function () {
				others.forEach(function (tap) {
					change(tap, { who: box.dataset.who,
					    once: null });
				});
				send();
			});
		}
		if (list)
			list.querySelectorAll("li[id]").forEach(showRow);
	}

	/* --- what is sent --- */

	function ask(where, how) {
		how.cache = "no-store";
		if (AbortSignal.timeout)
			how.signal = AbortSignal.timeout(10000);
		return fetch(where, how);
	}

	/* The list with that child alone; null where it asks to sign in, or is
	 * somebody else's by now. */
	async function rowPage(tap) {
		var answer = await ask(tap.page + "&only=" + tap.fields.child, {});
		var page = new DOMParser().parseFromString(await answer.text(),
		    "text/html");
		var its = page.getElementById("attente");

		if (answer.status >= 500)
			return null;
		signIn = !its || its.dataset.who !== tap.who;
		return signIn ? null : page;
	}

	/* The row and the counts as the town draws them now. */
	async function drawRow(tap) {
		var row = document.getElementById("enfant-" + tap.fields.child);
		var page = await rowPage(tap), fresh, held, button;

		if (!page || !row || kept().filter(waits)
		    .some(isOf(tap.fields.child)))
			return;
		document.getElementById("compteurs").replaceWith(
		    page.getElementById("compteurs"));
		fresh = page.getElementById(row.id);
		held = row.contains(document.activeElement);
		if (fresh)
			row.replaceWith(fresh);
		else
			row.remove();
		button = fresh && fresh.querySelector("button");
		if (held && button)
			button.focus();
	}

	/* A fresh form for a tap whose own is used or of another session.  A row
	 * without a form is closed. */
	async function stamp(tap) {
		var page = await rowPage(tap);
		var form = page && page.querySelector("#appel form");

		if (!page)
			return false;
		if (!form)
			change(tap, { refused: true });
		else
			change(tap, { once: form.elements.once.value,
			    seal: form.elements.seal.value });
		return true;
	}

	function body(tap) {
		var b = new URLSearchParams(tap.fields);

		b.set("waited", Math.min(604800, Math.max(0,
		    Math.round((Date.now() - tap.at) / 1000))));
		b.set("once", tap.once);
		b.set("seal", tap.seal);
		return b;
	}

	/* Whether the next one may go. */
	async function sendOne(tap) {
		var answer;

		if (!tap.once && !await stamp(tap))
			return false;
		if (tap.refused)
			return true;
		answer = await ask(tap.action, { method: "POST",
		    body: body(tap), redirect: "manual" });
		if (answer.type === "opaqueredirect") {
			drop(tap);
		} else if (answer.status === 403 && !tap.renewed) {
			change(tap, { once: null, renewed: true });
			return sendOne(tap);
		} else if (answer.status >= 500 || answer.status === 429) {
			return false;
		} else {
			change(tap, { refused: true });
		}
		/* The town has it: a row that cannot be drawn is drawn later. */
		await drawRow(tap).catch(function () {});
		return true;
	}

	async function sendAll() {
		var tap;

		while ((tap = kept().find(waits)))
			if (!await sendOne(tap))
				return;
	}

	/* One page at a time, where the browser can tell. */
	function send() {
		if (sending || !kept().some(waits))
			return;
		sending = true;
		(navigator.locks ? navigator.locks.request("appel", sendAll) :
		    sendAll()).catch(function () {}).then(function () {
			sending = false;
			show();
			if (!list && !kept().some(waits))
				location.reload();
		});
	}

	/* --- what is tapped --- */

	function tapped(event) {
		var form = event.target, button = event.submitter, fields, last;
		var page = new URL(location.href), once = form.elements.once;

		if (!button || button.name !== "mark")
			return;
		fields = { mark: button.value };
		["day", "site", "activity", "child"].forEach(function (name) {
			fields[name] = form.elements[name].value;
		});
		last = kept().filter(waits).filter(isOf(fields.child)).pop();
		/* A finger that taps twice means once. */
		if (last && last.fields.mark === fields.mark) {
			event.preventDefault();
			return;
		}
		page.search = new URLSearchParams({ day: fields.day,
		    site: fields.site, activity: fields.activity });
		try {
			keep(kept().concat({ key: fields.child + "-" + Date.now(),
			    at: Date.now(), who: box.dataset.who,
			    page: page.pathname + page.search,
			    action: form.getAttribute("action"), fields: fields,
			    once: once.disabled ? null : once.value,
			    seal: form.elements.seal.value }));
		} catch (e) {
			return;
		}
		event.preventDefault();
		once.disabled = true;
		show();
		send();
	}

	/* What this tablet still has to say comes before the closing. */
	function closed(event) {
		if (!event.target.action.endsWith("/cloturer") ||
		    !kept().some(waits))
			return;
		event.preventDefault();
		box.scrollIntoView();
		send();
	}

	if (!box || !window.fetch)
		return;
	show();
	if (list)
		list.addEventListener("submit", tapped);
	else
		document.addEventListener("submit", closed);
	window.addEventListener("online", send);
	window.addEventListener("storage", show);
	setInterval(send, 5000);
	send();
})();
