import type {Correction, NumberedCorrection} from '../../domain/correction.js'

/** What a person did at once: one correction, or a batch of them. */
export type PersonAct = readonly Correction[]

/** What a person can take back next, and what she can bring back next. */
export type UndoAndRedo = {readonly undo: PersonAct | undefined; readonly redo: PersonAct | undefined}

/**
 * Reads from all that a person said what undo and redo would do. A new act ends what could be brought back, as in any
 * editor.
 */
export function undoAndRedo(said: readonly NumberedCorrection[]): UndoAndRedo {
  const done: PersonAct[] = []
  /** What was taken back, each with the withdrawals that did it. */
  const undone: {readonly act: PersonAct; readonly by: PersonAct}[] = []
  for (const act of actsOf(said.map(({correction}) => correction))) {
    const taken = new Set(act.flatMap(({of}) => of ?? []))
    const undoes = done.findIndex(before => hasOneOf(before, taken))
    const redoes = undone.findIndex(({by}) => hasOneOf(by, taken))
    if (redoes >= 0) done.push(...undone.splice(redoes, 1).map(({act}) => act))
    else if (undoes >= 0) undone.push(...done.splice(undoes, 1).map(before => ({act: before, by: act})))
    else {
      done.push(act)
      undone.length = 0
    }
  }
  return {undo: done.at(-1), redo: undone.at(-1)?.by}
}

const hasOneOf = (act: PersonAct, ids: ReadonlySet<string>): boolean => act.some(({id}) => ids.has(id))

function actsOf(corrections: readonly Correction[]): PersonAct[] {
  const acts = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const name = correction.batch === undefined ? `one ${correction.id}` : `batch ${correction.batch}`
    acts.set(name, [...(acts.get(name) ?? []), correction])
  }
  return [...acts.values()]
}
