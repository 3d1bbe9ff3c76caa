import type {Digest} from '../../../domain/digest/digest.js'
import {figure, type Told} from '../told.js'

/** How much of it a person has checked, and how much nobody has. */
export const checked = ({method: {tags, checked: seen}}: Digest): readonly Told[] => [
  {
    id: 'checked',
    figures: [
      figure('checked', 'tags', {value: seen, of: tags}),
      figure('unchecked', 'tags', {value: tags - seen, of: tags})
    ],
    cells: [],
    answers: [],
    said: at => at.words('summary.checked', {tags, checked: seen, unchecked: tags - seen})
  }
]
