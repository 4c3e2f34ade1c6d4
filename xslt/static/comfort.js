/*
 * Comfort only: every page works without this file.
 *
 *  - an error summary takes the focus when the page opens;
 *  - a password can be shown;
 *  - in a list of results, arrow up and arrow down move between the links;
 *  - Ctrl and Enter send the form that is being filled in;
 *  - a link to a part that is folded opens it;
 *  - two minutes before the session ends, a dialog offers to go on.
 */
"use strict";

(function () {
	function focusErrors() {
		var box = document.getElementById("erreurs");

		if (box)
			box.focus();
	}

	function addReveal(input) {
		var button = document.createElement("button");

		function say() {
			button.textContent = input.type === "password" ?
			    input.dataset.show : input.dataset.hide;
		}

		button.type = "button";
		button.className = "button button-quiet reveal";
		button.setAttribute("aria-controls", input.id);
		button.addEventListener("click", function () {
			input.type = input.type === "password" ? "text" : "password";
			say();
		});
		/* A browser keeps what was typed in a text input: hide it again. */
		input.form.addEventListener("submit", function () {
			input.type = "password";
		});
		say();
		input.insertAdjacentElement("afterend", button);
	}

	function moveInList(event) {
		var links, at;

		if (event.key !== "ArrowDown" && event.key !== "ArrowUp")
			return;
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
			return;
		links = Array.from(document.querySelectorAll("a.row-link"));
		at = links.indexOf(document.activeElement);
		if (at < 0)
			return;
		at += event.key === "ArrowDown" ? 1 : -1;
		if (at >= 0 && at < links.length) {
			links[at].focus();
			event.preventDefault();
		}
	}

	function saveForm(event) {
		var form = event.target.form;

		if (event.key !== "Enter" || !event.ctrlKey || !form ||
		    form.method !== "post")
			return;
		event.preventDefault();
		form.requestSubmit();
	}

	function openPart() {
		var part = location.hash.length > 1 &&
		    document.getElementById(location.hash.slice(1));
		var field;

		if (!part || part.tagName !== "DETAILS")
			return;
		part.open = true;
		field = part.querySelector("input:not([type=hidden]), textarea");
		if (field)
			field.focus();
	}

	function element(name, text, parent) {
		var e = document.createElement(name);

		e.textContent = text;
		parent.appendChild(e);
		return e;
	}

	/* Any page of ours renews the session; this one is small. */
	function extendSession(mark, dialog, said) {
		fetch(mark.dataset.extend, { cache: "no-store",
		    redirect: "error" }).then(function (answer) {
			if (!answer.ok)
				throw new Error(answer.status);
			dialog.close();
			mark.setAttribute("role", "status");
			mark.textContent = mark.dataset.done;
			watchSession(mark, Date.parse(mark.dataset.end) -
			    Date.parse(mark.dataset.now));
		}).catch(function () {
			said.textContent = mark.dataset.failed;
		});
	}

	function warnSession(mark) {
		var dialog = document.createElement("dialog");
		var title = element("h2", mark.dataset.title, dialog);
		var said = element("p", mark.dataset.text, dialog);
		var yes = element("button", mark.dataset.yes, dialog);
		var no = element("button", mark.dataset.no, dialog);

		title.id = "fin-session-titre";
		dialog.setAttribute("aria-labelledby", title.id);
		said.setAttribute("role", "status");
		yes.type = no.type = "button";
		yes.className = "button";
		no.className = "button button-quiet";
		yes.addEventListener("click", function () {
			extendSession(mark, dialog, said);
		});
		no.addEventListener("click", function () {
			dialog.close();
		});
		dialog.addEventListener("close", function () {
			dialog.remove();
		});
		document.body.appendChild(dialog);
		dialog.showModal();
	}

	/* By the town's clock, which the page tells: the visitor's may be wrong. */
	function watchSession(mark, left) {
		setTimeout(function () {
			warnSession(mark);
		}, Math.max(left - 120000, 0));
	}

	function watch() {
		var mark = document.getElementById("fin-session");

		if (mark && window.HTMLDialogElement && window.fetch)
			watchSession(mark, Date.parse(mark.dataset.end) -
			    Date.parse(mark.dataset.now));
	}

	focusErrors();
	watch();
	document.querySelectorAll("input[data-show]").forEach(addReveal);
	document.addEventListener("keydown", moveInList);
	document.addEventListener("keydown", saveForm);
	window.addEventListener("hashchange", openPart);
	openPart();
})();
