import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** What the stream says at once. */
async function first(address: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await site.ask(address, {as: 'reader', headers})
  const reader = answer.body?.getReader()
  let text = ''
  const until = Date.now() + 400
  while (Date.now() < until) {
    const piece = await Promise.race([
      reader?.read(),
      new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), until - Date.now()))
    ])
    if (piece?.value === undefined) break
    text += new TextDecoder().decode(piece.value)
  }
  await reader?.cancel()
  return text
}

describe('the stream of changes', () => {
  it('tells a page what changed after it was made and before it listened', async () => {
    const page = await (await site.ask('/submissions', {as: 'reader'})).text()
    const mark = /data-heard="([^"]+)"/u.exec(page)?.[1] ?? ''
    site.desk.live.tell({kind: 'taggers', about: [], by: 'Somebody'})
    const since = `/live?${new URLSearchParams({since: mark})}`
    expect(await first(since)).toContain(
      'event: taggers\ndata: {"kind":"taggers","about":[],"by":"Somebody"}'
    )
    // What a browser says when its stream broke counts, and not the address.
    expect(await first(since, {'last-event-id': site.desk.live.mark()})).not.toContain('event:')
  })

  it('asks a page of another server to show all anew', async () => {
    expect(await first('/live?since=gone.7')).toContain('event: anew')
    expect(await first('/live')).not.toContain('event:')
  })

  it('is not spoken of on a page for people who are not signed in', async () => {
    const page = await (await site.ask('/sign-in', {})).text()
    expect(page).not.toContain('data-heard')
  })
})
