// How a feed looks to a person who clicks it: CSS on the XML itself; docs/notes/stylesheet.md says what CSS cannot do there.

/** One stylesheet for RSS 2.0 and Atom 1.0, written to `out/feed.css`. It asks for no other file. */
export const stylesheet = `@charset "utf-8";
@namespace atom url("http://www.w3.org/2005/Atom");
@namespace dc url("http://purl.org/dc/elements/1.1/");

:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --ink: #1d1c1a;
  --quiet: #65615a;
  --line: #dcd7cb;
  --accent: #8f2d1b;
  --band: #12243f;
  --band-ink: #f6efdf;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 var(--serif);
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a;
    --ink: #e9e6df;
    --quiet: #a29d93;
    --line: #33363d;
    --accent: #f2a48d;
    --band: #20304b;
  }
}

/* What a machine reads stays hidden: only what is named below is shown, in whatever vocabulary a feed brings along. */
rss *,
atom|feed * {
  display: none;
}

rss,
atom|feed,
rss > channel {
  display: flex;
  flex-flow: column;
}

rss::before,
atom|feed::before {
  content: "This is a web feed. Copy its address into a feed reader to follow it.";
  order: -2;
  padding: 0.75rem max(1.25rem, 50% - 20rem) 0;
  background: var(--band);
  color: var(--band-ink);
  font: 600 0.9375rem/1.4 var(--sans);
}

channel > atom|link[rel="self"],
atom|feed > atom|link[rel="self"] {
  display: block;
  order: -1;
  padding: 0 max(1.25rem, 50% - 20rem) 0.75rem;
  background: var(--band);
  color: var(--band-ink);
  font: 0.8125rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace;
}

atom|link[rel="self"]::after {
  content: attr(href);
  opacity: 0.8;
}

/* Without the address of the feed itself, the band ends below its first line. */
rss:not(:has(> channel > atom|link[rel="self"]))::before,
atom|feed:not(:has(> atom|link[rel="self"]))::before {
  padding-bottom: 0.75rem;
}

/* The head of the feed. Each text takes the direction of its own first letter (plaintext): RSS has no place to say it. */
channel > title,
channel > description,
channel > link:not(atom|link),
channel > lastBuildDate,
channel > copyright,
channel > item,
atom|feed > atom|title,
atom|feed > atom|subtitle,
atom|feed > atom|link[rel="alternate"],
atom|feed > atom|updated,
atom|feed > atom|rights,
atom|feed > atom|entry {
  display: block;
  box-sizing: border-box;
  width: min(100% - 2.5rem, 40rem);
  margin-inline: auto;
  unicode-bidi: plaintext;
}

channel > title,
atom|feed > atom|title {
  margin-top: 2.25rem;
  font-size: clamp(2rem, 1.5rem + 2.5vw, 2.75rem);
  font-weight: 700;
  line-height: 1.12;
  letter-spacing: -0.015em;
}

channel > description,
atom|feed > atom|subtitle {
  margin-top: 0.5rem;
  color: var(--quiet);
  font-size: 1.1875rem;
  font-style: italic;
}

channel > link:not(atom|link),
atom|feed > atom|link[rel="alternate"],
channel > lastBuildDate,
atom|feed > atom|updated {
  order: 1;
  color: var(--quiet);
  font: 0.8125rem/1.5 var(--sans);
}

channel > link:not(atom|link),
atom|feed > atom|link[rel="alternate"] {
  margin-top: 0.75rem;
}

channel > lastBuildDate,
atom|feed > atom|updated {
  order: 2;
}

channel > lastBuildDate::before,
atom|feed > atom|updated::before {
  content: "Last changed ";
}

/* The items, with a heavier rule above the first. */
channel > item,
atom|feed > atom|entry {
  order: 3;
  padding-block: 1.5rem 1.625rem;
  border-top: 1px solid var(--line);
  color: var(--quiet);
  font: 0.8125rem/1.6 var(--sans);
}

channel > item:first-of-type,
atom|feed > atom|entry:first-of-type {
  margin-top: 1.75rem;
  border-top: 3px solid var(--ink);
}

item > title,
atom|entry > atom|title {
  display: block;
  margin-bottom: 0.375rem;
  color: var(--ink);
  font: 700 1.4375rem/1.25 var(--serif);
  unicode-bidi: plaintext;
  text-wrap: pretty;
}

item > description:not(:empty),
atom|entry > atom|summary {
  display: block;
  margin-top: 0.5rem;
  color: var(--ink);
  font: 1.0625rem/1.55 var(--serif);
  unicode-bidi: plaintext;
  text-wrap: pretty;
}

/*
 * Date, byline and subjects flow as one line of text. Dates are isolated and subjects are boxes, so that the writer's name alone
 * gives the line its direction: below an Arabic headline it runs from the right.
 */
item > pubDate,
item > atom|updated,
atom|entry > atom|published {
  display: inline;
  unicode-bidi: isolate;
}

item > atom|updated::before {
  content: "· updated ";
}

atom|entry > atom|author {
  display: inline;
}

item > dc|creator,
atom|entry > atom|author > atom|name {
  display: inline;
  color: var(--ink);
  font-weight: 600;
}

item > dc|creator::before,
atom|entry > atom|author::before {
  content: " · ";
  color: var(--quiet);
  font-weight: 400;
}

/* The line break between two names is shown as a space: the comma stands before it. */
item > dc|creator + dc|creator::before,
atom|entry > atom|author + atom|author::before {
  content: none;
}

item > dc|creator:has(+ dc|creator)::after,
atom|entry > atom|author:has(+ atom|author)::after {
  content: ",";
  color: var(--quiet);
  font-weight: 400;
}

item > dc|creator:last-of-type::after,
atom|entry > atom|author:last-of-type::after {
  content: " ";
}

item > category,
atom|entry > atom|category {
  display: inline-block;
  margin: 0.125rem 0.25rem;
  padding-inline: 0.5rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
  font-size: 0.75rem;
  line-height: 1.5;
}

item > category:first-of-type,
atom|entry > atom|category:first-of-type {
  border-color: currentcolor;
  color: var(--accent);
  font-weight: 600;
}

atom|entry > atom|category::after {
  content: attr(term);
}

/* CSS makes no links: an address is shown to be read, and in RSS one click selects it whole. */
item > link:not(atom|link),
atom|entry > atom|link[rel="alternate"],
item > enclosure,
atom|entry > atom|link[rel="enclosure"] {
  display: block;
  margin-bottom: 0.25rem;
  line-height: 1.5;
  direction: ltr;
}

item > link:not(atom|link),
channel > link:not(atom|link) {
  user-select: all;
}

atom|link[rel="alternate"]::after {
  content: attr(href);
}

item > enclosure,
atom|entry > atom|link[rel="enclosure"] {
  margin-block: 0.75rem 0;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.375rem;
}

item > enclosure::after {
  content: "Attached file: " attr(url);
}

item > enclosure[type^="audio/"]::after {
  content: "▶ Listen: " attr(url);
}

item > enclosure[type^="video/"]::after {
  content: "▶ Watch: " attr(url);
}

atom|link[rel="enclosure"]::after {
  content: "Attached file: " attr(href);
}

atom|link[rel="enclosure"][type^="audio/"]::after {
  content: "▶ Listen: " attr(href);
}

atom|link[rel="enclosure"][type^="video/"]::after {
  content: "▶ Watch: " attr(href);
}

channel > copyright,
atom|feed > atom|rights {
  order: 4;
  padding-block: 1.25rem 3rem;
  border-top: 1px solid var(--line);
  color: var(--quiet);
  font: 0.8125rem/1.5 var(--sans);
}

/* Atom says its languages, so that feeds and entries of these run from the right. Chromium knows :lang() of one language only. */
:is(atom|feed, atom|entry):is(:lang(ar), :lang(ckb), :lang(dv), :lang(fa), :lang(he), :lang(ps), :lang(sd), :lang(ug), :lang(ur), :lang(yi)) {
  direction: rtl;
}

atom|link:not([rel="self"]):is(:lang(ar), :lang(ckb), :lang(dv), :lang(fa), :lang(he), :lang(ps), :lang(sd), :lang(ug), :lang(ur), :lang(yi)),
atom|feed > atom|updated:is(:lang(ar), :lang(ckb), :lang(dv), :lang(fa), :lang(he), :lang(ps), :lang(sd), :lang(ug), :lang(ur), :lang(yi)) {
  text-align: right;
}

atom|feed::before,
atom|feed > atom|link[rel="self"] {
  direction: ltr;
}

/* Scripts with tall letters, and scripts without italics. */
:is(atom|summary, atom|subtitle):is(:lang(ar), :lang(fa), :lang(ur)) {
  line-height: 1.75;
}

atom|subtitle:is(:lang(ar), :lang(fa), :lang(he), :lang(ur), :lang(zh), :lang(ja), :lang(ko)) {
  font-style: normal;
}

@media print {
  :root {
    --paper: #fff;
    --ink: #000;
    --quiet: #444;
    --line: #aaa;
    --accent: #000;
  }

  rss::before,
  atom|feed::before,
  channel > atom|link[rel="self"],
  atom|feed > atom|link[rel="self"] {
    display: none;
  }

  channel > item,
  atom|feed > atom|entry {
    break-inside: avoid;
  }
}
`
