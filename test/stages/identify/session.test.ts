import {describe, expect, it} from 'vitest'
import {sessionFrom} from '../../../src/stages/identify/session.js'

const opening = (...letterhead: string[]) => ({letterhead, firstWords: ''})

describe('sessionFrom', () => {
  it.each([
    ['Statement at the Eighth substantive session of the OEWG', 'Eighth substantive session'],
    ['at the 8th session', '8th session'],
    ['79 TH SESSION of the General Assembly', '79 TH SESSION'],
    ['à la huitième session de fond du Groupe', 'huitième session de fond'],
    ['79e session de l’Assemblée', '79e session'],
    ['en el octavo período de sesiones sustantivo', 'octavo período de sesiones sustantivo'],
    ['79º período de sesiones', '79º período de sesiones'],
    ['на восьмой основной сессии', 'восьмой основной сессии'],
    ['79-я сессия Генеральной Ассамблеи', '79-я сессия'],
    ['أمام الدورة الموضوعية الثامنة', 'الدورة الموضوعية الثامنة'],
    ['在第八次实质性会议上的发言', '第八次实质性会议']
  ])('reads “%s” as %s', (line, session) => {
    expect(sessionFrom(opening(line.normalize('NFKC')), 'xaa.pdf')).toMatchObject({
      value: session,
      sureness: 'sure'
    })
  })

  it('reads the file name where the letterhead is silent', () => {
    expect(sessionFrom(opening('Arvania'), 'oewg/xaa-8th-session.pdf')).toMatchObject({
      value: '8th session',
      sureness: 'likely'
    })
  })

  it('names none where none is named', () => {
    expect(sessionFrom(opening('Arvania', 'A session on norms'), 'xaa.pdf')).toMatchObject({
      value: null,
      sureness: 'unknown'
    })
  })
})
