import {commonStyle} from '../../handout/page/style.js'

/** Sentences one under another; what is held against each stands under it. */
export const style = `${commonStyle}
body{max-width:52rem}
.quiet{font-weight:600}
figcaption .quiet{font-weight:400}
h2{font-size:1rem}
.draft{font-size:1.15rem;padding:.4rem .7rem;background:var(--panel);border-inline-start:4px solid var(--link);text-align:start}
section section{margin:.8rem 0;padding-inline-start:.9rem}
li{margin:.1rem 0}
@page{size:A4;margin:15mm 14mm}
@media print{
:root{--page-paper:#fff}
html{font-size:9pt;line-height:1.35}
body{max-width:none;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
h2,h3{break-after:avoid}
.quote,.draft,li{break-inside:avoid}
.draft{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
