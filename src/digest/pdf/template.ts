import {bulletedList} from './packing/bulleted-list.js'
import {toldPlaces} from './packing/leads.js'

/**
 * How the pages of a PDF are set, in Typst. All words come in as data, by `sys.inputs`, and are only ever shown as
 * strings: nothing that a file says is read as markup here.
 */
export const template = String.raw`
#let digest = json(bytes(sys.inputs.digest))
// A paper of few pages has two columns of letters of the size that is asked for.
#let tight = digest.handout != none and digest.handout.pages != none
#let size = float(sys.inputs.size) * 1pt
#let small = if tight { 0.9em } else { 8.5pt }
#let ahead = if digest.direction == "rtl" { "right" } else { "left" }
#let families(language) = (
  ..if language == "zh" { ((name: "Noto Sans", covers: "latin-in-cjk"),) } else { ("Noto Sans",) },
  "Noto Naskh Arabic",
  "Noto Sans S Chinese",
  "Noto Sans",
  "Libertinus Serif",
)

// A link and the contents ask for the number of a page alone.
#let page-of(number, ..all) = if all.pos().len() == 0 { str(number) } else {
  digest.page-of.replace("{page}", str(number)).replace("{pages}", str(all.pos().first()))
}

#set document(title: digest.title, date: none)
#set page(
  paper: "a4",
  margin: if tight { (x: 11mm, top: 10mm, bottom: 12mm) } else { (x: 20mm, top: 20mm, bottom: 22mm) },
  footer-descent: if tight { 2.5mm } else { 30% },
  numbering: page-of,
  number-align: center,
  header: if digest.masthead != none {
    context if counter(page).get().first() > 1 { text(size: 8pt, fill: luma(60), digest.masthead.running) }
  },
)
#set text(
  font: families(digest.language),
  fallback: sys.inputs.fallback == "yes",
  lang: digest.language,
  dir: if digest.direction == "rtl" { rtl } else { ltr },
  size: size,
)
#set par(leading: if tight { 0.48em } else { 0.62em }, spacing: if tight { 0.64em } else { 0.85em })
#set footnote.entry(gap: 0.4em)
#show footnote.entry: set text(size: 7.5pt)
#show heading.where(level: 1): it => if tight {
  block(
    width: 100%,
    above: 0.9em,
    below: 0.5em,
    sticky: true,
    inset: (top: 0.35em),
    stroke: (top: 0.9pt),
    text(size: 0.9em, it.body),
  )
} else { block(above: 2em, below: 0.9em, sticky: true, text(size: 15pt, it.body)) }
#show heading.where(level: 2): it => if tight {
  block(above: 0.7em, below: 0.45em, sticky: true, text(size: 0.88em, fill: luma(80), it.body))
} else { block(above: 1.5em, below: 0.75em, sticky: true, text(size: 11.5pt, it.body)) }
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.6em, sticky: true, text(size: 10pt, it.body))
#show figure: set block(breakable: true, above: 1.1em, below: 1.1em)
#show figure.where(kind: image): set block(breakable: false)
#show figure.where(kind: image): set align(start)
#show figure.caption: it => align(start, text(size: 9pt, weight: "bold", it.body))
#set figure.caption(position: top)

// A place that can be led to. Where links are led by whoever packs the pages, what all places are is told at the end.
#let anchor(id) = if id != none and digest.led [#metadata(id)<at>] else if id != none [#metadata(none)#label(id)]

// Words of a known language are said to be in it, for who hears them.
#let apart(part) = {
  let primary = part.language.split("-").first()
  // Apostrophes and quotation marks of Latin words are as wide as a character in a Chinese font.
  set text(font: families("en")) if digest.language == "zh" and part.text.match(regex("\p{Han}")) == none
  if primary.match(regex("^[a-z]{2,3}$")) == none or primary == "und" [#part.text] else {
    set text(lang: primary)
    [#part.text]
  }
}

// A sign or a number in a frame, in the colours of its manner where it has one.
#let tile(part) = {
  let colour(which, otherwise) = if part.manner == none { otherwise } else { rgb(digest.colours.at(part.manner).at(which)) }
  box(
    inset: (x: 0.25em),
    outset: (y: 0.2em),
    radius: 0.15em,
    stroke: 0.5pt + colour("edge", luma(90)),
    fill: colour("paper", none),
    text(size: 0.9em, weight: "bold", fill: colour("ink", luma(60)), part.text),
  )
}

// In its colour by itself: a rule for all links is asked of everything that is set, for a tenth of the time.
#let linked(to, body) = if digest.masthead == none { text(fill: rgb("#1a4b7a"), link(to, body)) } else { link(to, body) }

#let line(parts) = {
  for part in parts {
    if type(part) == str [#part] else if part.kind == "sign" { tile(part) } else if part.kind == "strong" { strong(line(part.parts)) } else if part.kind == "quiet" {
      text(size: 0.88em, weight: "regular", fill: luma(80), line(part.parts))
    } else if part.kind == "link" {
      // Into another part of the digest, which is a file beside this one.
      linked(if "file" in part { part.file } else { label(part.to) }, line(part.parts))
    } else [#apart(part)]
  }
}

// Words run as those of their language do; where it is not known, as those round them do.
#let own(block, body) = {
  let primary = block.language.split("-").first()
  set text(font: families(primary))
  set text(lang: primary) if primary.match(regex("^[a-z]{2,3}$")) != none and primary != "und"
  set text(dir: rtl) if block.direction == "rtl"
  set text(dir: ltr) if block.direction == "ltr"
  body
}

#let rule(thickness) = pdf.artifact(std.line(length: 100%, stroke: thickness))

#let paragraph(it) = {
  let number = it.at("number", default: none)
  let body = [#anchor(it.id)#if number != none [#box(width: 9mm)[#number.]]#line(it.parts)]
  if it.tone == "small" { block(text(size: small, fill: luma(60), body)) } else if it.tone == "label" {
    block(sticky: true, text(weight: "bold", body))
  } else if it.tone == "warning" {
    block(width: 100%, inset: 7pt, stroke: 0.8pt + luma(90), body)
  } else { par(body) }
}

#let table-of(it) = {
  let side = (start: start, centre: center, end: end)
  set text(size: 8pt, hyphenate: true)
  set par(leading: 0.5em)
  [#anchor(it.id)#figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: line(it.caption),
    table(
      columns: it.columns.map(column => column.share * 1fr),
      align: it.columns.map(column => side.at(column.align)),
      stroke: (x, y) => (top: if y == 0 { 0.8pt } else { 0.3pt + luma(150) }, bottom: 0.3pt + luma(150)),
      inset: (x: 3pt, y: 3.5pt),
      table.header(..it.columns.map(column => strong(column.heading))),
      ..it.rows.map(row => row.cells.enumerate().map(((index, cell)) => [#if index == 0 { anchor(row.id) }#line(cell)])).flatten(),
    ),
  )]
}

#let quote-of(it) = {
  let lines = it.text.split("\n").map(line => [#line]).join(linebreak())
  let words = [#anchor(it.id)#own(it, quote(block: false, quotes: false, lines))]
  if it.cite.len() == 0 {
    // Words of the reader's own, with all that is said of them below.
    return block(
      width: 100%,
      sticky: true,
      below: 0.9em,
      inset: 7pt,
      fill: luma(243),
      stroke: ((ahead): 2.5pt + rgb("#1a4b7a")),
      text(size: 1.1em, words),
    )
  }
  let bar = if tight { ((ahead): 1.2pt + luma(190)) } else { (:) }
  let inset(above) = if tight { ((ahead): 4pt, top: above) } else { (x: 9pt) }
  let sides = (width: 100%, stroke: bar)
  block(sticky: true, ..sides, inset: inset(0pt), above: if tight { 0.65em } else { 0.9em }, below: if tight { 0em } else { 0.4em }, words)
  let under = digest.sources == "under"
  let mark = if it.source.len() > 0 and not under { footnote(line(it.source)) }
  let file = if it.source.len() > 0 and under [#linebreak()#text(size: 7.5pt, line(it.source))]
  let dash = if it.source.len() > 0 { [— ] }
  block(
    ..sides,
    inset: inset(if tight { 0.4em } else { 0pt }),
    above: if tight { 0em } else { 0.4em },
    below: if tight { 0.8em } else { 1em },
    text(size: small, fill: luma(60), [#dash#line(it.cite)#mark#file]),
  )
}

${bulletedList}
#let written(it) = {
  if it.kind == "heading" {
    if it.at("startsPage", default: false) { pagebreak(weak: true) }
    [#heading(level: it.level, outlined: it.at("listed", default: true), bookmarked: true, it.text)#label(it.id)]
  }
  else if it.kind == "paragraph" { paragraph(it) }
  else if it.kind == "list" { list-of(it) }
  else if it.kind == "table" { table-of(it) }
  else if it.kind == "quote" { quote-of(it) }
  else if it.kind == "figure" {
    [#anchor(it.id)#figure(
      image(bytes(it.svg), format: "svg", alt: it.alternative, width: it.points * 1pt),
      alt: it.alternative,
      supplement: none,
      numbering: none,
      caption: line(it.caption),
    )]
  }
}

// The kind across from the symbol, the body across from day and language.
#let masthead-of(it) = {
  let end-of(parts) = align(end, parts)
  grid(
    columns: (1.6fr, 1fr),
    row-gutter: 5pt,
    align: bottom,
    text(size: 11pt, it.kind), end-of(text(size: 12pt, weight: "bold", line(it.symbol))),
    grid.cell(colspan: 2, rule(0.5pt)),
    grid.cell(align: top, text(size: 12pt, weight: "bold", line(it.body))),
    grid.cell(align: top, end-of(it.facts.map(line).join(linebreak()))),
    grid.cell(colspan: 2, rule(2pt)),
  )
  for each in it.meeting { block(above: 0.7em, below: 0.7em, text(weight: "bold", line(each))) }
}

#show title: set text(size: if tight { 1.15em } else if digest.masthead == none { 18pt } else { 15pt })
#if digest.masthead != none { masthead-of(digest.masthead) }
#if tight { block(below: 0.8em, title()) } else { block(above: 1.8em, below: 1.4em, title()) }
#if digest.masthead != none and digest.masthead.submitted.len() > 0 {
  block(below: 1.2em, text(weight: "bold", line(digest.masthead.submitted)))
}
#for it in digest.front { written(it) }
#if digest.handout == none {
  heading(level: 1, outlined: false, bookmarked: false, digest.contents)
  columns(if digest.masthead == none { 2 } else { 1 }, gutter: 8mm, text(size: 8pt, outline(title: none, depth: 2)))
}
#let body = for it in digest.blocks { written(it) }
#if tight { columns(2, gutter: 6mm, body) } else { body }
${toldPlaces}`
