/** The formats of Chinese and Japanese figures that are known. */
export const cjkFormats: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
  'ideographTraditional',
  'ideographZodiac',
  'ideographEnclosedCircle',
  'decimalFullWidth',
  'decimalFullWidth2',
  'decimalEnclosedCircle',
  'decimalEnclosedCircleChinese',
  'decimalEnclosedParen',
  'decimalEnclosedFullstop'
])

/** A count above nought in one of these formats; null where so high a count is not known. */
export const cjkFigure = (count: number, format: string): string | null => {
  if (/Counting/.test(format)) return countedOf(count, format)
  if (format === 'ideographDigital') return spelled(count, '〇一二三四五六七八九')
  if (format.startsWith('decimalFullWidth')) return spelled(count, '０１２３４５６７８９')
  if (format === 'ideographTraditional') return '甲乙丙丁戊己庚辛壬癸'[count - 1] ?? null
  if (format === 'ideographZodiac') return '子丑寅卯辰巳午未申酉戌亥'[count - 1] ?? null
  if (format === 'ideographEnclosedCircle') return '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[count - 1] ?? null
  return enclosed(count, format)
}

const digits = ' 一二三四五六七八九'

/** Up to 99 all of these agree: 一, 十, 十一, 二十; above, only the one that counts thousands is sure. */
const countedOf = (count: number, format: string): string | null => {
  if (count > 99 && format !== 'chineseCountingThousand') return null
  let text = ''
  let gap = false
  for (const [value, sign] of places) {
    const digit = Math.floor(count / value) % 10
    if (digit === 0) gap ||= text !== ''
    else {
      const bare = value === 10 && digit === 1 && text === ''
      text += `${gap ? '零' : ''}${bare ? '' : digits[digit]}${sign}`
      gap = false
    }
  }
  return text
}

const places = [
  [1_000, '千'],
  [100, '百'],
  [10, '十'],
  [1, '']
] as const

const spelled = (count: number, figures: string): string =>
  [...String(count)].map(digit => figures[Number(digit)] ?? '').join('')

/** ① ⑴ ⒈: there are twenty of each. */
const enclosed = (count: number, format: string): string | null => {
  if (count > 20) return null
  const first =
    format === 'decimalEnclosedParen' ? 0x2474 : format === 'decimalEnclosedFullstop' ? 0x2488 : 0x2460
  return String.fromCodePoint(first + count - 1)
}
