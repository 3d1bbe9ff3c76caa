/** In Typst, a list of which each entry has a bullet. */
export const bulletedList = `// Entries with bullets. Typst sets those of its own lists three times, to see how wide they are; and these once.
#let list-of(it) = {
  set strong(delta: 0)
  terms(
    tight: true,
    spacing: 0.6em,
    indent: 0.4em,
    hanging-indent: 0.88em,
    separator: none,
    ..it.entries.map(entry => terms.item(
      box(width: 0.88em)[•],
      {
        set strong(delta: 300)
        anchor(entry.id)
        line(entry.parts)
      },
    )),
  )
}`
