/** On paper: words alone, without menus, in the size of a printed page. */
export const print = `
@page{size:A4;margin:16mm 15mm}
@media print{
:root{--page-paper:#fff}
html{font-size:9.5pt;line-height:1.45}
main,.foot{max-width:none;padding-inline:0}
main{padding-block:0}
.top{background:none;padding:0 0 .5rem;margin-bottom:1rem}
.top nav,.skip,.parts,.search,button{display:none}
.standing,.foot{padding-inline:0}
a{color:inherit;text-decoration:none}
h1,h2,h3,.stance{break-after:avoid}
.quote,tr,.notice,.doors li,.signs li,.source{break-inside:avoid}
thead{display:table-header-group}
p{orphans:2;widows:2}
.scroll{overflow:visible}
.matrix thead th,.matrix tbody th{position:static}
.said{margin:.8rem 0 1.1rem}
}
`
