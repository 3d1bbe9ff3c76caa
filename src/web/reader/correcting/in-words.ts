import {stanceInWords} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import type {Correction} from '../../../domain/correction.js'
import type {At} from '../at.js'

/** What somebody said of a passage, as a sentence. */
export function saidInWords(
  {act = 'none', by, note = '', stance = 'mentions', verdict, ...rest}: Correction,
  at: At
): string {
  const {nameOf, say, terms} = at
  const values = {name: plain(nameOf(by)), what: subjectInWords(rest, at)}
  if (verdict === 'note') return say('correcting.didNote', {name: values.name, note: plain(note)})
  if (verdict === 'no-code') return say('correcting.didFindNothing', values)
  if (verdict === 'withdraw') return say('correcting.didWithdraw', values)
  if (verdict === 'best-quote') return say('correcting.didChoose', values)
  if (verdict === 'accept') return say('correcting.didAccept', values)
  if (verdict === 'reject') return say('correcting.didReject', values)
  if (rest.code === undefined) return say('correcting.didSet', values)
  return say('correcting.didSetAs', {...values, manner: stanceInWords({stance, act}, terms)})
}

/** The code or answer that a correction speaks of. */
export function subjectInWords(
  {code, pole, question}: Pick<Correction, 'code' | 'question' | 'pole'>,
  {names}: Pick<At, 'names'>
): string {
  if (question !== undefined && pole !== undefined)
    return `${names.question(question)} ${names.pole(question, pole)}`
  if (code === undefined) return ''
  const {letter, name} = names.code(code)
  return letter === null ? name : `${letter} ${name}`
}
