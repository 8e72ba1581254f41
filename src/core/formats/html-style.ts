/** The look of an exported page: light and dark as the reader's system is, at home on paper, and without any file of its own. */
import { noteColours } from "../notes/note.ts";

/** As in `ui/parts/tokens.css`: in light, in dark. */
const colours: Readonly<Record<(typeof noteColours)[number], readonly [light: string, dark: string]>> = {
  yellow: ["#e3b008", "#e7bd38"],
  green: ["#43a35a", "#63ba78"],
  blue: ["#4187dc", "#6ba5ee"],
  pink: ["#df5b9c", "#ec7db3"],
  orange: ["#e67c30", "#f09653"],
  purple: ["#925cd2", "#ad81e6"],
};

const coloured = (tone: 0 | 1): string =>
  noteColours.map((colour) => `--${colour}: ${colours[colour][tone]};`).join(" ");

export const htmlStyle = `
:root { color-scheme: light dark; --page: #ffffff; --text: #1d2228; --soft: #565d68; --line: #dfe2e6; --link: #0b6075; ${coloured(0)} }
@media (prefers-color-scheme: dark) {
  :root { --page: #1d1f23; --text: #e7e9ec; --soft: #aab1bb; --line: #383c44; --link: #74c6d8; ${coloured(1)} }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 100%/1.55 ui-serif, Charter, Georgia, "Noto Serif", serif; }
body { margin: 0 auto; max-inline-size: 42rem; padding: 2rem 1.25rem 3rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; line-height: 1.25; }
h1 { font-size: 1.75rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
h1 a, h2 a { color: inherit; text-decoration-thickness: 1px; }
article + article { border-block-start: 1px solid var(--line); margin-block-start: 3rem; padding-block-start: 1rem; }
.credits, .marks, footer { color: var(--soft); font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-size: 0.875rem; }
.credits { margin: 0; }
.note { border-inline-start: 0.25rem solid var(--colour, var(--line)); margin: 0 0 1.5rem; padding-inline-start: 1rem; break-inside: avoid; }
${noteColours.map((colour) => `.${colour} { --colour: var(--${colour}); }`).join("\n")}
.note > .quote { font-size: 1.0625rem; margin: 0; }
.note p { margin: 0 0 0.5rem; }
.note .marks { margin: 0.25rem 0 0; }
.note blockquote blockquote, .body blockquote { border-inline-start: 2px solid var(--line); margin: 0 0 0.5rem; padding-inline-start: 0.75rem; }
.body { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-size: 0.9375rem; margin-block: 0.5rem; }
.body h3, .body h4, .body h5, .body h6 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
.plain { white-space: pre-wrap; }
.body .task { list-style: none; }
ul, ol { margin: 0 0 0.75rem; padding-inline-start: 1.5rem; }
.names, .timeline { list-style: none; padding: 0; }
.names li { margin: 0 0 0.2rem; }
.timeline li { display: grid; gap: 0 1rem; grid-template-columns: minmax(7rem, max-content) 1fr; margin: 0 0 0.4rem; }
.date, .count { color: var(--soft); font-variant-numeric: tabular-nums; }
pre { background: color-mix(in srgb, var(--line) 40%, transparent); overflow-x: auto; padding: 0.75rem; white-space: pre-wrap; }
code { font: 0.875em ui-monospace, "Noto Sans Mono", monospace; }
table { border-collapse: collapse; margin: 0 0 0.75rem; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; }
.align-left { text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 1rem; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 3rem; padding-block-start: 0.75rem; }
@media (max-width: 30rem) { .timeline li { grid-template-columns: 1fr; } }
@media print {
  :root { --page: #ffffff; --text: #000000; --soft: #333333; --line: #999999; --link: #000000; ${coloured(0)} }
  html { font-size: 10.5pt; }
  body { max-inline-size: none; padding: 0; }
  .note, .timeline li { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4 { break-after: avoid; }
  article + article { border: 0; break-before: page; margin: 0; padding: 0; }
  .address::after { content: attr(href); display: block; font-size: 0.75rem; font-weight: 400; }
}
@page { margin: 2cm; }
`;

/** Of the text above, for the page's Content-Security-Policy: no other style is let in. A test works it out anew. */
export const htmlStyleHash = "sha256-UQCU6k4zaobaStnyQpTGIbu9wx12G0m0Ek6u+mU/tes=";
