import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import {openSite, type Site} from '../site.js'
import {meant, repliedOn, silentOn} from './long-paper.js'

let site: Site
let id: string
beforeAll(async () => {
  site = await openSite()
  id = await repliedOn(site, [`We did speak to this: paragraph ${meant}.`, 'We did. Waterworks!', 'We did.'])
}, 240_000)
afterAll(() => site?.close())

const pageOf = async (place: string) => {
  const answer = await site.ask(`/editions/${id}/replies/${place}`, {as: 'secretariat'})
  return {status: answer.status, text: await answer.text()}
}
const choicesIn = (text: string) =>
  [...text.matchAll(/<input type="radio" name="passage" value="([^"]+)"( checked(?:="")?)?[^>]*>/gu)].map(
    ([, passage = '', checked]) => ({passage, checked: checked !== undefined})
  )
const numberIn = (text: string) => Number(/name="seen" value="(\d+)"/u.exec(text)?.[1])

describe('the page on which a reply is accepted', () => {
  it('chooses the passage that the reply names, and shows the others in parts', async () => {
    const first = await pageOf('1')
    expect(first.text).toContain(`paragraph ${meant}`)
    const choices = choicesIn(first.text)
    expect(choices.map(({checked}) => checked)).toEqual([true, ...Array(19).fill(false)])
    expect(first.text).toContain('1–20 of 45')
    const last = await pageOf('1?from=40')
    expect(choicesIn(last.text)).toHaveLength(5)
    expect(last.text).toContain('41–45 of 45')
    expect(last.text).not.toContain('Next passages')
    const all = [first, await pageOf('1?from=20'), last].flatMap(({text}) => choicesIn(text))
    expect(new Set(all.map(({passage}) => passage)).size).toBe(45)
  })

  it('chooses none where the reply names none, and says which words they share', async () => {
    const {text} = await pageOf('2')
    expect(choicesIn(text).some(({checked}) => checked)).toBe(false)
    expect(text).toContain('shares words: waterworks')
    expect(choicesIn(text)[0]?.passage).toBe(choicesIn((await pageOf('1')).text)[0]?.passage)
  })

  it('narrows them by words', async () => {
    expect(choicesIn((await pageOf('2?typed=neighbours')).text)).toHaveLength(1)
    expect((await pageOf('2?typed=satellites')).text).toContain('No passage of this party holds these words')
  })

  it('takes nothing without a passage and what it says', async () => {
    const say = (json: object) =>
      site.ask(`/editions/${id}/replies/3/accept`, {as: 'secretariat', json}).then(answer => answer.text())
    expect(await say({passage: '', says: 'supports'})).toContain('No passage was chosen')
    const [{passage = ''} = {}] = choicesIn((await pageOf('1')).text)
    expect(await say({passage, says: ''})).toContain('Choose what it says')
  })

  it('takes nothing where somebody spoke on the passage after it was shown', async () => {
    const {text} = await pageOf('1')
    const [{passage = ''} = {}] = choicesIn(text)
    const seen = numberIn(text)
    const desk = await site.desk.reviewing()
    const said = {by: 'analyst@concord.example', at: new Date().toISOString(), request: 'another word'}
    await saveCorrections(
      [{passage, verdict: 'set', code: silentOn, stance: 'opposes', act: 'none'}],
      {...said, seen: new Map([[passage, seen]])},
      desk
    )
    const form = {passage, says: 'supports', seen: String(seen), why: ''}
    const accept = (given: typeof form) =>
      site.ask(`/editions/${id}/replies/1/accept`, {as: 'secretariat', form: given})
    expect(await (await accept(form)).text()).toContain('Others have spoken on this passage meanwhile')
    const again = await accept({...form, seen: String(numberIn((await pageOf('1')).text))})
    expect([again.status, again.headers.get('location')]).toEqual([303, `/editions/${id}#reply-1`])
    expect(await pageOf('1')).toMatchObject({text: expect.stringContaining('Reply 1 is answered already')})
  })
})
