/**
 * On paper: nothing scrolls, nothing is folded, sections flow on, and words are printed once. Where they are quoted
 * again, `.in-full` says where they stand.
 */
export const print = `
@page{size:A4;margin:15mm 14mm}
@media print{
:root{--page-paper:#fff}
html{font-size:8.75pt;line-height:1.4}
body{max-width:none;padding:0}
h1{margin-top:0;font-size:2.2rem}
h2{margin:1.6rem 0 .6rem;font-size:1.5rem;padding-top:.5rem;border-top-width:2px}
h3{margin:1.2rem 0 .4rem}
h4{margin:1rem 0 .3rem}
p,ul,dl{margin:.4rem 0}
p,li,dd,.quote,.party{max-width:none}
a{color:inherit;text-decoration:none}
h2,h3,h4,h5,.stance,caption{break-after:avoid}
p{orphans:2;widows:2}
thead{display:table-header-group}
tr,.poles,.quote,.legend,.meanings div,.view li,.definition{break-inside:avoid}
.skip,summary,.picture,.hint,.again{display:none}
.in-full{display:inline}
.scroll{overflow:visible;width:auto;max-height:none;border:0;padding:0;margin:.5rem 0}
.scroll thead th,.scroll tbody th{position:static}
details>*{display:block}
details::details-content{display:block;content-visibility:visible;block-size:auto}
summary{display:none}
nav ul{columns:2}
.code,.question,.shared,.view{content-visibility:visible}
nav{margin-top:.6rem}
nav a{padding:0;min-height:0}
footer{margin-top:1.5rem}
table{font-size:.9rem;line-height:1.3}
th,td{padding:.2rem .4rem}
#matrix .lens>h3{margin-top:.8rem}
#matrix .lens{break-inside:avoid;display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:1.5rem;align-items:start}
#matrix .lens>h3,#matrix .lens>.small{grid-column:1/-1}
#matrix .lens>h3+.small{margin:0;break-after:avoid}
#matrix .glance{grid-area:3/2;margin:.5rem 0}
#matrix .lens>.scroll{grid-area:3/1}
.glance{display:block}
.key{columns:1;margin:0;font-size:.9rem}
.key .small{font-size:.8rem}
.matrix thead th{padding:.1rem}
.matrix thead a{min-width:0;min-height:0}
.matrix thead span:not(.word){display:none}
.matrix td{min-width:1.9rem;padding:.08rem}
.matrix td>a,.matrix td.unread::before{min-width:1.8rem;line-height:1rem}
.matrix td,.matrix td>a{padding-block:0;border-width:1px}
.matrix td{border-width:1px 0 0}
.matrix tbody th{min-width:0;max-width:11rem;padding:0 .4rem}
.matrix tbody th a{padding:0}
.key li{padding-block:0}
.sources,.overview{min-width:0;width:100%;overflow-wrap:anywhere}
.sources{table-layout:fixed}
.sources thead th:nth-child(1){width:14%}
.sources thead th:nth-child(2){width:19%}
.sources thead th:nth-child(4),.sources thead th:nth-child(6){width:10%}
.sources thead th:nth-child(5){width:14%}
.sources thead th:nth-child(7){width:7%}
.sources tbody{break-inside:avoid}
.sources tbody th,.sources .file,.overview th,.overview td{max-width:none;min-width:0}
.overview td a,.overview td:last-child{white-space:normal}
.views,#codes .lens,.question details,#pages{columns:2;column-gap:1.5rem}
#codes .lens>h3,#pages>h2,#pages>p{column-span:all}
.says{columns:1}
.view{margin-bottom:.8rem;padding-top:.5rem}
.view:first-child{border-top:0;padding-top:0}
.view ul{font-size:.9rem}
.view .small{font-size:.8rem}
.party{margin:.6rem 0 .9rem;padding-inline-start:.6rem}
.code>p:not(.others){break-after:avoid}
.code .party h5{float:inline-start;margin:.12rem 0 0;margin-inline-end:.6rem}
.party .stance{margin:0;font-size:.9rem}
.party .tile{line-height:1.3rem}
.definition{font-size:.92rem}
.quote{margin:.35rem 0;clear:inline-start}
.quote blockquote,.whole{font-size:1rem;line-height:1.4}
blockquote:lang(ar),.whole:lang(ar){font-size:1.1rem;line-height:1.6}
.source h3{font-size:1rem;margin:.8rem 0 .2rem}
.source h4{font-size:.9rem;margin:.4rem 0 .1rem}
.passage{margin:.1rem 0}
.passage .small{font-size:.8rem;line-height:1.3}
.passage .whole{font-size:.9rem}
}
`
