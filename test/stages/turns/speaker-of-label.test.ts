import {describe, expect, it} from 'vitest'
import {subjectWords} from '../../../src/stages/turns/label-words.js'
import {speakerOfLabel} from '../../../src/stages/turns/speaker-of-label.js'
import {partyIndex} from '../../../src/taxonomy/names/party-names.js'
import {inventedParties} from './invented-parties.js'

const index = partyIndex(inventedParties)
const named = (label: string, ofField: readonly string[] = []) =>
  speakerOfLabel(label, {index, subjects: subjectWords(ofField)})

describe('whom a label names', () => {
  it.each([
    ['ARVANIA', 'XAA'],
    ['Arvania', 'XAA'],
    ['The Republic of Arvania', 'XAA'],
    ['Belmora (Kingdom of)', 'XAB'],
    ['Mr. Arvan (Arvania)', 'XAA'],
    ['Mr. Arvan (Arvania) (spoke in French)', 'XAA'],
    ['H.E. Ms. Ana ARVAN (Arvania)', 'XAA'],
    ['ARVANIA (MR. ARVAN)', 'XAA'],
    ['ARVANIA – MR. ARVAN', 'XAA'],
    ['Ms. Ana Arvan, Permanent Representative of Arvania', 'XAA'],
    ['The representative of Arvania', 'XAA'],
    ['Delegation of the Republic of Arvania', 'XAA'],
    ['Mr. Arvan of Arvania', 'XAA'],
    ['President of Arvania', 'XAA'],
    ['M. Arvan (Arvanie) (parle en anglais)', 'XAA'],
    ['La représentante de l’Arvanie', 'XAA'],
    ['Sra. Arván (Arvania)', 'XAA'],
    ['Г-н Арван (Арвания)', 'XAA'],
    ['Представитель Арвании', 'XAA'],
    ['السيد أرفان (أرفانيا)', 'XAA'],
    ['ممثل أرفانيا', 'XAA'],
    ['阿尔万先生（阿尔瓦尼亚）', 'XAA'],
    ['阿尔瓦尼亚代表', 'XAA'],
    ['ARVANIA (right of reply)', 'XAA'],
    ['Statement by Arvania', 'XAA'],
    ['Statement by the delegation of Arvania', 'XAA'],
    ['Déclaration de l’Arvanie', 'XAA'],
    ['阿尔瓦尼亚代表的发言', 'XAA'],
    ['Netwright', 'netwright'],
    ['Chair of the Coastal States Group', 'coastal-group']
  ])('is sure that “%s” is %s', (label, party) => {
    expect(named(label)).toMatchObject({kind: 'party', party, sureness: 'sure'})
  })

  it.each([
    ['The Chair'],
    ['CHAIR'],
    ['Chair (Mr. Arvan, Arvania)'],
    ['MODERATOR'],
    ['Co-Chair'],
    ['The Acting President'],
    ['The President (spoke in Spanish)'],
    ['Le Président'],
    ['La Présidente (parle en anglais)'],
    ['El Presidente'],
    ['La Moderadora'],
    ['Председатель'],
    ['Председатель (говорит по-английски)'],
    ['الرئيس'],
    ['الرئيسة (تكلمت بالإنكليزية)'],
    ['主席'],
    ['主席（以英语发言）']
  ])('knows the chair in “%s”, whatever State it comes from', label => {
    expect(named(label)).toMatchObject({kind: 'chair', party: null})
  })

  it.each([
    ['The Secretary of the Committee'],
    ['Secretary-General'],
    ['SECRETARIAT'],
    ['Le Secrétaire'],
    ['Секретарь'],
    ['الأمين العام'],
    ['秘书处']
  ])('knows the secretariat in “%s”', label => {
    expect(named(label)?.kind).toBe('secretariat')
  })

  it.each([
    ['University of Arvania', 'organisation'],
    ['Netwright Foundation (Arvania)', 'organisation'],
    ['ARVANIA TELECOM', 'organisation'],
    ['PRESIDENT ARVAN', 'titled'],
    ['Ms. Arvan', 'titled'],
    ['Ms. Arvan (Harbour Watch)', 'affiliated'],
    ['ANA ARVAN', 'person'],
    ['Ana Arvan', 'person'],
    ['AUDIENCE', 'nameless'],
    ['Speaker 2', 'nameless'],
    ['INTERPRETER (FRENCH)', 'nameless'],
    ['Intervenante', 'nameless'],
    ['Pablo', 'unclear'],
    ['INTERNATIONAL LAW', 'subject'],
    ['Capacity Building', 'subject']
  ])('never takes “%s” for a party', (label, kind) => {
    expect(named(label)).toMatchObject({kind, party: null})
  })

  it.each([
    ['Cybersecurity Posture', ['cyber*']],
    ['Polymer Production', ['polymer*', 'plastic']]
  ])('takes “%s” for a subject where its field says so, and for a person elsewhere', (label, ofField) => {
    expect([named(label, ofField)?.kind, named(label)?.kind]).toEqual(['subject', 'person'])
  })

  it('takes a word of the field for no beginning of another', () => {
    expect(named('Plastica Arvan', ['plastic'])?.kind).toBe('person')
  })

  it('takes a State in brackets behind a name without a title for likely', () => {
    expect(named('ANA ARVAN (ARVANIA)')).toMatchObject({party: 'XAA', sureness: 'likely'})
  })

  it.each([
    ['Arvania, on behalf of the Coastal States Group'],
    ['Arvania (Coastal States Group)'],
    ['COASTAL STATES GROUP (ARVANIA)']
  ])('hears for whom “%s” speaks', label => {
    expect(named(label)).toMatchObject({party: 'XAA', onBehalfOf: 'coastal-group'})
  })

  it('tells no party from a label that names two States', () => {
    expect(named('Arvania and Belmora')?.party ?? null).toBe(null)
  })

  it.each([
    ['what we propose is this'],
    ['And there is one thing that I would like to add'],
    ['“Arvania'],
    ['7'],
    ['Thank you. Arvania']
  ])('takes “%s” for no label', words => {
    expect(named(words)).toBe(null)
  })

  it.each([
    ['Mr. Chair'],
    ['Madam Chairperson'],
    ['Monsieur le Président'],
    ['Señora Presidenta'],
    ['Господин Председатель'],
    ['السيد الرئيس'],
    ['主席先生'],
    ['Excellencies'],
    ['Distinguished Delegates'],
    ['Ladies and Gentlemen'],
    ['Estimados colegas'],
    ['Уважаемые коллеги']
  ])('knows “%s” for the opening of a speech, and no label', words => {
    expect(named(words)).toBe(null)
  })

  it('gives one person one name, with the State and without', () => {
    expect(named('Mr. Arvan (Arvania)')?.name).toBe(named('Mr. Arvan')?.name)
  })
})
