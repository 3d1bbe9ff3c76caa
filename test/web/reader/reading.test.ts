import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'
import {folderOf, submissionOf} from './submissions.js'

const files = folderOf([
  'fixtures/session/files/corvenia-position.pdf',
  'fixtures/golden/transcript/in/second-meeting-captions.txt'
])
let site: Site
let paper: string
let captions: string
beforeAll(async () => {
  site = await openSite({read: files.folder})
  paper = await submissionOf(site, 'corvenia-position.pdf')
  captions = await submissionOf(site, 'second-meeting-captions.txt')
}, 300_000)
afterAll(async () => {
  await site.close()
  files.remove()
})

const pageOf = async (address: string, headers = {}) =>
  (await site.ask(address, {as: 'reader', headers})).text()
const passagesIn = (page: string) =>
  [...page.matchAll(/<article[^>]* data-id="([^"]+)"/g)].map(([, id]) => id)

describe('a submission', () => {
  it('is shown with whose it is, of when and in which language', async () => {
    const page = await pageOf(`/submissions/${paper}`)
    expect(page).toContain('Corvenia')
    expect(page).toContain('dated 3 February 2025')
    expect(page).toContain('Russian')
  })

  it('is shown with every passage in order, in its own direction and language', async () => {
    const page = await pageOf(`/submissions/${paper}`)
    expect(passagesIn(page).length).toBeGreaterThan(15)
    expect(page).toContain('<p class="words" lang="ru" dir="auto">')
  })

  it('says of each tag how it speaks and who stands behind it', async () => {
    expect(await pageOf(`/submissions/${paper}`)).toMatch(/supports · machine, sure to \d+ %/)
  })

  it('is not there where no run has read it', async () => {
    expect((await site.ask('/submissions/s000000000000', {as: 'reader'})).status).toBe(404)
  })

  it('of a meeting is shown under who speaks', async () => {
    const page = await pageOf(`/submissions/${captions}`)
    expect(page).toMatch(/<h3 class="speaker party"><bdi[^>]*>ARVANIA<\/bdi>/)
  })

  it('without pages is shown as it was read', async () => {
    expect(await pageOf(`/submissions/${captions}`)).toContain('class="as-read"')
  })
})

describe('a filter', () => {
  it('shows passages with tags alone', async () => {
    const [all, tagged] = [
      passagesIn(await pageOf(`/submissions/${paper}`)),
      passagesIn(await pageOf(`/submissions/${paper}?show=tagged`))
    ]
    expect(tagged.length).toBeGreaterThan(0)
    expect(tagged.length).toBeLessThan(all.length)
  })

  it('shows the tags of one taxonomy alone', async () => {
    const page = await pageOf(`/submissions/${paper}?show=tagged&taxonomy=gge-2015`)
    const codes = [...page.matchAll(/data-about="([^"]+)"/g)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter(code => !code?.startsWith('gge-2015/'))).toEqual([])
  })

  it('says so where nothing is left', async () => {
    expect(await pageOf(`/submissions/${paper}?language=ar`)).toContain('No passage is as asked')
  })
})

describe('a passage', () => {
  it('leads to its place in its submission', async () => {
    const [id] = passagesIn(await pageOf(`/submissions/${paper}`))
    const answer = await site.ask(`/passages/${id}`, {as: 'reader'})
    expect(answer.headers.get('location')).toBe(`/submissions/${paper}#p-${id}`)
  })

  it('is given alone to a script of the page', async () => {
    const [id] = passagesIn(await pageOf(`/submissions/${paper}?show=tagged`))
    const piece = await pageOf(`/passages/${id}`, {'x-concord-fragment': '1'})
    expect(piece).toMatch(/^<article class="passage/)
  })

  it('says why its tags stand there, with the words that carry them', async () => {
    const [id] = passagesIn(await pageOf(`/submissions/${paper}?show=tagged`))
    const why = await pageOf(`/passages/${id}/why`, {'x-concord-fragment': '1'})
    expect(why).toContain('On the words')
    expect(why).toMatch(/Given by (?:a rule|the model)/u)
  })

  it.each([
    ['ar', 'من كل 100 مقطع'],
    ['zh', '类似段落中约每100段']
  ])('says it in the language of the visitor: %s', async (language, words) => {
    const [id] = passagesIn(await pageOf(`/submissions/${paper}?show=tagged`))
    const why = await pageOf(`/passages/${id}/why`, {'x-concord-fragment': '1', 'accept-language': language})
    expect(why).toContain(words)
    expect(why).not.toMatch(/The passage|What spoke|Given by/u)
  })

  it.each(['x', `s000000000000-1`, '-'])('is not there under the id %s', async id => {
    expect((await site.ask(`/passages/${id}`, {as: 'reader'})).status).toBe(404)
  })
})

describe('the original', () => {
  it('is given to the byte, as a file that no browser shows', async () => {
    const answer = await site.ask(`/submissions/${paper}/original`, {as: 'reader'})
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString()
    ).toBe('%PDF-')
  })
})
