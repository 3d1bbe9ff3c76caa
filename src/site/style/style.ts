import {entries} from '../../digest/html/entries.js'
import {customProperties, dark, light} from '../../digest/html/page/palette.js'
import {mannerSigns} from '../../digest/manners.js'
import {print} from './print.js'
import {tables} from './tables.js'

/** The mark of the site in a browser's tab. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12587c"/><path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>\n'

const serif =
  'Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif'

const colours = `
:root{color-scheme:light dark;${customProperties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties(dark)}}}
`

const text = `
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;scroll-padding-top:1rem;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--page-ink);background:var(--page-paper);overflow-wrap:break-word}
main,.foot,.standing>*{max-width:62rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
main{padding-block:clamp(1.25rem,4vw,2.75rem) 4rem}
main:focus{outline:none}
h1,h2,h3{font-family:${serif};font-weight:600;line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:clamp(1.6rem,4.5vw,2.3rem);letter-spacing:-.01em}
h2{font-size:1.35rem;margin:2.75rem 0 .9rem;padding-top:.7rem;border-top:2px solid var(--page-ink)}
h3{font-size:1.1rem;margin:1.75rem 0 .4rem}
p,ul,ol,dl{margin:.6rem 0}
p,li,dd{max-width:44rem}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.lead{font-size:1.15rem;color:var(--quiet);margin-top:.5rem}
.above{margin:0 0 .3rem;font-size:.95rem}
.small,figcaption{font-size:.875rem;color:var(--quiet)}
.quiet{font-size:.875rem;font-weight:400;color:var(--quiet)}
.dated{margin-top:1rem}
.notice{padding:.7rem 1rem;background:var(--panel);border-inline-start:4px solid var(--page-ink)}
.notice h3{margin:0 0 .2rem}
.as-written{white-space:pre-line}
.hash{overflow-wrap:anywhere;unicode-bidi:isolate;font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.82rem}
code{font-size:.9em;unicode-bidi:isolate}
pre{margin:.4rem 0 .9rem;padding:.6rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--panel);border-radius:6px;text-align:start}
.h,td>i,td>a>i{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.plain{list-style:none;padding:0}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;padding:.6rem 1rem;background:var(--page-ink);color:var(--page-paper);z-index:9}
.skip:focus{top:.5rem}
`

const frame = `
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1.5rem;padding:.6rem clamp(1rem,4vw,2.5rem);background:var(--panel);border-block-end:1px solid var(--page-edge)}
.top .name{flex:1 1 18rem;font:600 1.05rem/1.35 ${serif};color:var(--page-ink);text-decoration:none}
.top .name:hover{text-decoration:underline}
.top ul{display:flex;flex-wrap:wrap;gap:0 .15rem;margin:0;padding:0;list-style:none}
.top nav a{display:inline-block;padding:.25rem .55rem;min-height:1.9rem;border-radius:5px;font-size:.95rem;color:var(--page-ink);text-decoration:none}
.top nav a:hover{background:var(--page-paper);text-decoration:underline}
.top nav a[aria-current]{background:var(--page-ink);color:var(--page-paper)}
.menu{order:3;flex:1 1 100%;margin-inline:-.55rem}
.languages{margin-inline:-.4rem}
.languages a{font-size:.875rem!important;padding-inline:.4rem!important;color:var(--link)!important}
.standing{padding-block:.6rem;background:var(--mark-paper);color:var(--mark-ink);border-block-end:1px solid var(--mark-edge)}
.standing a{color:inherit}
.standing p{margin-block:.15rem}
.foot{padding-block:1rem 3rem;border-top:1px solid var(--page-edge);font-size:.875rem;color:var(--quiet)}
.parts{margin-top:2.5rem}
.parts ul{display:flex;flex-wrap:wrap;gap:.4rem;margin:0;padding:0;list-style:none}
.parts a{display:inline-block;min-width:2.2rem;padding:.3rem .6rem;text-align:center;border:1px solid var(--page-edge);border-radius:5px}
.parts a[aria-current]{background:var(--page-ink);color:var(--page-paper);text-decoration:none}
`

const lists = `
.doors{list-style:none;margin:1rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 2rem}
.doors li{padding:.7rem 0;border-top:1px solid var(--page-edge);max-width:none}
.doors a{display:block;text-wrap:balance;font:600 1.1rem/1.3 ${serif}}
.doors span{font-size:.9rem;color:var(--quiet)}
.newest .edition a{font:600 1.35rem/1.3 ${serif}}
.edition{max-width:none}
.edition .title{display:block;font-size:.95rem;color:var(--quiet)}
.newest .edition .title{display:none}
.editions{list-style:none;padding:0}
.editions li{padding:.5rem 0;border-top:1px solid var(--page-edge);max-width:none}
.editions p{margin:0}
.past{display:inline-block;padding:0 .5rem;border:1px solid var(--mark-edge);border-radius:4px;background:var(--mark-paper);color:var(--mark-ink);font-size:.82rem;font-weight:600}
.choose{list-style:none;padding:0;margin:2rem 0}
.choose li{padding:.8rem 0;border-top:1px solid var(--page-edge);max-width:none}
.choose a{display:block;font:600 1.35rem/1.3 ${serif}}
.choose span{color:var(--quiet)}
.says{columns:2 22rem;column-gap:2.5rem}
.says section{break-inside:avoid-column;margin-bottom:1rem}
.says h3{margin:.2rem 0 .3rem;font:600 .95rem/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--quiet)}
.signs{list-style:none;margin:0;padding:0}
.signs li{display:flex;gap:.6rem;padding:.15rem 0;break-inside:avoid}
.signs .tile{flex:none;align-self:start;min-width:1.9rem;line-height:1.45rem;font-size:.88rem}
.through{display:block;font-size:.875rem;color:var(--quiet)}
td .through{display:inline}
.others{font-size:.95rem;max-width:none}
.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.75rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.4rem 0}
.facts dt{font-size:.82rem;color:var(--quiet)}
.facts dd{margin:0}
.facts.wide{display:block}
.facts.wide div{margin-bottom:.6rem}
.source{padding-bottom:.8rem;border-bottom:1px solid var(--page-edge)}
.source h3{overflow-wrap:anywhere}
.columns{list-style:none;padding:0;columns:2 20rem;column-gap:2rem;font-size:.95rem}
.columns li{padding:.15rem 0;break-inside:avoid}
`

const words = `
.letter{display:inline-block;min-width:1.5em;padding:0 .3em;margin-inline-end:.15em;text-align:center;background:var(--page-ink);color:var(--page-paper);border-radius:4px;font-weight:700}
.definition{padding-inline-start:1rem;border-inline-start:3px solid var(--page-edge)}
.said{margin:1.25rem 0 2rem;padding-inline-start:1rem;border-inline-start:3px solid var(--page-edge);scroll-margin-top:1rem}
.said:target,.changed:target,.source:target,li:target{border-inline-start-color:var(--link);background:var(--panel)}
.said h3{margin:0}
.words>.said:first-of-type{margin-top:0}
.stance{margin:.3rem 0;font-size:.95rem}
.quote{margin:.8rem 0}
.quote blockquote,.found blockquote{margin:0;font:1.0625rem/1.65 ${serif};text-align:start;max-width:44rem}
.quote p{margin:0}
blockquote:lang(ar){font-size:1.2rem;line-height:1.9}
.quote figcaption{margin-top:.2rem}
.quote figcaption a{color:inherit}
.reply{margin:1rem 0;padding:.7rem 1rem;background:var(--panel);border-inline-start:4px solid var(--quiet)}
.reply p{margin:0}
.reply blockquote{margin:.3rem 0;text-align:start}
.summary{padding-inline-start:1.2rem}
.summary li{padding:.15rem 0}
.kind{font:600 .8rem/1.4 system-ui,sans-serif;padding:.05rem .5rem;border:1px solid var(--page-edge);border-radius:4px;background:var(--panel);white-space:nowrap}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.5rem 2rem}
.sides>div{padding-inline-start:1rem;border-inline-start:3px solid var(--page-edge)}
mark{color:var(--mark-ink);background:var(--mark-paper);padding:.05em 0;border-block-end:2px solid var(--mark-edge)}
.search label{font-weight:600}
.search .line{display:flex;gap:.5rem;margin:.35rem 0;max-width:36rem}
.search input{flex:1;min-width:0;font:inherit;padding:.5rem .7rem;color:inherit;background:var(--page-paper);border:1.5px solid var(--quiet);border-radius:6px}
button{font:inherit;font-weight:600;padding:.5rem 1.1rem;color:var(--page-paper);background:var(--link);border:0;border-radius:6px;cursor:pointer}
.names{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;font-weight:600}
.found{list-style:none;padding:0}
.found li{padding:.9rem 0;border-top:1px solid var(--page-edge)}
.found h3{margin:0 0 .2rem}
`

const signs = `
.tile,.matrix td>a,.matrix td.silent,.matrix td.unread{font-weight:700;text-align:center;font-variant-numeric:tabular-nums}
.tile{display:inline-block;min-width:1.9rem;padding:0 .25rem;line-height:1.6rem;border:1.5px solid transparent;border-radius:4px;font-size:.95rem}
.tile.unread,.tile.unsure,.matrix td.unsure>a,.matrix td.unread::before{border-style:dashed}
${entries(mannerSigns)
  .map(
    ([name]) =>
      `.tile.${name},.matrix td.${name}>a{color:var(--${name}-ink);background:var(--${name}-paper);border-color:var(--${name}-edge)}`
  )
  .join('\n')}
.legend ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.legend p{margin:.4rem 0}
.tile,.letter,.matrix td,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
`

const directions = `
[dir=rtl] h1{letter-spacing:0}
:lang(ar)>body{line-height:1.75}
@media (forced-colors:active){.tile,.matrix td>a{border-color:currentColor}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (max-width:40rem){.top{padding-block:.5rem}.top .name{flex-basis:100%}.files .path{display:block}}
`

/** The whole style sheet of a site; it names no file, no font and no address to fetch. */
export const style = `${[colours, text, frame, lists, words, signs, tables, directions, print].join('').replace(/\n+/g, '\n').trim()}\n`
