import {describe, expect, it} from 'vitest'
import {type Change, openLive} from '../../../src/web/desk/live.js'

const change = (id: string): Change => ({kind: 'corrections', about: [id], by: null})

describe('what is told of changes', () => {
  it('is told to whoever listens, until they end it', () => {
    const live = openLive()
    const heard: Change[] = []
    const stop = live.listen(each => heard.push(each))
    live.tell(change('a'))
    stop()
    live.tell(change('b'))
    expect(heard).toEqual([change('a')])
  })

  it('is told also of what came between a mark and the listening, once and in order', () => {
    const live = openLive()
    live.tell(change('before'))
    const mark = live.mark()
    live.tell(change('a'))
    live.tell(change('b'))
    const heard: [string, string][] = []
    live.listen(({about}, told) => heard.push([about.join(), told]), mark)
    live.tell(change('c'))
    expect(heard.map(([about]) => about)).toEqual(['a', 'b', 'c'])
    const again: string[] = []
    live.listen(({about}) => again.push(about.join()), heard[1]?.[1])
    expect(again).toEqual(['c'])
  })

  it('says of a mark that is too old, of another server, or none at all, that it is not known', () => {
    const live = openLive()
    const first = live.mark()
    expect(live.knows(first)).toBe(true)
    for (let n = 0; n < 500; n += 1) live.tell(change(String(n)))
    expect(live.knows(first)).toBe(true)
    live.tell(change('one more'))
    expect(live.knows(first)).toBe(false)
    for (const other of [openLive().mark(), '', 'x.1', `${first}9999`, `${first.split('.')[0]}.-1`])
      expect(live.knows(other), other).toBe(false)
    const heard: Change[] = []
    live.listen(each => heard.push(each), first)
    expect(heard).toEqual([])
  })
})
