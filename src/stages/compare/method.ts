import type {Cell} from '../../domain/digest/cell.js'
import type {Method} from '../../domain/digest/method.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'

/** By what a digest was made. Figures that were measured of another model say nothing of this one, and are left out. */
export function methodOf(cells: readonly Cell[], {file, model, rules, measured}: Pipeline): Method {
  const total = (count: 'passages' | 'checked') => cells.reduce((sum, cell) => sum + cell[count], 0)
  return {
    model: model?.version ?? null,
    rules: rules.version,
    measured: measured.filter(figures => figures.model === model?.version),
    tags: total('passages'),
    checked: total('checked'),
    confidenceThreshold: file.settings.confidenceThreshold,
    countWords: file.settings.countWords
  }
}
