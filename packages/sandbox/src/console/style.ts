/** Style of the console; follows the reader's choice of light or dark. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 16%, transparent); --soft: color-mix(in srgb, CanvasText 5%, transparent); --accent: #0b6bcb; --bad: #b3261e; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --accent: #6cb2ff; --bad: #ff8a80; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.2rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
main { display: grid; gap: 1.5rem; padding: 1.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
section { min-width: 0; }
.side { display: grid; gap: 1.5rem; align-content: start; }
.scroll { overflow: auto; max-height: 70vh; border: 1px solid var(--line); border-radius: .5rem; }
.scroll.low { max-height: 20rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
td.path { white-space: normal; overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: .85em; }
th { position: sticky; top: 0; background: Canvas; font-weight: 600; }
tr.bad td.status, .error { color: var(--bad); font-weight: 600; }
tr.good td.status { color: var(--good); }
pre { margin: 0 0 .5rem; padding: .6rem; background: var(--soft); border-radius: .5rem; overflow: auto; font-size: .8rem; }
button { font: inherit; padding: .2rem .7rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit; cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
fieldset { min-width: 0; border: 1px solid var(--line); border-radius: .5rem; margin: 0; padding: .5rem .75rem; display: grid; gap: .3rem; }
fieldset > label { display: grid; grid-template-columns: auto 10rem minmax(0, 1fr); gap: .5rem; align-items: baseline; }
input[type=text] { font: inherit; width: 100%; padding: .2rem .4rem; border: 1px solid var(--line); border-radius: .4rem; background: Canvas; color: inherit; }
.quiet { opacity: .75; }
.row > label + input { flex: 1; width: auto; }
.row { display: flex; gap: .5rem; flex-wrap: wrap; align-items: baseline; margin-bottom: .5rem; }
`;
