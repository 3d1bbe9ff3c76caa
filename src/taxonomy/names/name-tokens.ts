import type {Span} from '../../domain/span.js'

/** One word of a text, or one Chinese character, with the forms under which a name may hold it. */
export type NameToken = Span & {readonly keys: readonly string[]}

const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu

/** A text's words in order; `text.slice(start, end)` is always the word as written. */
export const tokensOf = (text: string): readonly NameToken[] =>
  [...text.matchAll(token)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    keys: textKeys(word)
  }))

/** The keys of a name's words, in order, without inner articles; a text's word has its key in every case form. */
export const nameKeys = (name: string): readonly string[] =>
  [...name.matchAll(token)]
    .map(([word]) => nameKey(word))
    .filter((key, index, keys) => key !== 'the' || index === keys.length - 1)

/** Whether a name is written in capitals alone (UK, EU), so that a text must write it so too. */
export const isAcronym = (name: string): boolean =>
  name === name.toUpperCase() && name !== name.toLowerCase() && name.replaceAll(/[^\p{L}]/gu, '').length <= 9

const cyrillic = /^\p{Script=Cyrillic}+$/u
const arabic = /^\p{Script=Arabic}+$/u

function textKeys(word: string): readonly string[] {
  const key = folded(word)
  if (cyrillic.test(word)) return [key, `~${stem(key)}`]
  return arabic.test(key) ? [key, ...withoutParticles(key)] : [key]
}

function nameKey(word: string): string {
  const key = folded(word)
  // Names on -о, -и, -у, -э and names in capitals have one form in every case.
  const declines = cyrillic.test(word) && !/[иоуэ]$/u.test(key) && !isAcronym(word)
  return declines ? `~${stem(key)}` : key
}

function folded(word: string): string {
  // Decomposing would take the breve off й, which tells it from и.
  if (cyrillic.test(word)) return word.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ٱ', 'ا')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
}

const endings =
  /(?<=...)(?:ями|ами|ого|ому|ей|ой|ом|ем|ий|ый|ая|ую|ью|ое|ые|ие|ых|их|ым|им|ам|ям|ах|ях|ов|а|я|у|ю|ы|и|е|о|ь|й)$/u

/** Takes off a case ending. Китай, Китая, Китаем all give кит; Нигер and Нигерия stay apart. */
const stem = (word: string): string => word.replace(endings, '').replace(/(?<=...)а$/u, '')

/** Arabic writes "and", "so", "in", "to" and "like" onto the next word, and to + the as لل. */
function withoutParticles(word: string): readonly string[] {
  const bare = /^[وف]/u.test(word) && word.length > 3 ? [word, word.slice(1)] : [word]
  const forms = bare.flatMap(form => {
    if (form.startsWith('لل')) return [form, form.slice(1), `ال${form.slice(2)}`]
    return /^[بلك]/u.test(form) && form.length > 3 ? [form, form.slice(1)] : [form]
  })
  return forms.filter(form => form !== word)
}
