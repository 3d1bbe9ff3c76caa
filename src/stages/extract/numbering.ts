/** The number a paragraph begins with, as printed, and whether it marks an entry of a list. */
export type PrintedNumber = {readonly number: string; readonly list: boolean}

/** "12." "3.1" "12 -" "١-" "1、": at most three digits, so that a year is not a number. */
const numbered =
  /^(?:OP|PP|§|№|第)?\s?(?:[\d٠-٩]{1,3}(?:\.\d{1,3}){0,3}\s?[.)،、．-]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+[\p{Lu}\p{Lo}]))(?=\s|\p{Script=Han})/u
/** "(a)" "a)" "(iv)" "(12)" "（一）": an entry of a list. */
const listed =
  /^(?:[(（](?:[\d٠-٩]{1,3}|\p{Ll}|[ivxlc]{1,6}|[\p{Script=Arabic}]|[一二三四五六七八九十]{1,3})[)）]|[\p{Ll}\p{Script=Arabic}]\)|[ivx]{1,5}[.)])(?=\s|\p{Script=Han})/u
const chinese = /^[一二三四五六七八九十]{1,3}、/u
const roman = /^[IVX]{1,5}\.(?=\s)/u
const bullet = /^[•●▪■◦‣⁃·\uF0B7\uF0A7*–—-]\s+(?=\S)/u
/** A dash may also stand inside a sentence, so it is a bullet only where one can begin. */
const dash = /^[*–—-]/u

/** The printed number of a paragraph, which stays part of its text; null where it has none. */
export const printedNumber = (text: string): PrintedNumber | null => {
  const list = listed.exec(text)
  if (list) return {number: list[0], list: true}
  const number = numbered.exec(text) ?? chinese.exec(text) ?? roman.exec(text)
  return number ? {number: number[0].trim(), list: false} : null
}

/** True for a text that begins with a bullet. */
export const isBulleted = (text: string): boolean => bullet.test(text)

/** True for a bullet that cannot be a dash inside a sentence. */
export const isSureBullet = (text: string): boolean => isBulleted(text) && !dash.test(text)
