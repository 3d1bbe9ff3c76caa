import type {SpeakerRole} from '../../domain/meeting/speaker.js'
import type {Span} from '../../domain/span.js'
import {sentenceEnds} from '../segment/sentence-ends.js'
import {floorGiven} from './floor-words.js'
import {timeCode} from './label-words.js'

/** The parts of a paragraph that only conduct or describe the meeting: of a chair whole sentences, of all others none but stage directions. */
export const procedureIn = (paragraph: string, role: SpeakerRole): Span[] => {
  if (isDirection(paragraph.trim())) return [{start: 0, end: paragraph.length}]
  if (role !== 'chair' && role !== 'secretariat') return []
  const ends = [...new Set([...sentenceEnds(paragraph), paragraph.length])]
  const spans: Span[] = []
  for (const [at, end] of ends.entries()) {
    const start = ends[at - 1] ?? 0
    const sentence = paragraph.slice(start, end).trim()
    if (sentence === '' || !conducts(sentence)) continue
    const last = spans.at(-1)
    if (last?.end === start) spans.splice(-1, 1, {start: last.start, end})
    else spans.push({start, end})
  }
  return spans
}

/** "(Applause)", "[Video]", "00:12:31", "* * *", "The meeting rose at 1 p.m.": what nobody says. */
const isDirection = (paragraph: string): boolean =>
  paragraph.length <= 120 &&
  (!/[\p{L}\p{N}]/u.test(paragraph) ||
    onlyTime.test(paragraph) ||
    inSquareBrackets.test(paragraph) ||
    (inBrackets.test(paragraph) && direction.test(paragraph)) ||
    meetingOpens.test(paragraph))

const onlyTime = new RegExp(`^(?:${timeCode}|-->|\\s|,)+$`, 'u')
const inSquareBrackets = /^\[[^\]]{1,60}\]$/u
const inBrackets = /^[(（][^)）]{1,60}[)）]\.?$/u

const direction =
  /applau|laugh|conclu|inaud|spoke|speaks|interpret|translat|off[- ]mic|microphone|pause|music|video|silence|break|susp|resum|adjourn|end of|no audio|rires|parle|séance|aplaus|risas|habl|pausa|sesión|аплодис|смех|говор|перерыв|неразбор|видео|تصفيق|تكلم|فيديو|انتهى|掌声|笑声|发言|视频|休会/iu

const meetingOpens =
  /^(?:the\s+)?(?:\p{L}+\s+){0,2}(?:meeting|session|sitting)\s+(?:(?:was|is)\s+)?(?:called to order|opened|rose|resumed|suspended|adjourned|closed)|^la séance (?:est|a été) (?:ouverte|levée|suspendue|reprise|close)|^se (?:abre|levanta|suspende|reanuda) la sesión|^заседание (?:открывается|закрывается|прерывается)|^(?:افتتحت|رفعت|علقت|استؤنفت) الجلسة|^(?:上午|下午)?.{0,12}(?:会议开始|散会|休会)/iu

/** A sentence with which a chair runs the meeting: thanks to a speaker, the floor given, the meeting opened or closed. */
const conducts = (sentence: string): boolean =>
  sentence.length <= 400 &&
  (floorGiven.test(sentence) ||
    (thanks.test(sentence) && sentence.split(' ').length <= 30) ||
    runs.test(sentence))

const thanks =
  /^[“"]?(?:i (?:also )?(?:thank|would like to thank)|we thank|(?:many )?thank(?:s| you)|merci|je (?:vous )?remercie|nous remercions|(?:muchas )?gracias|agradezco|le agradezco|спасибо|благодарю|благодарим|شكرا|أشكر|نشكر|谢谢|感谢|我感谢)/iu

const runs =
  /^(?:good (?:morning|afternoon|evening)|bonjour|buenos días|buenas tardes|доброе утро|добрый день|صباح الخير|早上好|下午好)|(?:call(?:ed)? (?:this|the) (?:\p{L}+ )?(?:meeting|session) to order|declare (?:open|closed)|(?:^|\s)you have (?:\p{L}+|\d+) minutes|^.{1,40},? please\.?$|(?:meeting|session|sitting) (?:is|was) (?:now )?(?:open|closed|adjourned|suspended|resumed|called to order)|(?:it is|it was) so decided|hear(?:ing)? no objections?|any (?:other|further|more) (?:requests?|speakers?|delegations?|comments?|questions?)|i see none|take the floor|requests? for the floor|list of speakers|points? of order|séance est (?:ouverte|levée|suspendue)|déclare (?:ouverte|levée|close)|^.{1,40},? s['’]il vous plaît\.?$|^.{1,40},? por favor\.?$|il en est ainsi décidé|ordre du jour est adopté|(?:se abre|se levanta) la sesión|así queda acordado|заседание (?:открыт|закрыт|объявляется)|решение принимается|افتتحت الجلسة|رفعت الجلسة|تقرر ذلك|会议开始|现在散会|就这样决定)/iu
