/** A State that does not exist. */
export type InventedState = {readonly id: string; readonly name: string; readonly formalName: string}

/** As many as there are names for. */
export const MOST_STATES = 208

/** The nth invented State, from 0; ids run from XBA on, which ISO 3166-1 leaves to private use. */
export function inventedState(n: number): InventedState {
  const start = starts[n % starts.length]
  const end = ends[Math.floor(n / starts.length)]
  if (start === undefined || end === undefined)
    throw new Error(`There are only ${MOST_STATES} invented States`)
  const name = `${start}${end}`
  const forms = [`Republic of ${name}`, `Kingdom of ${name}`, `State of ${name}`, `Commonwealth of ${name}`]
  return {id: `X${letter(1 + Math.floor(n / 26))}${letter(n % 26)}`, name, formalName: forms[n % 4] ?? name}
}

const letter = (n: number): string => String.fromCharCode(65 + n)

const starts =
  'Quor Thren Vosk Zeld Brynd Drav Ephr Fenn Glos Hesk Ilv Jarn Kelm Lorv Morv Nesk Ozdr Prend Rusk Selv Tarn Ulm Wend Yarv Zorn Dusk'.split(
    ' '
  )
const ends = ['oria', 'elia', 'umbra', 'adel', 'omar', 'ithia', 'undy', 'emoor']
