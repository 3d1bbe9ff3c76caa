import {mannerSigns} from '../../digest/manners.js'

/** Tables: lists with figures, who says what, files, and the matrix of parties by codes. */
export const tables = `
table{border-collapse:separate;border-spacing:0;font-size:.95rem;line-height:1.45}
th,td{padding:.45rem .75rem;text-align:start;vertical-align:top;border-top:1px solid var(--page-edge)}
th{font-weight:600}
thead th{font-size:.85rem;color:var(--quiet);border-top:0;vertical-align:bottom}
.scroll{overflow:auto;max-width:100%;margin:1rem 0}
.figure{text-align:end;font-variant-numeric:tabular-nums}
.list{width:100%}
.list tbody th{font-weight:500;padding-inline-start:0}
.list thead th:first-child{padding-inline-start:0}
.list tbody tr:hover>*,.who tbody tr:hover>*{background:var(--panel)}
.who{width:100%;margin-top:1rem}
.who th{font-weight:500}
.who tbody th{min-width:12rem;padding-inline-start:0}
.who thead th:first-child{padding-inline-start:0}
.who td:last-child{width:100%}
.who td:nth-child(2){white-space:nowrap}
.who .tile{margin-inline-end:.3rem}
.files{width:100%}
.files th{min-width:14rem;font-weight:500;padding-inline-start:0}
.files .figure{white-space:nowrap}
.files td.hash{min-width:15rem}
.matrix thead th{position:sticky;top:0;z-index:2;background:var(--page-paper);text-align:center;padding:.3rem .25rem}
.matrix thead th:first-child{inset-inline-start:0;z-index:3;text-align:start}
.matrix thead a{display:inline-block;min-width:1.75rem;min-height:1.75rem;color:inherit}
.matrix tbody th{position:sticky;inset-inline-start:0;z-index:1;background:var(--page-paper);min-width:8rem;max-width:15rem;font-weight:500;vertical-align:middle;padding-inline-start:0}
.matrix tbody th a{display:block;padding:.15rem 0;color:inherit;text-decoration-color:var(--quiet)}
.matrix td{position:relative;padding:.15rem;min-width:2.75rem;text-align:center;vertical-align:middle}
.matrix td>a{display:block;min-width:2.4rem;line-height:1.65rem;padding:0 .2rem;border:1.5px solid;border-radius:4px;text-decoration:none}
.matrix td.fair>a,.matrix td.slight>a{font-weight:400}
.matrix td.slight>a{border-style:dotted;border-width:2px;background-clip:padding-box}
.matrix td>a:hover,.matrix td>a:focus-visible{outline:3px solid var(--link);outline-offset:1px}
.matrix td small{font-size:.75em;font-weight:600;margin-inline-start:.15em}
.matrix td.silent::before{font-size:1.3em;line-height:1;content:"${mannerSigns.silent}"/"";color:var(--silent-ink)}
.matrix td.unread::before{content:"${mannerSigns.unread}"/"";display:block;line-height:1.65rem;border:1.5px dashed var(--unread-edge);border-radius:4px;color:var(--unread-ink);background:var(--unread-paper)}
.matrix tbody tr:hover>*{background:var(--panel)}
@media (max-width:40rem){
.who,.who tbody,.who tr,.who th,.who td{display:block;width:auto}
.who thead{position:absolute;clip-path:inset(50%)}
.who tr{padding:.5rem 0;border-top:1px solid var(--page-edge)}
.who th,.who td{border:0;padding:.1rem 0}
.matrix tbody th{min-width:6.5rem;max-width:8rem}
}
`
