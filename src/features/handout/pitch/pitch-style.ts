/** The style of a pitch file; its hash stands in the file's own policy. */
export const PITCH_STYLE = `
:root { color-scheme: light dark; --ink: #1f2a30; --soft: #55616a; --line: #dcd7cc; --paper: #fff; --warn: #9a4a08; --accent: #0b6e6e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebec; --soft: #a9b4ba; --line: #37444a; --paper: #151c1f; --warn: #f0b27a; --accent: #6fc7bd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; font: 1rem/1.65 "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.3; }
h2 { margin: 3rem 0 0; padding-top: 1.25rem; border-top: 3px solid var(--accent); font-size: 1.5rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .35rem; font-size: 1rem; }
p, ul, ol { margin: .35rem 0; }
ul, ol { padding-inline-start: 1.35rem; }
a { color: var(--accent); }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); }
figure { margin: 1.25rem 0; }
figcaption, .small, .cite { font-size: .8125rem; color: var(--soft); }
.cite a { text-decoration: underline; text-underline-offset: .15em; }
.over { color: var(--warn); }
.notice { padding: .6rem .9rem; border-inline-start: 4px solid var(--warn); font-size: .875rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.figures li { padding: .75rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--accent); }
.value { font-size: 1.5rem; font-weight: 700; line-height: 1.35; }
.contact, .own { margin: 1.25rem 0; padding: .75rem 1rem; border: 1px dashed var(--soft); white-space: pre-line; }
.sources li { margin: .1rem 0; font-size: .8125rem; }
@media print { body { padding: 0; max-width: none; } h2 { break-before: page; border-top-width: 2px; } h3, figure { break-after: avoid; break-inside: avoid; } }
`;

/** SHA-256 of the style, base64, as a policy wants it. */
export const PITCH_STYLE_HASH = "KHy7O5dKxwglM7GFfIO19gmF5RD7+Va19bF19y5xXYY=";

/** The policy of a pitch file: no script, no request, its own pictures and its own style alone. */
export const PITCH_POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${PITCH_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
