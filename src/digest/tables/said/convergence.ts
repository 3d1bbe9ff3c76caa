import type {Cell} from '../../../domain/digest/cell.js'
import type {UnLanguage} from '../../../domain/document.js'
import {grouped} from '../../../domain/grouped.js'
import {WordingStatus} from '../../../domain/pipeline/taxonomy.js'
import {definitionIn, translatorInWords} from '../../words/definitions.js'
import type {Say} from '../../words/say.js'
import type {Edition} from '../edition.js'
import {term} from '../fixed-words.js'
import {type Table, type Term, table} from '../table.js'

/** One row a code: how many parties stand how on it, and which; how evenly they divide; what the code is. */
export function convergence({digest, language, say, code}: Edition): Table {
  const columns = [
    'code',
    'codeName',
    'addressed',
    'position',
    'mentions',
    'silent',
    'unread',
    'supports',
    'qualified',
    'opposes',
    'mixed',
    'division',
    'supportsWho',
    'qualifiedWho',
    'opposesWho',
    'mixedWho',
    'mentionsWho',
    'silentWho',
    'unreadWho',
    'definition',
    'source',
    'wording',
    'relations'
  ] as const
  const cells = grouped(digest.cells, ({code}) => code)
  const rows = digest.taxonomies
    .flatMap(({codes}) => codes)
    .map(each => {
      const own = cells.get(each.code) ?? []
      const who = (belongs: (cell: Cell) => boolean) => own.filter(belongs).map(({party}) => party)
      return {
        ...code(each.code),
        addressed: each.counts.position + each.counts.mentions,
        ...each.counts,
        ...each.stances,
        division: each.division,
        supportsWho: who(({stance}) => stance === 'supports'),
        qualifiedWho: who(({stance}) => stance === 'qualified'),
        opposesWho: who(({stance}) => stance === 'opposes'),
        mixedWho: who(({stance}) => stance === 'mixed'),
        mentionsWho: who(({cell}) => cell === 'mentions'),
        silentWho: who(({cell}) => cell === 'silent'),
        unreadWho: who(({cell}) => cell === 'unread'),
        definition: definitionWords(each, language, say),
        source: each.source,
        wording: wordingTerm(each.wording, say),
        relations: each.relations.map(({code, relation}) => `${relation}:${code}`)
      }
    })
  return table('convergence', {columns, key: ['code']}, {rows, say})
}

/** In the language of the edition, with whose translation it is. */
function definitionWords(code: Parameters<typeof definitionIn>[0], language: UnLanguage, say: Say): string {
  const {text, translatedBy} = definitionIn(code, language)
  const translator = translatorInWords(translatedBy, say)
  return translator === null ? text : say('common.remark', {words: text, remark: translator})
}

// A digest of an older or newer program may have another word for it.
function wordingTerm(wording: string, say: Say): Term {
  const known = WordingStatus.options.find(option => option === wording)
  return known === undefined ? {id: wording, words: wording} : term('wording', known, say)
}
