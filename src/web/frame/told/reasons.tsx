import type {FC} from 'hono/jsx'
import {capitalised} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Failure, Note} from '../../../domain/errors.js'

type Of<Reason> = {readonly of: Reason; readonly language: UnLanguage}

/** Why a file was not read; what the reading wrote of this one file stands behind it, in English. */
export const WhyNotRead: FC<Of<Pick<Failure, 'code' | 'message'>>> = ({language, of: {code, message}}) => {
  const terms = termsIn(language)
  const words = terms('common.sentence', {words: capitalised(terms(`terms.failure-${code}`))})
  return <Behind {...{language, message, words}} />
}

/** What was odd in a file, in the same way. */
export const WhatWasOdd: FC<Of<Pick<Note, 'code' | 'message'>>> = ({language, of: {code, message}}) => (
  <Behind {...{language, message}} words={termsIn(language)(`notes.${code}`)} />
)

type BehindProps = {readonly language: UnLanguage; readonly words: string; readonly message: string}

const Behind: FC<BehindProps> = ({language, message, words}) =>
  language === 'en' ? (
    <bdi>{plain(message)}</bdi>
  ) : (
    <>
      {words}{' '}
      <bdi lang="en" class="quiet">
        {plain(message)}
      </bdi>
    </>
  )
