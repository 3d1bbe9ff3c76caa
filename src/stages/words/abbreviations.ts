const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(' ')))

/** Words that a full stop shortens, in lower case, in the four languages that write so; such a stop ends no sentence. */
export const abbreviations = wordsOf(
  'para paras par pp p sect chap vol doc docs res rev corr annex approx ca cf eds vs viz al ibid op cit',
  'i.e e.g ie eg mr mrs ms messrs dr prof amb hon h.e gen col capt lt sgt st inc ltd corp dept govt',
  'jan feb mar apr jun jul aug sept sep oct nov dec',
  's.e s.e.m m mm mme mlle pt nº n° réf éd',
  'párr párrs núm núms sr sra srta excmo excma dra pág págs ej resol ee uu',
  'пп ст стр гг см рис т.е т.д т.п т.к др им ул проф пункт напр млн млрд тыс гл разд рез пр док'
)

/** Words that are shortened only before a number; elsewhere they are words of their own ("He said no. Then he left."). */
export const abbreviationsBeforeNumbers = wordsOf('no nos art arts sec ch fig ed add т с п г')
