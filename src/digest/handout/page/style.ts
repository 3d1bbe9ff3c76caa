import {entries} from '../../html/entries.js'
import {customProperties, light} from '../../html/page/palette.js'
import {mannerSigns} from '../../manners.js'

/** What every handout has: light alone, since it is made to be printed. It names no file, no font and no address. */
export const commonStyle = `
:root{color-scheme:light;${customProperties(light)}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",Arial,sans-serif}
body{margin:0 auto;padding:1rem clamp(1rem,3vw,2rem) 4rem;max-width:76rem;color:var(--page-ink);background:var(--page-paper);overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:1.7rem}
h2{font-size:1.25rem;margin:1.6rem 0 .5rem;padding-top:.35rem;border-top:2px solid var(--page-ink)}
h3{font-size:1rem;margin:.9rem 0 .2rem}
p,ul{margin:.35rem 0}
ul{padding:0;list-style:none}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-5rem;padding:.6rem 1rem;background:var(--page-ink);color:var(--page-paper);z-index:9}
.skip:focus{top:.5rem}
.small,figcaption{font-size:.85rem;color:var(--quiet)}
.quiet{color:var(--quiet)}
.stance{font-weight:700;font-size:.9rem;margin:.5rem 0 .1rem;break-after:avoid}
header>p:first-of-type{font-size:1.05rem}
.notice{padding:.4rem .8rem;background:var(--panel);border-inline-start:4px solid var(--page-ink)}
.tile{display:inline-block;min-width:1.8em;padding:0 .2em;border:1px solid transparent;border-radius:3px;font-weight:700;font-size:.9em;line-height:1.35;text-align:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tile.unread{border-style:dashed}
${entries(mannerSigns)
  .map(
    ([name]) =>
      `.tile.${name}{color:var(--${name}-ink);background:var(--${name}-paper);border-color:var(--${name}-edge)}`
  )
  .join('\n')}
.quote{margin:.4rem 0 .5rem;padding-inline-start:.6rem;border-inline-start:3px solid var(--page-edge)}
blockquote{margin:0;font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif;text-align:start}
blockquote p{margin:0}
.number{display:inline-block;min-width:1.5em;padding:0 .25em;border:1px solid var(--quiet);border-radius:3px;text-align:center;line-height:1.2}
`
