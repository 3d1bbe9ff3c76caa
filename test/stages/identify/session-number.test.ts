import {expect, it} from 'vitest'
import {sessionNumber} from '../../../src/stages/identify/session-number.js'

it.each([
  ['third substantive session', 3],
  ['troisième session de fond', 3],
  ['tercer período de sesiones sustantivo', 3],
  ['третья основная сессия', 3],
  ['الدورة الموضوعية الثالثة', 3],
  ['第三次实质性会议', 3],
  ['11th session', 11],
  ['eleventh session', 11],
  ['первая сессия', 1],
  ['десятая сессия', 10],
  ['одиннадцатая сессия', 11],
  ['第十一次实质性会议', 11],
  ['第十次实质性会议', 10],
  ['الدورة الحادية عشرة', 11],
  ['tenth session', 10],
  ['undécimo período de sesiones', 11],
  ['organizational session', null]
])('tells the number of the %s', (words, number) => {
  expect(sessionNumber(words)).toBe(number)
})
