/** Style of the console; it follows the user's preference for light or dark. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f4f6f8; --card: #fff; --ink: #17222d; --dim: #55636f; --line: #d5dde4; --soft: #eef2f5; --edge: #7c8b98; --accent: #0b5cad; --bad: #b3261e; --bad-soft: #fdeceb; --good: #1a6b33; --good-soft: #e6f4ea; }
@media (prefers-color-scheme: dark) { :root { --page: #10161c; --card: #18212a; --ink: #e6edf3; --dim: #9fb0be; --line: #2b3843; --soft: #212c36; --edge: #6d7f8e; --accent: #6cb2ff; --bad: #ff9d94; --bad-soft: #3b1f1e; --good: #7ddc97; --good-soft: #17301f; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: var(--page); color: var(--ink); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .9rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.2rem; margin: 0; }
h2 { font-size: 1rem; margin: 0; }
h3 { font-size: .9rem; margin: .75rem 0 .4rem; }
code, pre, td.path, .name { font-family: ui-monospace, monospace; }
#state { margin-left: auto; }
#stream { display: flex; gap: .5rem; align-items: center; }
#stream::before { content: ""; width: .6rem; height: .6rem; border-radius: 50%; background: var(--edge); }
#stream.live::before { background: var(--good); }
#stream.error::before { background: var(--bad); }
main { display: grid; gap: 1.25rem; padding: 1.25rem 1.5rem; grid-template-columns: minmax(0, 1fr) minmax(0, 31rem); align-items: start; }
.column { display: grid; gap: 1.25rem; min-width: 0; }
section { min-width: 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.scroll { overflow: auto; max-height: calc(100vh - 13rem); min-height: 12rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll.low { max-height: 21rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { position: sticky; top: 0; z-index: 1; background: var(--soft); font-size: .85rem; color: var(--dim); }
td.path { white-space: normal; overflow-wrap: anywhere; min-width: 12rem; font-size: .85em; }
#journal:empty::after { content: "No requests yet: send one and it appears here."; display: block; padding: 1rem .6rem; white-space: nowrap; color: var(--dim); }
td.status span { padding: .05rem .5rem; border-radius: 1rem; font-weight: 600; }
tr.bad td.status span { color: var(--bad); background: var(--bad-soft); }
tr.good td.status span { color: var(--good); background: var(--good-soft); }
td.faults { color: var(--bad); }
.error { color: var(--bad); font-weight: 600; }
button.link { padding: 0; border: 0; background: none; color: var(--accent); font: inherit; text-align: left; overflow-wrap: anywhere; white-space: normal; }
#journal tr:not(.details) { cursor: pointer; }
tr.details td { white-space: normal; background: var(--soft); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 0 0 .6rem; }
dt { color: var(--dim); }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
#days { width: 5rem; }
td button:not(.link) { padding: .15rem .55rem; }
pre { margin: 0 0 .5rem; padding: .6rem; background: var(--soft); border-radius: .5rem; overflow: auto; font-size: .8rem; }
button, select, input[type=text], input[type=number] { font: inherit; padding: .25rem .7rem; border: 1px solid var(--edge); border-radius: .4rem; background: var(--card); color: inherit; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
input[type=number] { width: 8rem; }
#count, #rate { flex: none; width: 6.5rem; }
#configuration { display: grid; gap: .6rem; justify-items: start; }
#configuration pre { margin: 0; width: 100%; }
input[type=checkbox] { appearance: none; flex: none; width: 2.2rem; height: 1.25rem; margin: .1rem 0 0; border: 1px solid var(--edge); border-radius: 1rem; background: var(--soft); cursor: pointer; }
input[type=checkbox]::before { content: ""; display: block; width: .85rem; height: .85rem; margin: .14rem; border-radius: 50%; background: var(--edge); }
input[type=checkbox]:checked { background: var(--accent); border-color: var(--accent); }
input[type=checkbox]:checked::before { margin-left: 1.1rem; background: var(--card); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
fieldset { min-width: 0; margin: 0; border: 0; padding: 0; }
fieldset.scroll { border: 1px solid var(--line); }
.fault { padding: .45rem .75rem; border-bottom: 1px solid var(--line); }
.fault > label { display: flex; gap: .75rem; }
.fault:has(> label :checked) { background: var(--bad-soft); }
.settings { display: flex; flex-wrap: wrap; gap: .3rem .9rem; padding-left: 2.95rem; font-size: .85rem; }
.settings:not(:empty) { padding-top: .3rem; }
.settings label { display: flex; gap: .4rem; align-items: center; color: var(--dim); }
.settings input:not([type=checkbox]) { padding: .05rem .4rem; color: var(--ink); }
.settings input[type=number] { width: 5.5rem; }
.settings input[type=text] { width: 13rem; }
.setting { display: flex; gap: .75rem; align-items: center; justify-content: space-between; padding: .35rem 0; border-bottom: 1px solid var(--line); }
fieldset > :last-child { border-bottom: 0; }
.name { font-size: .85rem; font-weight: 600; overflow-wrap: anywhere; }
.quiet { color: var(--dim); font-size: .9rem; }
label .quiet { display: block; }
.row { display: flex; gap: .5rem .75rem; flex-wrap: wrap; align-items: center; margin-bottom: .75rem; }
.row > .quiet { flex: 1; }
.row > label + input { flex: 1; width: auto; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); padding: .75rem; } .scroll { max-height: 24rem; } }
`;
