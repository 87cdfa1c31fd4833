#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""The register reference: check.py FOLDER.

Pages are valid, their links lead somewhere, a browser shows them without a word
on its console, and the search finds registers. Each spec has a page in both
forms, and docutils reads those of reStructuredText without a warning.
"""
import glob
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import docutils.core

FOLDER = sys.argv.pop(1)
HTML = os.path.join(FOLDER, "html")
RST = os.path.join(FOLDER, "rst")
PAGES = sorted(glob.glob(f"{HTML}/*.html"))
SPECS = [s for s in glob.glob("specs/**/*.yaml", recursive=True)
         if not s.startswith("specs/lib/") and s != "specs/ids.yaml"]
# tidy does not know SVG within SVG
SVG = re.compile(r"<(svg|rect|text)>")


class Links(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], []
        with open(path, encoding="utf-8") as f:
            self.feed(f.read())

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value)
            elif name == "id":
                self.ids.append(value)


def browse(page, *options):
    """What a browser makes of a page, and what it says meanwhile."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}",
             "--enable-logging=stderr", "--virtual-time-budget=3000", *options,
             "file://" + os.path.abspath(page)],
            capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


class Pages(unittest.TestCase):
    def test_each_spec_has_a_page(self):
        for spec in SPECS:
            name = os.path.basename(spec)[:-len(".yaml")]
            for page in (f"{HTML}/{name}.html", f"{RST}/{name}.rst"):
                self.assertTrue(os.path.exists(page), page)

    def test_html_is_valid(self):
        done = subprocess.run(["tidy", "-q", "-errors", *PAGES], capture_output=True, text=True,
                              check=False)
        self.assertEqual([line for line in done.stderr.splitlines() if not SVG.search(line)], [])

    def test_links_lead_somewhere(self):
        pages = {os.path.basename(p): Links(p) for p in PAGES}
        with open(f"{HTML}/search.js", encoding="utf-8") as f:
            found = re.findall(r'^\t\[".*", "([^"]*)"\],$', f.read(), re.M)
        self.assertGreater(len(found), 2000)
        for name, page in [*pages.items(), ("search.js", None)]:
            for link in page.links if page else found:
                to, _, at = link.partition("#")
                to = to or name
                if to.startswith("data:"):
                    continue
                self.assertTrue(os.path.exists(f"{HTML}/{to}"), f"{name}: {link}")
                if at:
                    self.assertIn(at, pages[to].ids, f"{name}: {link}")
        for name, page in pages.items():
            self.assertEqual(len(page.ids), len(set(page.ids)), name)

    def test_every_register_field_and_value_is_there(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([os.environ.get("PCICAP_GEN", "build/pcicap-gen"), "-T", "templates", "-t", "oracle",
                            "-o", folder, *glob.glob("specs/**/*.yaml", recursive=True)], check=True)
            with open(f"{folder}/facts.txt", encoding="ascii") as f:
                facts = [line.split() for line in f]
        text, n = "", 0
        for kind, *words in filter(None, facts):
            if kind == "spec":
                path, text = f"{HTML}/{words[0]}.html", None
                if "library" not in words and os.path.exists(path):
                    with open(path, encoding="utf-8") as f:
                        text = f.read()
            if text is None or kind not in ("field", "value", "flag") or words[0] == "-":
                continue
            n += 1
            self.assertRegex(text, rf'<(td|span) class="name">(\w+_)?{words[0]}</(td|span)>', path)
        self.assertGreater(n, 3000)

    @unittest.skipUnless(shutil.which("chromium"), "chromium is not there")
    def test_a_browser_shows_them_without_a_word(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("index", "vc"):
                picture = os.path.join(folder, f"{name}.png")
                _, said = browse(f"{HTML}/{name}.html", f"--screenshot={picture}",
                                 "--window-size=1100,1500")
                self.assertEqual(said, [])
                self.assertGreater(os.path.getsize(picture), 20000)

    @unittest.skipUnless(shutil.which("chromium"), "chromium is not there")
    def test_search_finds_registers(self):
        with tempfile.TemporaryDirectory() as folder:
            for part in ("search.js", "style.css"):
                shutil.copy(f"{HTML}/{part}", folder)
            with open(f"{HTML}/index.html", encoding="utf-8") as f:
                page = f.read()
            typed = """<script>addEventListener("load", () => {
                const box = document.getElementById("search");
                box.value = "sriov TOTAL";
                box.dispatchEvent(new Event("input"));
            });</script></body>"""
            with open(f"{folder}/index.html", "w", encoding="utf-8") as f:
                f.write(page.replace("</body>", typed))
            dom, said = browse(f"{folder}/index.html", "--dump-dom")
            self.assertEqual(said, [])
            self.assertIn('<li><a href="sriov.html#total-vfs" class="name">sriov.total_vfs</a>', dom)

    def test_restructured_text_is_clean(self):
        for page in sorted(glob.glob(f"{RST}/*.rst")):
            if page.endswith("/index.rst"):  # has a directive of Sphinx
                continue
            with open(page, encoding="utf-8") as f:
                docutils.core.publish_doctree(f.read(), page, settings_overrides={
                    "halt_level": 2, "report_level": 2, "input_encoding": "unicode"})


if __name__ == "__main__":
    unittest.main()
