# SPDX-License-Identifier: Apache-2.0
"""Renders Markdown to HTML, as GitHub does, judges its structure, and prints what it shows.

Every element must be one that a plan is made of and be closed where it should, every row of a table must
have as many cells as its head, and nothing may stand in the document that is half of something. Prints,
as a JSON list, of each file the cells of its tables, the titles of what is folded, and the blocks of
code. Usage: markdown.py [--html DIR] FILE...
"""

import html.parser
import json
import pathlib
import sys

from markdown_it import MarkdownIt

ELEMENTS = {
    "h2", "p", "strong", "em", "table", "thead", "tbody", "tr", "th", "td", "details", "summary",
    "pre", "code",
}
# What GitHub adds to CommonMark, as far as markdown-it has it.
RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Page(html.parser.HTMLParser):
    """The elements of a page, and what is wrong with them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.problems = []
        self.tables = []
        self.summaries = []
        self.code = []
        self.comments = []

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS or any(name != "class" for name, _ in attributes):
            self.problems.append(f"<{tag}> with {attributes}")
        if tag == "details" and "details" in self.open:
            self.problems.append("<details> inside of <details>")
        self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
        elif tag == "summary":
            self.summaries.append("")
        elif tag == "pre":
            self.code.append("")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_decl(self, decl):
        self.problems.append(f"<!{decl}>")

    def handle_pi(self, data):
        self.problems.append(f"<?{data}>")

    def handle_data(self, data):
        if "pre" in self.open:
            self.code[-1] += data
        elif "summary" in self.open:
            self.summaries[-1] += data
        elif self.open and self.open[-1] in ("td", "th"):
            self.tables[-1][-1][-1] += data
        elif data.strip() and not self.open:
            self.problems.append(f"text {data!r} stands alone")


def judge(text, page):
    page.problems += [f"<{tag}> is not closed" for tag in page.open]
    if any(not comment.startswith(" cfn-ecr plan: ") for comment in page.comments):
        page.problems.append(f"comments {page.comments}")
    if not text.startswith("<!-- cfn-ecr plan: "):
        page.problems.append("no marker")
    for table in page.tables:
        if len({len(row) for row in table}) != 1:
            page.problems.append(f"rows of different lengths: {table}")
    # The renderer makes rows as long as the head; what is written must be so without that.
    counts = []
    fence = ""
    for line in text.split("\n"):
        if line.startswith("```"):
            mark = line[: len(line) - len(line.lstrip("`"))]
            fence = "" if fence == line else fence or mark
        elif not fence and line.startswith("| "):
            counts.append(line.replace("\\\\", "").replace("\\|", "").count("|") - 1)
    shown = [len(row) for table in page.tables for row in table]
    # The line of dashes is no row.
    written = [count for table in split(counts, page.tables) for count in table[:1] + table[2:]]
    if fence or shown != written:
        page.problems.append(f"cells {written} shown as {shown}, fence {fence!r}")


def split(counts, tables):
    start = 0
    for table in tables:
        yield counts[start : start + len(table) + 1]
        start += len(table) + 1


def main():
    files = sys.argv[1:]
    folder = None
    if files[:1] == ["--html"]:
        folder, files = pathlib.Path(files[1]), files[2:]
    pages = []
    for name in files:
        text = pathlib.Path(name).read_text(encoding="utf-8")
        page = Page()
        rendered = RENDERER.render(text)
        page.feed(rendered)
        page.close()
        judge(text, page)
        if page.problems:
            sys.exit(f"{name}:\n" + "\n".join(page.problems) + "\n\n" + text)
        if folder:
            (folder / (pathlib.Path(name).stem + ".html")).write_text(rendered, encoding="utf-8")
        pages.append({"tables": page.tables, "summaries": page.summaries, "code": page.code})
    print(json.dumps(pages))


if __name__ == "__main__":
    main()
