/** Any of the lines as one pattern, which begins where a label begins. */
const opening = (...lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})(?!\\p{L})`, 'iu')

/** Any of the lines as whole words, wherever they stand. */
const anywhere = (...lines: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${lines.join('|')})(?!\\p{L})`, 'iu')

/** The time that captions print: `00:12:31`, `[12:31]`, `(0:05)`. */
export const timeCode = String.raw`[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`

/** Whoever presides, in six languages. */
export const chairWord = opening(
  '(?:(?:the|mr|mrs|ms|madam)\\.?\\s+)?(?:(?:acting|temporary|interim|deputy|vice|co)[\\s‑-]+)*(?:chair(?:man|woman|person)?s?|presidents?|moderators?|facilitators?|presiding officer)',
  '(?:(?:le|la|m|mme|monsieur|madame)\\.?\\s+)*(?:(?:vice|co)[‑-]?)?(?:présidente?|president|modérateur|modératrice|animateur|animatrice|facilitateur|facilitatrice)',
  '(?:(?:el|la|sr|sra|señor|señora)\\.?\\s+)*(?:vice|co)?[‑-]?(?:president[ea]|moderadora?|facilitadora?)',
  '(?:(?:г-н|г-жа|господин|госпожа)\\s+)?(?:(?:заместител\\p{L}+|исполняющ\\p{L}+ обязанности)\\s+|со|вице-)?(?:председател\\p{L}*|ведущ(?:ий|ая)|модератор)',
  '(?:السيدة?\\s+)?(?:الرئيسة?|نائبة? الرئيس|رئيسة? (?:الجلسة|الفريق|اللجنة)|مديرة? الجلسة|الميسرة?)',
  '(?:代理|共同|副)?(?:主席|主持人)(?:先生|女士)?'
)

/** The word of `chairWord` that is also the office of a head of State. */
export const presidentWord = /^(?:(?:the|mr|madam)\.?\s+)?president(?!\p{L})/iu

const courtesies =
  'your|dear|distinguished|esteemed|honou?rable|ladies|gentlemen|and|colleagues?|excellenc(?:y|ies)|friends|delegates|members|all|mesdames|messieurs|chers?|chères?|collègues|excellences?|délégués|et|estimad[oa]s?|distinguid[oa]s?|excelencias?|colegas|delegad[oa]s|señoras|señores|y|уважаемые|дамы|господа|коллеги|делегаты|и|أصحاب|السعادة|السيدات|والسادة|الزملاء|الأعزاء|السادة|المندوبون'

/** How a speaker turns to the chair or the room: "Señor Presidente:" opens a speech, and is never the chair's label. */
export const vocative = new RegExp(
  `^(?:${[
    '(?:mr|mrs|ms|madam|mister|monsieur|madame|señora?|sra?|господин|госпожа|г-н|г-жа|السيدة?|سيدي|سيدتي)\\.?\\s+(?:l[ea]\\s+)?(?:the\\s+)?(?:(?:vice|co)[\\s-]?)?(?:chair\\p{L}*|president[ea]?|présidente?|moderator\\p{L}*|secretary[- ]general|председатель\\p{L}*|الرئيسة?)',
    '(?:尊敬的)?(?:主席(?:先生|女士|阁下)|各位(?:代表|同事)|女士们.{0,3}先生们)',
    `(?:${courtesies})(?:[\\s,،]+(?:${courtesies}))*`
  ].join('|')})$`,
  'iu'
)

/** Those who serve the meeting, in six languages. */
export const secretariatWord = opening(
  '(?:the\\s+)?(?:(?:deputy|assistant|under|executive)[\\s‑-]+)*(?:secretary(?:[\\s‑-]general)?|secretariat|rapporteur|clerk)',
  '(?:(?:le|la)\\s+)?(?:secrétaire(?:[\\s‑-]générale?)?|secrétariat|rapporteu(?:r|se))',
  '(?:(?:el|la)\\s+)?(?:secretari[oa](?:[\\s‑-]general)?|secretaría|relatora?)',
  '(?:генеральн\\p{L}+\\s+)?секретар\\p{L}*|секретариат|докладчик',
  '(?:الأمينة?(?: العامة?)?|الأمانة(?: العامة)?|المقررة?)',
  '秘书长?|秘书处|报告员'
)

/** Words for somebody whom a transcript does not name, alone in a label or before a number. */
export const namelessSpeaker = new RegExp(
  `^(?:${[
    '(?:(?:the|unidentified|unknown|male|female|next|first|second|remote|online)\\s+)*(?:audience|participant|speaker|delegate|representative|attendee|panell?ist|floor|man|woman|voice|interpreter)(?:\\s+(?:member|question))?',
    'intervenante?|participante?|orateur|oratrice|déléguée?|public|salle|interprète',
    'oradora?|delegad[oa]|público|sala|intérprete',
    'оратор|участник|участница|делегат|зал|выступающ(?:ий|ая)|переводчик',
    'متحدثة?|مشاركة?|الجمهور|مندوبة?|القاعة|المترجمة?',
    '发言人|与会者|代表|听众|口译员'
  ].join('|')})\\s*(?:(?:no\\.?|#)?\\s*\\d{1,3})?$`,
  'iu'
)

/** Who says in another language what somebody else says. */
export const interpreterWord = anywhere(
  'interpreter',
  'interprète',
  'intérprete',
  'переводчик',
  'المترجمة?',
  '口译员'
)

/** What stands before the name of a person who speaks officially. */
export const personTitle = new RegExp(
  `^(?:${[
    '(?:his|her)\\s+excellency|h\\.?\\s?e|the\\s+hon(?:ou?rable)?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|ambassador|amb|minister|counsellor|col|gen',
    's\\.?\\s?e|son excellence|m|mm|mme|mlle|monsieur|madame',
    'su excelencia|sr|sra|srta|señora?|embajadora?|ministr[oa]',
    'г-н|г-жа|господин|госпожа|посол|министр',
    'السيدة?|السفيرة?|سعادة|معالي|الدكتورة?'
  ].join('|')})\\.?\\s+(?=\\p{L})`,
  'iu'
)

/** A Chinese title stands behind the name. */
export const titleBehind = /(?:先生|女士|大使|部长)$/u

/** Words that make a label an organisation's, so that a State beside it is only where it sits. */
export const organisationWord = anywhere(
  'university|institute?|society|foundation|association|company|ltd|inc|corp|gmbh|network|alliance|coalition|partners|forum|council|cent(?:er|re)|chamber|bank|group|union|federation|committee|commission|agency|office|organi[sz]ation|ngo|observatory|lab|team|cert|csirt',
  'université|fondation|société|réseau|centre|conseil|groupe|comité|agence|organisation',
  'universidad|fundación|sociedad|asociación|red|centro|consejo|grupo|comité|agencia|organización',
  'университет|институт|фонд|общество|ассоциация|организация|центр|группа|комитет|агентство',
  'جامعة|معهد|مؤسسة|جمعية|منظمة|شبكة|مركز|مجموعة|لجنة'
)

/** Words of a subject or of a paper's own structure, with which a paragraph opens before a colon. */
const generalSubjects = [
  'first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|last(?:ly)?|final(?:ly)?|moreover|however|therefore|well|yes|no|so|now',
  'questions?|answers?|q|a|notes?|examples?|recommendations?|conclusions?|summary|introduction|background|objectives?|goals?|scope|context|overview|annex|table|figure|section|chapter|part|theme|topic|issues?|items?|agenda|points?|paragraph|title|source|date|time|place|venue|subject|to|from|re|cc|session|meeting|document|text|draft|statement|opening|closing|remarks|comments?|views?',
  'law|international|capacity|building|measures?|norms?|rules?|principles?|cooperation|states?|human|rights|gender|development|future|mechanism|programme|action|next|steps?|way|forward|elements?|general|national|regional|global|existing|potential|emerging|guiding|role|support|priorit\\p{L}+|proposals?',
  'premièrement|deuxièmement|enfin|exemples?|recommandations?|introduction|contexte|objectifs?|droit|normes?|règles?|principes?|renforcement|capacités?|mesures?|objet|lieu|séance|déclaration',
  'primero|segundo|tercero|finalmente|pregunta|respuesta|ejemplos?|recomendaciones|conclusiones|introducción|derecho|normas?|reglas?|principios?|creación|capacidad|medidas|asunto|fecha|lugar|sesión|declaración',
  'во-первых|во-вторых|в-третьих|наконец|вопрос|ответ|пример|рекомендаци\\p{L}+|вывод\\p{L}*|введение|право|нормы|правила|принципы|меры|дата|место|тема|заявление'
]

/** The same, with the words of the field that a pipeline names: `cyber*` is any word that begins so. */
export function subjectWords(ofField: readonly string[]): RegExp {
  const own = ofField.map(word => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
  return anywhere(...generalSubjects, ...own)
}

/** "(spoke in French)", "(right of reply)": how somebody spoke, no part of a name. */
export const spokenHow =
  /[([（]\s*(?:right of reply|point of order|contin|cont['’]d|resum|online|remote|virtual|via |by video|in (?:his|her|its|their) national|droit de réponse|en ligne|suite|derecho de réplica|en línea|continúa|право на ответ|продолж|حق الرد|行使答辩权|spoke|speaking|speaks|interpretation|interpreted|translation|s['’]exprime|parle|interprétation|traduction|habl[aó]|hablando|interpretación|traducción|говорит|перевод|تكلمت?|يتكلم|تتكلم|ترجمة|以\S{1,6}发言|口译)[^)\]）]{0,40}[)\]）]/giu

/** State names that are first names as well, and as likely a person's where no other label names a State. */
export const givenNames: ReadonlySet<string> = new Set(['GEO', 'IND', 'ISR', 'JOR', 'KEN', 'TCD'])
