import {sayAloud} from '../../page/said.js'
import type {Hand} from '../in-hand.js'
import type {Keys} from '../keys.js'
import {toggleHistory} from '../why.js'
import {ask, type Question} from './ask.js'
import {type Combobox, comboboxIn} from './combobox.js'
import {type Said, save, takeBack} from './save.js'
import {selectedIn} from './words.js'

/** What the keys and buttons of a person do who may say something of passages. */
export function acts(root: HTMLElement, hand: Hand): Keys {
  const words = root.dataset
  const [codes, poles] = [boxOf('code'), boxOf('pole')]

  const withPassage = (does: (passage: HTMLElement) => void) => () => {
    const passage = hand.passage()
    if (passage !== null) does(passage)
  }
  /** With the tag in hand, which most acts need. */
  const withClaim = (does: (claim: HTMLElement, passage: HTMLElement) => void) =>
    withPassage(passage => {
      const claim = hand.claim()
      if (claim === null) sayAloud(words.noTag ?? '', 'failed')
      else does(claim, passage)
    })
  const atOnce = (passage: HTMLElement, says: readonly Said[]) => {
    save({id: passage.dataset.id ?? '', seen: Number(passage.dataset.seen)}, says, hand)
      .then(result => {
        if (!result.saved) sayAloud(result.sentence, 'failed')
      })
      .catch(cause => sayAloud(String(cause), 'failed'))
  }
  const say = (verdict: string) =>
    withClaim((claim, passage) => atOnce(passage, [{verdict, about: claim.dataset.about ?? ''}]))

  const add = withPassage(passage =>
    ask(
      {
        name: 'code',
        begin: () => begun(codes),
        says: form => {
          const about = codes?.chosen() ?? ''
          return about === '' ? (words.chooseFirst ?? '') : [{verdict: 'set', about, ...mannerIn(form)}]
        }
      },
      passage,
      hand
    )
  )
  const answer = withPassage(passage =>
    ask(
      {
        name: 'pole',
        begin: () => begun(poles),
        says: () => {
          const about = poles?.chosen() ?? ''
          return about === ''
            ? (words.chooseFirst ?? '')
            : [...otherAnswers(hand.passage() ?? passage, about), {verdict: 'set', about}]
        }
      },
      passage,
      hand
    )
  )

  /** Of a tag its stance and act; of an answer, another answer. */
  const manner = (begin: 'stance' | 'act') =>
    withClaim((claim, passage) => {
      if (claim.dataset.stance === undefined) answer()
      else ask(mannerOf(claim, begin), passage, hand)
    })

  const markWords = withClaim((claim, passage) => {
    const said = {verdict: 'set', about: claim.dataset.about ?? '', ...mannerWith(claim)}
    const selected = selectedIn(passage)
    if (selected !== null) return atOnce(passage, [{...said, ...selected}])
    ask(wordsOf(claim, passage, {said, selectFirst: words.selectFirst ?? ''}), passage, hand)
  })

  const note = withPassage(passage =>
    ask(
      {
        name: 'note',
        begin: form => form.querySelector('textarea'),
        says: form => [{verdict: 'note', note: fieldOf(form, 'note')}]
      },
      passage,
      hand
    )
  )

  return {
    a: say('accept'),
    r: say('reject'),
    b: say('best-quote'),
    s: manner('stance'),
    t: manner('act'),
    '+': add,
    '/': add,
    p: answer,
    '0': withPassage(passage => atOnce(passage, [{verdict: 'no-code'}])),
    n: note,
    x: markWords,
    h: withPassage(passage => void toggleHistory(passage)),
    u: () => void takeBack('undo', hand),
    U: () => void takeBack('redo', hand)
  }
}

const boxOf = (name: string): Combobox | null => {
  const dialog = document.querySelector(`#ask-${name}`)
  return dialog === null ? null : comboboxIn(dialog)
}

function begun(box: Combobox | null): HTMLElement | null {
  box?.clear()
  return box?.field ?? null
}

const mannerOf = (claim: HTMLElement, begin: 'stance' | 'act'): Question => ({
  name: 'manner',
  begin: form => {
    const {act = 'none', obstacle = '', stance = 'mentions'} = claim.dataset
    for (const [name, value] of Object.entries({stance, act, obstacle})) {
      const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
      if (radio !== null) radio.checked = true
    }
    return form.querySelector(`input[name="${begin}"]:checked`)
  },
  says: form => [{verdict: 'set', about: claim.dataset.about ?? '', ...mannerIn(form)}]
})

const wordsOf = (
  claim: HTMLElement,
  passage: HTMLElement,
  {said, selectFirst}: {readonly said: Said; readonly selectFirst: string}
): Question => ({
  name: 'words',
  begin: form => {
    const hint = form.querySelector<HTMLElement>('[data-hint]')
    const name = claim.querySelector('.name')?.textContent ?? ''
    if (hint !== null) hint.textContent = (hint.dataset.hint ?? '').replace('%', name)
    const text = form.querySelector('textarea')
    if (text !== null) text.onbeforeinput = event => event.preventDefault()
    if (text !== null) text.value = passage.querySelector('.words')?.textContent ?? ''
    text?.setSelectionRange(0, 0)
    return text
  },
  says: form => {
    const text = form.querySelector('textarea')
    const [start, end] = [text?.selectionStart ?? 0, text?.selectionEnd ?? 0]
    return start === end ? selectFirst : [{...said, start, end, words: text?.value.slice(start, end) ?? ''}]
  }
})

const mannerIn = (form: HTMLFormElement): Said => ({
  stance: fieldOf(form, 'stance'),
  act: fieldOf(form, 'act'),
  obstacle: fieldOf(form, 'obstacle')
})

/** How the tag speaks already; an answer has no stance. */
const mannerWith = ({dataset: {act, obstacle, stance}}: HTMLElement): Said =>
  stance === undefined ? {} : {stance, act: act ?? 'none', obstacle: obstacle ?? ''}

/** One question has one answer in a passage: another one gives way. */
const otherAnswers = (passage: HTMLElement, about: string): Said[] =>
  [...passage.querySelectorAll<HTMLElement>('.claim.answer[data-settled]')].flatMap(({dataset}) =>
    dataset.about !== about && dataset.about?.split('=')[0] === about.split('=')[0]
      ? [{verdict: 'reject', about: dataset.about ?? ''}]
      : []
  )

const fieldOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')
