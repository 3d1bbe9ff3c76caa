import {kinds} from './kinds.js'

const ofKinds = Object.entries(kinds)
  .map(([kind, {colour}]) => `.${kind}{--kind:${colour}}`)
  .join('\n')

/** Light alone: scans are light, and the colours of the kinds are chosen for it. */
export const style = `
*{box-sizing:border-box}
html{color-scheme:light;font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;scroll-padding-top:1rem}
body{margin:0 auto;padding:1rem clamp(1rem,3vw,2rem) 4rem;max-width:110rem;color:#1d2329;background:#fdfcf9;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.15rem;margin:0 0 .5rem}
a{color:#12587c}
:focus-visible{outline:3px solid #12587c;outline-offset:2px}
.skip{position:absolute;left:1rem;top:-5rem;padding:.6rem 1rem;background:#1d2329;color:#fff;z-index:9}
.skip:focus{top:.5rem}
.small{font-size:.875rem;color:#4b545d}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.75rem 0}
dt{color:#4b545d}
dd{margin:0}
.notice{padding:.5rem .9rem;border-inline-start:4px solid #8a1f5c;background:#f3f0e8}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;padding:0;list-style:none}
.page{border-top:3px solid #1d2329;margin-top:2rem;padding-top:.75rem}
.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem;align-items:start}
.picture{position:relative;margin:0;border:1px solid #9aa3ab;background:#fff;line-height:0}
.picture img,.picture svg{width:100%;height:auto;display:block}
.picture svg{position:absolute;inset:0;height:100%}
.picture rect{fill:var(--kind);fill-opacity:.09;stroke:var(--kind);stroke-width:1}
.picture text{fill:var(--kind);font:700 9px system-ui,sans-serif;paint-order:stroke;stroke:#fff;stroke-width:3px}
.picture a:hover rect,.picture a:focus rect,.picture a:target rect{fill-opacity:.3;stroke-width:2}
.blocks{margin:0;padding:0;list-style:none}
.blocks li{margin:0 0 .5rem;padding:.3rem .6rem;border-inline-start:5px solid var(--kind);background:#fff}
.blocks li:target{outline:3px solid var(--kind)}
.blocks p{margin:0;white-space:pre-wrap}
.blocks .heading p{font-weight:700}
.blocks .furniture p,.blocks .footnote p{font-size:.9rem}
.tag{display:inline-block;min-width:1.4em;padding:0 .3em;border-radius:3px;background:var(--kind);color:#fff;font-weight:700;text-align:center;text-decoration:none}
${ofKinds}
@media (max-width:60rem){.beside{grid-template-columns:minmax(0,1fr)}}
@media print{.beside{grid-template-columns:1fr 1fr}.page{break-before:page}}
`
