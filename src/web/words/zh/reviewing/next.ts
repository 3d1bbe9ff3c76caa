import type {next as english} from '../../en/reviewing/next.js'
import type {Translation} from '../../translation.js'

export const next: Translation<typeof english> = {
  title: '下一步查看',
  about: '最能决定或最有教益的排在前面。您在此看到的段落为您保留一刻钟。',
  noCode: '不带任何编码',
  nothing: '没有等待查看的段落，或目前都在他人手中。',
  language: '语言',
  party: '当事方',
  any: '不限',
  show: '显示',
  open: '在阅读页打开',
  why: '为何选此段',
  again: '交还这些',
  waiting: '{count, plural, other {共有 # 段等待}}',
  'why-only-voice': '仅此一段使{party}就“{subject}”发言。',
  'why-would-speak': '{party}未谈“{subject}”，机器请示此段是否涉及。',
  'why-turns-stance': '此段决定{party}对“{subject}”的立场。',
  'why-would-turn': '机器请示；若成立，将改变{party}对“{subject}”的立场。',
  'why-uncertain': '机器对“{subject}”的把握为 {figure}。',
  'why-rare': '{count, plural, =0 {“{subject}”尚无已核对的例子。} other {“{subject}”已核对 # 例。}}',
  'why-badly-read': '该页由图像识别，把握为 {figure}。'
}
