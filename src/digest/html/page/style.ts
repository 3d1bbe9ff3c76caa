import {mannerSigns} from '../../words.js'
import {entries} from '../entries.js'
import {customProperties, dark, light} from './palette.js'

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
h1{font-size:clamp(1.8rem,5vw,2.7rem);letter-spacing:-.01em;margin-top:clamp(1.5rem,6vw,3.5rem)}
h2{font-size:1.6rem;margin:3.5rem 0 1rem;padding-top:.9rem;border-top:3px solid var(--page-ink)}
h3{font-size:1.25rem;margin:2.25rem 0 .6rem}
h4{font-size:1.05rem;margin:2rem 0 .5rem}
h5{font-size:1rem;margin:0}
p,ul,dl{margin:.6rem 0}
p,li,dd,.quote,.party{max-width:44rem}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-5rem;padding:.6rem 1rem;background:var(--page-ink);color:var(--page-paper);z-index:9}
.skip:focus{top:.5rem}
.lead{font-size:1.15rem;color:var(--quiet)}
.small,figcaption,caption{font-size:.875rem;color:var(--quiet)}
.notice{padding:.6rem .9rem;background:var(--panel);border-inline-start:4px solid var(--page-ink)}
.h,td>i,td>a>i{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{margin-top:2rem;padding:.25rem 1.25rem 1rem;background:var(--panel);border-radius:6px}
nav h2{font-size:1.05rem;margin:1rem 0 .25rem;padding:0;border:0}
nav ul{list-style:none;margin:0;padding:0;columns:2 17rem;column-gap:2rem}
nav ul ul{columns:auto;padding-inline-start:1.1rem}
nav li{break-inside:avoid}
nav a{display:inline-block;padding:.2rem 0;min-height:1.75rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--page-edge);font-size:.875rem;color:var(--quiet)}
.hash{overflow-wrap:anywhere}
`

const signs = `
.tile,.matrix td>a,.matrix td.silent,.matrix td.unread{font-weight:700;text-align:center;font-variant-numeric:tabular-nums}
.tile{display:inline-block;min-width:1.9rem;padding:0 .25rem;line-height:1.6rem;border:1.5px solid transparent;border-radius:4px;font-size:.95rem}
.tile.unread,.matrix td.unread::before{border-style:dashed}
${manners.map(([name]) => `.tile.${name},.matrix td.${name}>a{color:var(--${name}-ink);background:var(--${name}-paper);border-color:var(--${name}-edge)}`).join('\n')}
.legend{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:.5rem 2rem;margin:1rem 0}
.legend dt{font-weight:600}
.legend .tile{margin-inline-end:.5rem}
.legend dd{margin:0 0 0 2.65rem;font-size:.9rem;color:var(--quiet)}
.tile,.matrix td,.plot rect,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
`

const tables = `
.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:88vh;margin:1rem 0;border:1px solid var(--page-edge);border-radius:6px;scroll-padding:9rem 3rem 3rem 9rem}
table{border-collapse:separate;border-spacing:0;font-size:.9rem;line-height:1.4}
caption{text-align:start;padding:.6rem .75rem;caption-side:top}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:top;border-top:1px solid var(--page-edge)}
th{font-weight:600}
.scroll thead th{position:sticky;top:0;z-index:2;background:var(--panel)}
.scroll tbody th{position:sticky;left:0;z-index:1;background:var(--page-paper);border-inline-end:1px solid var(--page-edge)}
.sources{min-width:66rem}
.sources th,.sources td{padding-inline:.6rem}
.sources td:nth-child(4){white-space:nowrap}
.sources p{margin:0 0 .4rem}
.sources .file{overflow-wrap:anywhere;min-width:11rem}
.sources tbody th{max-width:11rem}
.matrix thead th{vertical-align:bottom;padding:.4rem .25rem;text-align:center}
.matrix thead th.corner{left:0;z-index:3;text-align:start;padding:.5rem .75rem;border-inline-end:1px solid var(--page-edge)}
.matrix thead a{display:inline-flex;flex-direction:column-reverse;align-items:center;gap:.35rem;min-width:2rem;min-height:1.75rem;text-decoration:none;color:inherit}
.matrix thead a:hover b{text-decoration:underline}
.matrix thead span{writing-mode:vertical-rl;rotate:180deg;font-weight:400;font-size:.8rem;line-height:1.2;max-height:11rem;text-align:start;hyphens:auto}
.matrix tbody th{min-width:9rem;max-width:16rem;line-height:1.25;font-weight:500;vertical-align:middle}
.matrix td{position:relative;padding:.15rem;min-width:2.75rem;text-align:center;vertical-align:middle}
.matrix td>a{display:block;min-width:2.4rem;line-height:1.65rem;padding:0 .2rem;border:1.5px solid;border-radius:4px;text-decoration:none}
.matrix td>a:hover,.matrix td>a:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.matrix td small{font-size:.75em;font-weight:600;margin-inline-start:.15em}
.matrix td.silent::before{font-size:1.3em;line-height:1;content:"${mannerSigns.silent}"/"";color:var(--silent-ink)}
.matrix td.unread::before{content:"${mannerSigns.unread}"/"";display:block;line-height:1.65rem;border:1.5px dashed var(--unread-edge);border-radius:4px;color:var(--unread-ink);background:var(--unread-paper)}
.matrix tbody tr:hover>*{background:var(--panel)}
.poles{width:100%;max-width:58rem;margin:.5rem 0}
.poles tbody th{width:40%;font-weight:500}
.poles td:nth-child(2){white-space:nowrap}
.picture{margin:1rem 0}
.picture .scroll{max-height:none;margin:0;padding:0;border:0}
.plot{display:block;height:auto;font-family:inherit;overflow:visible}
.plot text{white-space:pre}
.key{list-style:none;padding:0;columns:2 24rem;column-gap:2rem;font-size:.9rem}
.key li{break-inside:avoid;padding:.12rem 0 .12rem 2.2rem;text-indent:-2.2rem}
.key b{display:inline-block;min-width:2.2rem;text-indent:0}
`

const words = `
.letter{display:inline-block;min-width:1.9rem;padding:0 .4rem;margin-inline-end:.35rem;text-align:center;background:var(--page-ink);color:var(--page-paper);border-radius:4px}
.code,.question{content-visibility:auto;contain-intrinsic-size:auto 60rem}
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
.others{font-size:.95rem}
.whose{font:inherit;color:var(--quiet);font-size:.95rem}
.files dt{font-weight:600;overflow-wrap:anywhere}
.files dd{margin:0 0 .8rem}
.passage{margin:.75rem 0 1.5rem;max-width:44rem}
.passage .small{margin:0}
mark{color:var(--mark-ink);background:var(--mark-paper);padding:.05em 0;text-decoration:underline;text-decoration-color:var(--mark-edge);text-decoration-thickness:1px;text-underline-offset:.2em;scroll-margin-top:5rem}
mark:target{outline:2px solid var(--mark-edge);outline-offset:2px}
`

const phone = `
@media (max-width:40rem){
.matrix thead span:not(.word){display:none}
.matrix tbody th{min-width:0;max-width:8.5rem}
.scroll{scroll-padding:4rem 1rem 1rem 9rem}
.poles thead{position:absolute;clip-path:inset(50%)}
.poles th,.poles td{padding:.4rem .5rem}
}
@media (forced-colors:active){.tile,.matrix td>a{border-color:currentColor}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

// Print shows all: nothing scrolls, nothing is folded, and a party's name stays with its first words.
const print = `
@page{size:A4;margin:18mm 16mm}
@media print{
html{font-size:9pt}
h1{margin-top:0}
nav{margin-top:1rem;padding-bottom:.5rem}
nav a{padding:0;min-height:0}
:root{--page-paper:#fff}
body{max-width:none;padding:0}
.skip,summary{display:none}
.scroll{overflow:visible;max-height:none;border:0;padding:0}
.scroll thead th,.scroll tbody th{position:static}
details>*{display:block}
details::details-content{display:block;content-visibility:visible;block-size:auto}
summary{display:none}
.code,.question{content-visibility:visible}
h2,h3,h4,h5,.stance,caption{break-after:avoid}
h2{margin-top:2rem}
#sources,#matrix,#questions,#codes,#pages,#matrix .lens+.lens{break-before:page}
.lens>h3+p{break-inside:avoid;break-after:avoid}
tr,.matrix,.poles,.quote,.picture,.legend div,.passage .small{break-inside:avoid}
.passage .small{break-after:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
.sources td:nth-child(4){white-space:normal}
.sources{min-width:0;font-size:7.5pt;table-layout:fixed;width:100%;overflow-wrap:anywhere}
.sources th,.sources td{padding:.25rem}
.sources th:nth-child(1){width:13%}
.sources th:nth-child(2){width:16%}
.sources th:nth-child(3){width:17%}
.sources th:nth-child(4),.sources th:nth-child(5),.sources th:nth-child(6){width:9%}
.sources th:nth-child(7){width:6%}
.sources th:nth-child(8){width:14%}
.sources tbody th,.sources .file{max-width:none;min-width:0}
.matrix{font-size:8pt}
.matrix td{min-width:1.9rem}
.matrix td>a{min-width:1.8rem}
.plot{max-width:100%;max-height:235mm}
a{color:inherit;text-decoration:none}
}
`

/** The whole style sheet; it names no file, no font and no address to fetch. */
export const style = [colours, text, signs, tables, words, phone, print].join('').replace(/\n+/g, '\n')
