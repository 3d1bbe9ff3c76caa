import {commonStyle} from '../../handout/page/style.js'

/**
 * Two columns on A4, in letters that are equally wide on every system; `page-length.ts` counts with these sizes.
 */
export const style = `${commonStyle}
main p{margin:.2rem 0}
.quiet{font-weight:600}
@page{size:A4;margin:11mm 11mm}
@media print{
:root{--page-paper:#fff}
html{font-family:Arial,"Liberation Sans",Helvetica,"Noto Sans Arabic","Noto Sans CJK SC",sans-serif;font-size:8pt;line-height:1.25}
blockquote{font-family:"Times New Roman","Liberation Serif",Times,"Noto Naskh Arabic","Noto Serif CJK SC",serif;font-size:1.06em}
body{max-width:none;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:1.6rem}
h2{font-size:1.15rem;margin:.7rem 0 .25rem;padding-top:.2rem;border-top-width:1.5px}
h3{font-size:.95rem;margin:.4rem 0 .1rem;color:var(--quiet)}
p,main p{margin:.12rem 0}
.small,figcaption{font-size:.88em}
header>p:first-of-type{font-size:1em;margin:.2rem 0}
header .small{margin:.1rem 0}
main{columns:2;column-gap:6mm;column-fill:auto}
main>section:first-child>h2{margin-top:0}
h2,h3{break-after:avoid}
.quote{break-inside:avoid;margin:.2rem 0;padding-inline-start:.4rem;border-inline-start-width:2px}
main>section>p{break-inside:avoid}
.tile{line-height:1.15;border-width:1px}
}
@media screen and (min-width:64rem){main{columns:2;column-gap:2.5rem}}
`
