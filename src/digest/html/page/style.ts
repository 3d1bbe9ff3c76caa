import {mannerSigns} from '../../manners.js'
import {entries} from '../entries.js'
import {filterStyle} from '../matrix/filters.js'
import {customProperties, dark, light} from './palette.js'
import {print} from './print-style.js'

const manners = entries(mannerSigns)

const colours = `
:root{color-scheme:light dark;${customProperties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties(dark)}}}
`

const text = `
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;scroll-padding-top:1rem;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 4rem;max-width:76rem;color:var(--page-ink);background:var(--page-paper);overflow-wrap:break-word}
h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;margin:0}
h1,h2,h3{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;font-weight:600}
h1{font-size:clamp(1.6rem,4vw,2.2rem);letter-spacing:-.01em;margin-top:clamp(1rem,3vw,2rem)}
h2{font-size:1.6rem;margin:3rem 0 1rem;padding-top:.9rem;border-top:3px solid var(--page-ink)}
h3{font-size:1.25rem;margin:2.25rem 0 .6rem}
h4{font-size:1.05rem;margin:2rem 0 .5rem}
h5{font-size:1rem;margin:0}
p,ul,dl{margin:.6rem 0}
p,li,dd,.quote,.party{max-width:44rem}
h1,.legend p,#read p,.lens>.small{max-width:none}
.in-full{display:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;top:-5rem;padding:.6rem 1rem;background:var(--page-ink);color:var(--page-paper);z-index:9}
.skip:focus{top:.5rem}
.lead{font-size:1.15rem;color:var(--quiet)}
.small,figcaption,caption{font-size:.875rem;color:var(--quiet)}
.quiet{font-size:.8rem;font-weight:400;color:var(--quiet)}
.notice{padding:.6rem .9rem;background:var(--panel);border-inline-start:4px solid var(--page-ink)}
.h,td>i,td>a>i{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header+nav+main>section:first-child>h2{margin-top:1.5rem}
nav{margin-top:1rem;padding:.1rem 1.25rem .6rem;background:var(--panel);border-radius:6px}
nav h2{font-size:1rem;margin:.6rem 0 .1rem;padding:0;border:0}
nav ul{list-style:none;margin:0;padding:0;columns:2 15rem;column-gap:2rem}
@media (min-width:72rem){nav ul{columns:3}}
nav ul ul{columns:auto;padding-inline-start:1.1rem}
nav a{display:inline-block;padding:.05rem 0;min-height:1.5rem;font-size:.95rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--page-edge);font-size:.875rem;color:var(--quiet)}
.hash{overflow-wrap:anywhere}
code,.hash{unicode-bidi:isolate}
`

const signs = `
.tile,.matrix td>a,.matrix td.silent,.matrix td.unread{font-weight:700;text-align:center;font-variant-numeric:tabular-nums}
.tile{display:inline-block;min-width:1.9rem;padding:0 .25rem;line-height:1.6rem;border:1.5px solid transparent;border-radius:4px;font-size:.95rem}
.tile.unread,.tile.unsure,.matrix td.unsure>a,.matrix td.unread::before{border-style:dashed}
${manners.map(([name]) => `.tile.${name},.matrix td.${name}>a{color:var(--${name}-ink);background:var(--${name}-paper);border-color:var(--${name}-edge)}`).join('\n')}
.legend{margin:.5rem 0}
.legend ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.legend p{margin:.4rem 0}
.meanings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:.5rem 2rem;margin:1rem 0}
.meanings dt{font-weight:600}
.meanings .tile{margin-inline-end:.5rem}
.meanings dd{margin:0;margin-inline-start:2.65rem;font-size:.9rem;color:var(--quiet)}
.tile,.letter,.matrix td,.plot rect,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
`

const tables = `
.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:88vh;margin:1rem 0;border:1px solid var(--page-edge);border-radius:6px;scroll-padding-block:9rem 3rem;scroll-padding-inline:9rem 3rem}
table{border-collapse:separate;border-spacing:0;font-size:.9rem;line-height:1.4}
caption{text-align:start;padding:.6rem .75rem;caption-side:top}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:top;border-top:1px solid var(--page-edge)}
th{font-weight:600}
.scroll thead th{position:sticky;top:0;z-index:2;background:var(--panel)}
.scroll tbody th{position:sticky;inset-inline-start:0;z-index:1;background:var(--page-paper);border-inline-end:1px solid var(--page-edge)}
.drawn svg{max-width:100%;height:auto}
.drawn figcaption{font-weight:600}
.figures{min-width:min(40rem,100%)}
.figures .end{text-align:end;font-variant-numeric:tabular-nums}
.figures .centre{text-align:center}
.figures tbody th{min-width:11rem;max-width:20rem;font-weight:500}
.sources{min-width:46rem}
.sources th,.sources td{padding:.4rem .6rem}
.sources td:nth-of-type(3){white-space:nowrap}
.sources .notes td{white-space:normal;border-top:0;padding-top:0}
.sources .notes p{margin:0 0 .25rem;max-width:none}
.sources .file{overflow-wrap:anywhere;min-width:9rem}
.sources tbody th{max-width:11rem}
.overview{min-width:44rem}
.overview tbody th{min-width:11rem;max-width:18rem;font-weight:500}
.overview td{min-width:6rem}
.overview td a,.overview td:last-child{white-space:nowrap}
.overview .some>a{font-weight:700}
.overview .none{color:var(--quiet)}
.matrix thead th{vertical-align:bottom;padding:.4rem .25rem;text-align:center}
.matrix thead th.corner{inset-inline-start:0;z-index:3;text-align:start;padding:.5rem .75rem;border-inline-end:1px solid var(--page-edge)}
.matrix thead a{display:inline-flex;flex-direction:column-reverse;align-items:center;gap:.35rem;min-width:2rem;min-height:1.75rem;text-decoration:none;color:inherit}
.matrix thead a:hover b{text-decoration:underline}
.matrix thead span{writing-mode:vertical-rl;rotate:180deg;font-weight:400;font-size:.8rem;line-height:1.2;max-height:11rem;text-align:start;hyphens:auto}
.matrix tbody th{min-width:9rem;max-width:16rem;line-height:1.25;font-weight:500;vertical-align:middle}
.matrix td{position:relative;padding:.15rem;min-width:2.75rem;text-align:center;vertical-align:middle}
.matrix td>a{display:block;min-width:2.4rem;line-height:1.65rem;padding:0 .2rem;border:1.5px solid;border-radius:4px;text-decoration:none}
.matrix td.fair>a,.matrix td.slight>a{font-weight:400}
.matrix td.slight>a{border-style:dotted;border-width:2px;background-clip:padding-box}
.matrix td>a:hover,.matrix td>a:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.matrix td small{font-size:.75em;font-weight:600;margin-inline-start:.15em}
.matrix td.silent::before{font-size:1.3em;line-height:1;content:"${mannerSigns.silent}"/"";color:var(--silent-ink)}
.matrix td.unread::before{content:"${mannerSigns.unread}"/"";display:block;line-height:1.65rem;border:1.5px dashed var(--unread-edge);border-radius:4px;color:var(--unread-ink);background:var(--unread-paper)}
.matrix tbody tr:hover>*{background:var(--panel)}
.says{columns:2 24rem;column-gap:2.5rem}
.view{margin-bottom:2.5rem;padding-top:1rem;border-top:1px solid var(--page-edge);content-visibility:auto;contain-intrinsic-size:auto 40rem}
.view h3{margin:0 0 .2rem;break-after:avoid}
.view h4{font-size:.9rem;margin:.6rem 0 .1rem;color:var(--quiet);break-after:avoid}
.view ul{list-style:none;margin:0;padding:0;font-size:.95rem}
.view li{padding:.08rem 0;break-inside:avoid}
.view p{margin:.4rem 0;max-width:none}
.view .tile{min-width:1.7rem;line-height:1.3rem;font-size:.85rem}
.view:target>h3,.code:target>h4{text-decoration:underline;text-decoration-color:var(--link);text-underline-offset:.2em}
.matrix tbody th a{color:inherit;text-decoration-color:var(--quiet);display:block;padding:.15rem 0}
.poles{width:100%;max-width:58rem;margin:.5rem 0}
.poles tbody th{width:40%;font-weight:500}
.poles td:nth-child(2){white-space:nowrap}
.picture{margin:0 0 1rem}
.glance{margin:1rem 0}
@media (min-width:68rem){.glance{display:flex;gap:2rem;align-items:start}.glance .pictures{flex:none;max-width:60%}.glance .key{flex:1;columns:1;margin:0}}
.picture .scroll{max-height:none;margin:0;padding:0;border:0}
.plot{direction:ltr;display:block;height:auto;font-family:inherit;overflow:visible}
.plot text{white-space:pre}
.key{list-style:none;padding:0;columns:2 24rem;column-gap:2rem;font-size:.9rem}
.key li{break-inside:avoid;padding-block:.12rem;padding-inline-start:2.2rem;text-indent:-2.2rem}
.key b{display:inline-block;min-width:2.2rem;text-indent:0;white-space:pre}
.key:not(.letters) li{padding-inline-start:0;text-indent:0}
`

const words = `
.letter{display:inline-block;min-width:1.9rem;padding:0 .4rem;margin-inline-end:.35rem;text-align:center;background:var(--page-ink);color:var(--page-paper);border-radius:4px}
.code,.question,.shared{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.definition{padding-inline-start:1rem;border-inline-start:3px solid var(--page-edge)}
summary{display:inline-block;padding:.3rem 0;font-weight:600;cursor:pointer;color:var(--link)}
summary::before{content:"▸ "/""}
details[open]>summary::before{content:"▾ "/""}
.party{margin:1rem 0 1.75rem;padding-inline-start:1rem;border-inline-start:3px solid var(--page-edge);scroll-margin-top:1rem}
.party:target{border-inline-start-color:var(--link)}
.stance{margin:.3rem 0;font-size:.95rem}
.quote{margin:.8rem 0}
.quote blockquote,.whole{margin:0;font:1.0625rem/1.65 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif;text-align:start}
blockquote p{margin:0}
blockquote:lang(ar),.whole:lang(ar){font-size:1.2rem;line-height:1.9}
.quote figcaption{margin-top:.15rem}
.shared figcaption ul{list-style:none;margin:0;padding:0}
.others{font-size:.95rem}
.whose{font:inherit;color:var(--quiet);font-size:.95rem}
.files dt{font-weight:600;overflow-wrap:anywhere}
.files dd{margin:0 0 .8rem}
.passage{margin:.75rem 0 1.5rem;max-width:44rem}
.passage .small{margin:0}
mark{color:var(--mark-ink);background:var(--mark-paper);padding:.05em 0;text-decoration:underline;text-decoration-color:var(--mark-edge);text-decoration-thickness:1px;text-underline-offset:.2em;scroll-margin-top:5rem}
mark:target{outline:2px solid var(--mark-edge);outline-offset:2px}
`

// Chinese stands upright from top to bottom; Arabic that runs down the page begins beside the letter of its column.
const filters = `
.filters h3{font-size:1rem;margin:.6rem 0 .1rem}
.filters ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.filters a{display:inline-block;min-height:1.5rem}
.only{scroll-margin-top:5rem}
${filterStyle}
`

const directions = `
:lang(zh)>body .matrix thead span{rotate:none;text-align:end}
[dir=rtl]>body .matrix thead span{rotate:none}
[dir=rtl]>body h1{letter-spacing:0}
[dir=rtl]>body details:not([open])>summary::before{content:"◂ "/""}
:lang(ar)>body{line-height:1.75}
`

const phone = `
@media (max-width:40rem){
.matrix thead span:not(.word){display:none}
.matrix tbody th{min-width:0;max-width:8.5rem}
.sources tbody th{max-width:7.5rem}
.overview tbody th{min-width:9rem;max-width:9rem}
.scroll{scroll-padding-block:4rem 1rem;scroll-padding-inline:9rem 1rem}
.poles thead{position:absolute;clip-path:inset(50%)}
.poles th,.poles td{padding:.4rem .5rem}
}
@media (forced-colors:active){.tile,.matrix td>a{border-color:currentColor}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

/** The whole style sheet; it names no file, no font and no address to fetch. */
export const style = [colours, text, signs, tables, words, filters, directions, phone, print]
  .join('')
  .replace(/\n+/g, '\n')
