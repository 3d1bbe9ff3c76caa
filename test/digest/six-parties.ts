import type {SampleCode, SampleParty} from './sample-digest.js'

/** Three codes of two invented lists. */
export const threeCodes: readonly SampleCode[] = [
  {
    code: 'harbour/a',
    en: 'Leave harbour lights alone',
    definition: 'No party should put out the harbour lights of another, nor help anybody to do so.'
  },
  {
    code: 'harbour/b',
    en: 'Answer calls from the pier',
    definition: 'A party that is called from the pier of another should answer within a day.'
  },
  {
    code: 'lanterns/1',
    en: 'Count the lanterns',
    definition: 'Every party should count its lanterns once a year.'
  }
]

/** Six invented parties: one of each manner, in three scripts. */
export const sixParties: readonly SampleParty[] = [
  {
    id: 'XAA',
    name: 'Aldermark',
    file: 'received/aldermark-first.pdf',
    language: 'en',
    paragraphs: [
      {text: 'Aldermark thanks the Chair of the harbour group.', page: 1, number: '1.'},
      {
        text: 'Harbour lights must never be put out by another party, and Aldermark has written this into its harbour law.',
        page: 1,
        number: '2.',
        tags: {'harbour/a': ['supports', 'implements']}
      },
      {
        text: 'Aldermark sees a need for a binding treaty on lanterns.',
        page: 2,
        number: '3.',
        tags: {'lanterns/1': ['supports', 'proposes']},
        answers: {'binding-instrument': 'needed'}
      }
    ]
  },
  {
    id: 'XAB',
    name: 'Brisland',
    file: 'received/brisland.docx',
    language: 'en',
    paragraphs: [
      {
        text: 'Brisland can accept the rule on harbour lights, provided that lights which blind a pilot may be dimmed.',
        tags: {'harbour/a': ['qualified', 'none']},
        answers: {'binding-instrument': 'not-needed', stakeholders: 'inclusive'}
      }
    ]
  },
  {
    id: 'XAC',
    name: 'Corvania',
    file: 'received/corvania.pdf',
    language: 'ar',
    paragraphs: [
      {
        text: 'ترى كورفانيا أن أضواء الميناء (المادة 7) يجب ألا تُطفأ أبدا.',
        page: 1,
        number: '4.',
        tags: {'harbour/a': ['supports', 'none']}
      },
      {
        text: 'لا تؤيد كورفانيا الرد على كل نداء من الرصيف، إذ تنقصها القوارب.',
        page: 3,
        number: '9.',
        tags: {'harbour/b': ['opposes', 'obstacle']}
      }
    ]
  },
  {
    id: 'XAD',
    name: 'Dunhavn',
    file: 'received/dunhavn.pdf',
    language: 'fr',
    paragraphs: [
      {
        text: 'Dunhavn appuie la règle sur les feux du port dans les eaux calmes.',
        page: 1,
        tags: {'harbour/a': ['supports', 'none'], 'harbour/b': ['mentions', 'none']}
      },
      {
        text: 'En haute mer, Dunhavn s’oppose à cette règle ; un voisin l’a d’ailleurs enfreinte deux fois.',
        page: 2,
        tags: {'harbour/a': ['opposes', 'alleges-breach']}
      }
    ]
  },
  {
    id: 'XAE',
    name: 'Eastmere',
    file: 'received/eastmere.txt',
    language: 'zh',
    paragraphs: [
      {
        text: '东湖国注意到关于港口灯光的讨论。',
        tags: {'harbour/a': ['mentions', 'none']},
        answers: {stakeholders: 'states-only'}
      }
    ]
  },
  {
    id: 'XAF',
    name: 'Farrowdale',
    file: 'received/farrowdale.html',
    language: 'sw',
    unread: true,
    paragraphs: [{text: 'Farrowdale inashukuru kikundi cha bandari.', page: 1}]
  }
]
