/** The style sheet of a page; light or dark as the reader's system is. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --ink: #1a1a1a; --soft: #f2f2f2; --line: #bbb; --mark: #ffe08a; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --back: #161616; --ink: #eee; --soft: #242424; --line: #555; --mark: #6b5200; --link: #8ab4f8; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; background: var(--back); color: var(--ink); }
header { padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.2rem; margin: 0; } h2 { font-size: 1rem; margin: .6rem 0 .3rem; }
main { display: grid; grid-template-columns: 16rem 1fr 24rem; height: calc(100vh - 3.2rem); }
#controls, #lists { overflow: auto; padding: .5rem 1rem; }
#stage { position: relative; min-height: 20rem; border-inline: 1px solid var(--line); }
#canvas { position: absolute; inset: 0; }
#details { position: absolute; inset: auto 0 0 0; max-height: 60%; overflow: auto; padding: .5rem 1rem;
  background: var(--soft); border-top: 2px solid var(--line); }
#details .text { white-space: pre-wrap; }
fieldset { border: 1px solid var(--line); margin: .5rem 0; } label { display: block; }
input[type=search], input[type=range] { width: 100%; }
ul { list-style: none; margin: 0; padding: 0; }
li button { width: 100%; text-align: start; font: inherit; color: inherit; background: none; border: 0; padding: .15rem .2rem; cursor: pointer; }
#details li button { color: var(--link); text-decoration: underline; width: auto; } #details li + li { border-top: 1px solid var(--line); }
li button:hover { background: var(--soft); }
:focus-visible { outline: 3px solid #3b82f6; outline-offset: 1px; }
mark { background: var(--mark); color: inherit; } mark[data-type] { background: none; border-bottom: 3px solid; }
.dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-inline-end: .4em; }
.status { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; font-size: .85em; }
[hidden] { display: none !important; }
@media (max-width: 60rem) { main { display: block; height: auto; } #stage { height: 60vh; } }
`;
