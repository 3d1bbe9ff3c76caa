import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../../src/domain/document.js'
import type {Party} from '../../../src/domain/pipeline/taxonomy.js'
import {openingOf} from '../../../src/stages/identify/opening.js'
import {titleFrom} from '../../../src/stages/identify/title.js'
import {partyIndex} from '../../../src/taxonomy/names/party-names.js'

const arvania: Party = {
  id: 'XAA',
  kind: 'state',
  invented: true,
  names: {
    en: ['Arvania'],
    fr: ['Arvanie'],
    es: ['Arvania'],
    ru: ['Арвания'],
    ar: ['أرفانيا'],
    zh: ['阿尔瓦尼亚']
  }
}
const index = partyIndex([arvania])

/** A document of such blocks; "#" marks a heading and "%" a header or footer. */
const documentOf = (lines: readonly string[], title: string | null = null): Document => {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    const words = line.replace(/^[#%] /, '')
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('% ') ? 'furniture' : 'paragraph'
    blocks.push({kind, start: text.length, end: text.length + words.length, page: null})
    text += `${words}\n\n`
  }
  return {
    text,
    blocks,
    pageCount: null,
    pageStarts: [],
    mediaType: 'text/plain',
    title,
    pages: [],
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
    language: 'en',
    languageSure: true
  }
}

const titleOf = (lines: readonly string[], title: string | null = null) => {
  const document = documentOf(
    [...lines, 'Mr. Chair,', 'We hold that the norms should be kept by all.'],
    title
  )
  return titleFrom(document, openingOf(document), index).value
}

describe('titleFrom', () => {
  it.each([
    [
      [
        '# Permanent Mission of Arvania to the United Nations',
        '# Position paper on the norms',
        'New York, 3 March 2025'
      ],
      'Position paper on the norms'
    ],
    [
      ['# ARVANIA', 'Statement at the third session, 3 March 2025', 'Check against delivery'],
      'Statement at the third session, 3 March 2025'
    ],
    [
      ['ARVANIA', 'Opening remarks, 10 March 2025', 'OPENING REMARKS OF ARVANIA'],
      'OPENING REMARKS OF ARVANIA'
    ],
    [
      [
        '# Mission permanente de l’Arvanie',
        'Contribution nationale de l’Arvanie',
        'New York, le 3 mars 2025'
      ],
      'Contribution nationale de l’Arvanie'
    ],
    [
      ['# Misión Permanente de Arvania', '# Obstáculos y necesidades en la aplicación'],
      'Obstáculos y necesidades en la aplicación'
    ],
    [['# АРВАНИЯ', '# Позиция Арвании по вопросам безопасности'], 'Позиция Арвании по вопросам безопасности'],
    [['# أرفانيا البعثة الدائمة لدى الأمم المتحدة', '# موقف أرفانيا من الأمن'], 'موقف أرفانيا من الأمن'],
    [
      ['# 阿尔瓦尼亚常驻联合国代表团', '阿尔瓦尼亚关于网络安全的立场文件'],
      '阿尔瓦尼亚关于网络安全的立场文件'
    ],
    [
      ['Intervention prononcée le 12 mars 2025', 'DROITS ET LIBERTÉS EN LIGNE'],
      'DROITS ET LIBERTÉS EN LIGNE'
    ],
    [['% Working paper, third session', '# ARVANIA', '# Views on the norms'], 'Views on the norms']
  ])('is the line that names the paper: %j', (lines, title) => {
    expect(titleOf(lines)).toBe(title)
  })

  it.each([
    [['# Permanent Mission of Arvania to the United Nations', 'New York, 3 March 2025']],
    [['# ARVANIA', 'H.E. Ambassador Orsolya Tenn speaking', 'Check against delivery']],
    [['# United Nations', '# General Assembly', '# Seventy-third session']],
    [['# STATEMENT']],
    [['DEPUTY MINISTER OF EXTERNAL AFFAIRS']],
    [['The purpose of this document is to give']],
    [[]]
  ])('is null where no line names the paper: %j', lines => {
    expect(titleOf(lines)).toBe(null)
  })

  it('takes no heading from behind the beginning', () => {
    expect(titleOf(['ARVANIA', 'We thank the Chair for the work.', '# Views on the many norms'])).toBe(null)
  })

  it('takes what the file says of itself where the text bears it out', () => {
    expect(titleOf(['ARVANIA'], 'Arvania on norms')).toBe('Arvania on norms')
  })

  it('leaves the title that a template was made for', () => {
    expect(titleOf(['ARVANIA'], 'Inauguration of the harbour museum')).toBe(null)
  })
})
