import {describe, expect, it} from 'vitest'
import {markdownOf} from '../../../src/digest/markdown/markdown.js'
import {column, link, list, paragraph, section, strong} from '../../../src/digest/outline/blocks.js'
import type {Outline} from '../../../src/digest/outline/outline.js'

const outline: Outline = {
  title: 'Harbours',
  language: 'en',
  direction: 'ltr',
  front: [paragraph(['Two parties.'])],
  sections: [
    section({id: 'overview', heading: 'Overview'}, [
      paragraph([strong('One party'), ' says so: ', link('x', 'Aldermark'), '.'], {id: 'p'}),
      list([['first'], ['1. second']]),
      {
        kind: 'table',
        id: 't',
        caption: ['Who says what'],
        columns: [column('Code'), column('How many', {align: 'end'})],
        rows: [{id: 'r', cells: [['a | b'], [link('x', '2')]]}]
      },
      {
        kind: 'quote',
        id: 'x',
        text: 'Lights *must* stay\non.',
        language: 'en',
        direction: 'ltr',
        cite: ['Aldermark, page 1'],
        source: ['aldermark.pdf'],
        under: null,
        stretch: null
      }
    ])
  ]
}

describe('an outline as Markdown', () => {
  it('has headings, lists, tables, quotes and footnotes', () => {
    expect(markdownOf(outline)).toBe(`# Harbours

Two parties.

## <a id="overview"></a>Overview

<a id="p"></a>**One party** says so: [Aldermark](#x).

- first
- 1\\. second

<a id="t"></a>**Who says what**

| Code | How many |
| --- | ---: |
| <a id="r"></a>a \\| b | [2](#x) |

> <a id="x"></a>Lights \\*must\\* stay\\
> on.

— Aldermark, page 1[^1]

[^1]: aldermark.pdf
`)
  })

  it('turns an Arabic edition, and a quote that runs another way', () => {
    expect(markdownOf({...outline, language: 'ar', direction: 'rtl'})).toContain(
      '<div lang="en" dir="ltr">\n\n> <a id="x"></a>Lights'
    )
  })
})
