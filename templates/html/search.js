// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from specs/ - do not edit.
"use strict";

// Name, what it is, page and place.
const entries = [
{{#headers}}
{{>entries}}
{{/headers}}
{{#capabilities}}
{{>entries}}
{{/capabilities}}
{{#devices}}
{{>entries}}
{{/devices}}
];

function matches(words, entry) {
	const text = (entry[0] + " " + entry[1]).toLowerCase();
	return words.every((word) => text.includes(word));
}

function show(list, query) {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word);
	const found = words.length ? entries.filter((entry) => matches(words, entry)) : [];

	list.replaceChildren(...found.slice(0, 40).map((entry) => {
		const item = document.createElement("li");
		const link = document.createElement("a");

		link.href = entry[2];
		link.className = "name";
		link.textContent = entry[0];
		item.append(link, " " + entry[1]);
		return item;
	}));
	list.hidden = !words.length;
	if (words.length && !found.length)
		list.textContent = "Nothing is named so.";
}

addEventListener("DOMContentLoaded", () => {
	const list = document.getElementById("found");

	document.getElementById("search").addEventListener("input", (event) =>
		show(list, event.target.value));
});
