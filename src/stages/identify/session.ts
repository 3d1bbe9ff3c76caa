import type {Detected} from './detected.js'
import type {Opening} from './opening.js'

/** Which session a submission was made to, in the words of its letterhead or its file name. */
export const sessionFrom = (opening: Opening, fileName: string): Detected<string | null> => {
  const head = sessionIn(opening.letterhead.join(' '))
  if (head !== null) return {value: head, sureness: 'sure', from: 'letterhead'}
  const name = sessionIn(fileName.replace(/^.*\//u, '').replace(/[_-]+/gu, ' '))
  if (name !== null) return {value: name, sureness: 'likely', from: 'file name'}
  return {value: null, sureness: 'unknown', from: 'neither the letterhead nor the file name names a session'}
}

const words = (text: string): string => text.trim().replace(/\s+/gu, '|')

const english = words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  (?:twent|thirt|fort|fift|sixt|sevent|eight)(?:y|ieth)(?:-\\s?\\p{L}+th|-\\s?first|-\\s?second|-\\s?third)?`)
const englishKind =
  '(?:(?:substantive|organi[sz]ational|regular|formal|informal|intersessional|resumed|special)\\s+)*'

const patterns = [
  `(?:\\d{1,3}\\s?(?:st|nd|rd|th)|${english})\\s+${englishKind}session(?!\\p{L})`,
  "(?:\\d{1,3}\\s?(?:re|ere|ère|er|e|eme|ème|ième|°)|première|\\p{L}+ième(?:\\s\\p{L}+ième)?)\\s+session(?:\\s+(?:de\\s+fond|d['’]organisation|ordinaire|extraordinaire))?(?!\\p{L})",
  '(?:\\d{1,3}\\s?[.ºª°o]*|primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|\\p{L}*gésimo(?:\\s\\p{L}+o)?)\\s+per[ií]odo\\s+(?:\\p{L}+\\s+)?de\\s+sesiones(?:\\s+(?:sustantivo|de\\s+organización))?(?!\\p{L})',
  '(?:\\d{1,3}\\s?-?\\s?[яей]{1,2}|(?:\\p{L}+(?:десят|сот)\\s)?\\p{L}+(?:ая|ой|ья|ьей))\\s+(?:(?:основн|организационн|очередн|специальн)\\p{L}+\\s+)?сесси[яию](?!\\p{L})',
  '(?<!\\p{L})الدورة\\s+(?:الموضوعية\\s+|العادية\\s+)?(?:ال\\s?\\(?\\d{1,3}\\)?|\\d{1,3}|ال(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية)(?:\\s(?:عشرة|و\\p{L}+ين))?)',
  '第\\s?[\\d一二三四五六七八九十]{1,4}\\s?(?:届|次)(?:实质性|组织)?(?:会议|会期|届会)'
].map(pattern => new RegExp(`(?<!\\d|[\\p{L}--\\p{Script=Han}])(?:${pattern})`, 'iv'))

const sessionIn = (text: string): string | null => {
  const found = patterns.flatMap(pattern => {
    const match = pattern.exec(text)
    return match === null ? [] : [{at: match.index, text: match[0]}]
  })
  const [first] = found.toSorted((one, other) => one.at - other.at)
  return first === undefined
    ? null
    : first.text
        .replace(/\s+/gu, ' ')
        .replaceAll('- ', '-')
        .replace(/(\d)o(?=\s)/u, '$1º')
}
