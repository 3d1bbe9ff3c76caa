import {createRequire} from 'node:module'

/** A Han character as it is written in simplified Chinese; any other stays as it is. */
export const simplified = (character: string): string => {
  const known = forms.get(character)
  if (known !== undefined) return known
  // So that no more is ever kept than there are Han characters.
  if (!/^\p{Script=Han}$/u.test(character)) return character
  convert ??= converter()
  const form = convert(character)
  forms.set(character, form)
  return form
}

/**
 * A text with the characters that its radicals stand for: some fonts name 风 (wind) as the radical ⻛, and Unicode's
 * compatibility forms resolve only the older half of these.
 */
export const withoutRadicals = (text: string): string =>
  text.replaceAll(/[\u2E80-\u2FDF]/g, radical => radicals.get(radical) ?? radical.normalize('NFKC'))

const radicals: ReadonlyMap<string, string> = new Map(
  '⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⺠民 ⺩王 ⺼肉'
    .split(' ')
    .map(([radical = '', character = '']): [string, string] => [radical, character])
)

/** Whether a Chinese text is in traditional characters: more of them than a name or a quotation brings in. */
export const isTraditional = (text: string): boolean => {
  const characters = text.match(/\p{Script=Han}/gu) ?? []
  const traditional = characters.filter(character => simplified(character) !== character).length
  return traditional >= fewest && traditional >= leastShare * characters.length
}

/** In traditional texts one character in three has another form in simplified ones, and there one in two hundred. */
const leastShare = 0.1
const fewest = 2

const forms = new Map<string, string>()
let convert: ((text: string) => string) | null = null

// Loaded with the first Han character: few texts have any.
const converter = (): ((text: string) => string) => {
  const library: typeof import('opencc-js/t2cn') = createRequire(import.meta.url)('opencc-js/t2cn')
  return library.Converter({from: 't', to: 'cn'})
}
