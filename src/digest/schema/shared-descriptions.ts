/** What stands beside a detected fact. */
export function detected(field: string): Readonly<Record<string, string>> {
  return {
    [`Identity.${field}.sureness`]:
      'stated by the manifest; sure or likely where it was detected; unknown where it could not be.',
    [`Identity.${field}.from`]: 'What it was told from, in words.'
  }
}

/** What the fields of a quote mean. */
export function quoteFields(name: string): Readonly<Record<string, string>> {
  return {
    ...placeFields(name),
    [`${name}.confidence`]: 'How sure the tag is, 0 to 1; a word of a person is 1.'
  }
}

/** What the fields of words with a place mean. */
export function placeFields(name: string): Readonly<Record<string, string>> {
  return {
    [`${name}.submission`]: 'The id of the submission it stands in.',
    [`${name}.passage`]: 'The id of the passage it stands in.',
    [`${name}.start`]: 'Where it begins in the text of the document, in UTF-16 code units.',
    [`${name}.end`]:
      'Where it ends in the text of the document, in UTF-16 code units; the unit at `end` is not part of it.',
    [`${name}.text`]:
      'The words, exactly as they stand in the text of the document, in the language of the submission.',
    [`${name}.page`]: 'The page it begins on, from 1; null where the format has no pages.',
    [`${name}.number`]: 'The number of the paragraph as printed, else null.',
    [`${name}.recognised`]:
      'Where its page was read from a picture, how sure the recognition is, 0–1: check such words on the page. Else null.',
    [`${name}.ordinal`]:
      'The place of its passage in the submission, from 1, so that it can be cited without a number.',
    [`${name}.speaker`]:
      'The name that a transcript prints over the turn; null in a paper, and where there is no name.',
    [`${name}.language`]: 'The language of the quote, BCP 47.'
  }
}

/** What the fields of a quote that speaks to a code mean. */
export function codeQuoteFields(name: string): Readonly<Record<string, string>> {
  return {
    ...quoteFields(name),
    [`${name}.stance`]: 'How this passage speaks to the code.',
    [`${name}.act`]: 'What this passage does about the code.',
    [`${name}.obstacle`]:
      'With an obstacle: skill where the party cannot, will where it does not want to; null where that is not told.',
    [`${name}.checked`]: 'Whether a person has accepted or set the tag.',
    [`${name}.merits`]:
      'Why it was chosen before others, what counts most first: chosen by a person; checked by a person; takes-side; other-side of a mixed position; self-contained; plain; about-code. Empty where all are listed.'
  }
}
