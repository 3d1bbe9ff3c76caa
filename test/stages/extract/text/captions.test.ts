import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readFile} from '../../../../src/stages/extract/read-file.js'
import {captionsIn} from '../../../../src/stages/extract/text/captions.js'

const webvtt = `WEBVTT Kind: captions

NOTE made by hand

1
00:00:01.000 --> 00:00:03.000 align:start
&gt;&gt; CHAIR: I give the floor to the
distinguished delegate of Arvania.

opening
00:03.100 --> 00:05.000
<v.loud ARVANIA>Thank you, <i>Chair</i>. My delegation holds

00:05.000 --> 00:07.000
<v ARVANIA>that the Charter applies.
`

const srt = `1
00:00:01,000 --> 00:00:03,000
{\\an8}ARVANIA: Thank you, Chair. We
<font color="#fff">support norm 13</font>

2
00:00:03,100 --> 00:00:05,000
as it stands.

3
00:00:09,000 --> 00:00:11,000
In 2021 there were
11

4
00:00:11,000 --> 00:00:12,000
norms.
`

const readAs = async (name: string, text: string) => {
  const read = await readFile({name, bytes: new TextEncoder().encode(text)})
  if ('failure' in read) return read.failure
  return read.value.document?.text.split('\n\n')
}

describe('the captions of a meeting', () => {
  it('are read from WebVTT, with voices as labels', async () => {
    const said = [
      '>> CHAIR: I give the floor to the distinguished delegate of Arvania.',
      'ARVANIA: Thank you, Chair. My delegation holds that the Charter applies.'
    ]
    expect(await readAs('meeting.vtt', webvtt)).toEqual(said)
    expect(await readAs('meeting.txt', webvtt.replaceAll('\n', '\r\n'))).toEqual(said)
    expect(await readAs('meeting', `\uFEFF${webvtt}`)).toEqual(said)
  })

  it('are read from SRT, with a paragraph after a silence', async () => {
    expect(await readAs('meeting.srt', srt)).toEqual([
      'ARVANIA: Thank you, Chair. We support norm 13 as it stands.',
      'In 2021 there were 11 norms.'
    ])
  })

  it('say once what rolls up from one cue to the next', () => {
    const rolled = [['We hold'], ['We hold', 'that the norms'], ['that the norms', 'apply.'], ['apply.']]
    const cues = rolled.map((lines, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${lines.join('\n')}`)
    expect(captionsIn(`WEBVTT\n\n${cues.join('\n\n')}`)).toEqual(['We hold that the norms apply.'])
  })

  it('keep what is said twice', () => {
    const cues = ['Thank you.', 'Thank you.', 'We agree.', 'We thank.'].map(
      (line, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},000\n${line}`
    )
    expect(captionsIn(cues.join('\n\n'))).toEqual(['Thank you. Thank you. We agree. We thank.'])
  })

  it('are parted at labels and dashes, and never within a sentence', () => {
    const cues = [
      'Ms. Doe (Arvania): We',
      'Note: this goes on.',
      'Mr. Roe (Beloria): So do we.',
      '– And we.'
    ].map((line, i) => `00:00:0${i},000 --> 00:00:0${i + 1},000\n${line}`)
    expect(captionsIn(cues.join('\n\n'))).toEqual([
      'Ms. Doe (Arvania): We Note: this goes on.',
      'Mr. Roe (Beloria): So do we.',
      '– And we.'
    ])
  })

  it.each([
    ['a paper', 'The Republic of Arvania holds that the Charter applies.'],
    ['a paper that begins with their name', 'WEBVTT is a format for captions, says Arvania.'],
    [
      'a paper that quotes them',
      'We saw captions of a meeting that were set down in this form:\n\n1\n00:00:01,000 --> 00:00:03,000\nWords.'
    ]
  ])('are not %s', async (_, text) => {
    expect(captionsIn(text)).toBeNull()
    expect((await readAs('a.txt', text))?.toString()).toContain(text.slice(0, 7))
  })

  it('lose no word, whatever stands in them', () => {
    const words = fc.array(
      fc.constantFrom('Arvania', 'holds', 'that', '11', 'norms.', 'A:', '>>', 'é,', '-'),
      {
        minLength: 1,
        maxLength: 8
      }
    )
    const line = words.map(all => all.join(' ')).filter(all => !/^\d+( \d+)*$/.test(all))
    const cue = fc.array(line, {minLength: 1, maxLength: 3})
    const letters = (text: string) => text.replaceAll(/\s/g, '')
    fc.assert(
      fc.property(fc.uniqueArray(cue, {minLength: 1, selector: ([first]) => first}), cues => {
        const written = cues.map(
          (lines, i) => `${i}\n0:00:0${i % 6},0 --> 0:00:0${i % 6},9\n${lines.join('\n')}`
        )
        const read = captionsIn(written.join('\n\n')) ?? []
        const said = cues.flat()
        fc.pre(cues.every(([first], i) => first !== cues[i - 1]?.at(-1)))
        expect(letters(read.join(''))).toBe(letters(said.join('')))
      })
    )
  })
})
