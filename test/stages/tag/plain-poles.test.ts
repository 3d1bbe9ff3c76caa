import {beforeAll, describe, expect, it} from 'vitest'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {tagText} from '../../../src/stages/tag/tag-text.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

// None of these stands in the training passages; what they say is as plain as a delegation can put it.
const plain = `
en binding-instrument=not-needed | Our delegation sees no need for a legally binding instrument on the use of ICTs.
en binding-instrument=needed | We believe that a legally binding instrument on State conduct in cyberspace is needed.
en ihl-applies=affirms | We affirm that international humanitarian law applies to cyber operations during armed conflict.
en ihl-applies=contests | We cannot accept that international humanitarian law applies to cyberspace.
en future-mechanism=programme-of-action | We support a programme of action as the permanent mechanism after this group.
en attribution=national-prerogative | Attribution of cyber operations is a sovereign prerogative of each State.
fr binding-instrument=not-needed | Ma délégation ne voit pas la nécessité d'un instrument juridiquement contraignant sur les TIC.
fr binding-instrument=needed | Nous pensons qu'un instrument juridiquement contraignant est nécessaire pour le cyberespace.
fr new-norms=existing-suffice | Les onze normes existantes suffisent ; il reste à les mettre en œuvre.
fr ihl-applies=affirms | Nous affirmons que le droit international humanitaire s'applique aux cyberopérations dans les conflits armés.
es binding-instrument=not-needed | Mi país no ve necesidad de un instrumento jurídicamente vinculante sobre las TIC.
es binding-instrument=needed | Creemos que se necesita un instrumento jurídicamente vinculante para el ciberespacio.
es due-diligence=obligation | La diligencia debida en el ciberespacio es una obligación jurídica de todos los Estados.
es ihl-applies=affirms | Afirmamos que el derecho internacional humanitario se aplica a las operaciones cibernéticas en los conflictos armados.
ru binding-instrument=not-needed | Наша страна не видит необходимости в юридически обязывающем документе по ИКТ.
ru binding-instrument=needed | Мы считаем, что нужен юридически обязывающий документ о поведении государств в киберпространстве.
ru ihl-applies=affirms | Мы утверждаем, что международное гуманитарное право применимо к кибероперациям во время вооруженных конфликтов.
ru future-mechanism=programme-of-action | Мы поддерживаем программу действий как постоянный механизм после завершения работы группы.
ar binding-instrument=not-needed | لا يرى وفد بلدي حاجة إلى صك ملزم قانونا بشأن تكنولوجيا المعلومات والاتصالات.
ar binding-instrument=needed | نعتقد أن هناك حاجة إلى صك ملزم قانونا بشأن سلوك الدول في الفضاء السيبراني.
ar ihl-applies=affirms | نؤكد أن القانون الدولي الإنساني ينطبق على العمليات السيبرانية أثناء النزاعات المسلحة.
ar new-norms=existing-suffice | المعايير الأحد عشر القائمة كافية، ويبقى تنفيذها.
zh binding-instrument=not-needed | 我国代表团认为没有必要就信通技术制定具有法律约束力的文书。
zh binding-instrument=needed | 我们认为需要一项关于网络空间国家行为的具有法律约束力的文书。
zh ihl-applies=affirms | 我们申明国际人道法适用于武装冲突期间的网络行动。
zh attribution=national-prerogative | 对网络行动进行归因是每个国家的主权权利。
`
const cases = plain
  .trim()
  .split('\n')
  .map(line => {
    const [told = '', text = ''] = line.split(' | ')
    const [language = '', answer = ''] = told.split(' ')
    return {language, answer, text}
  })

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await loadPipeline('pipelines/oewg-ict')
})

describe('a contested question answered in plain words', () => {
  const answeredIn = ({language, text}: (typeof cases)[number]) =>
    tagText({text, language, inherited: true}, pipeline).questions.map(({code, pole}) => `${code}=${pole}`)

  // A person is asked of the others: where a rival pole is not out of the question, silence is the smaller fault.
  it('is given its pole nearly always', () => {
    const silent = cases.filter(each => answeredIn(each).length === 0)
    expect(silent.length).toBeLessThanOrEqual(3)
  })

  it.each(cases)('is never given another in $language: $answer', each => {
    expect([[], [each.answer]]).toContainEqual(answeredIn(each))
  })
})
