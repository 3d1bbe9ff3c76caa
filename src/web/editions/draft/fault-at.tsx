import type {FC} from 'hono/jsx'

/** What is wrong with a draft that was asked for; `field` is null where it is with no field alone. */
export type DraftFault = {readonly field: string | null; readonly sentence: string}

type Props = {readonly field: string; readonly fault: DraftFault | undefined}

/** The sentence at the field that it is about; nothing at any other. */
export const FaultAt: FC<Props> = ({fault, field}) =>
  fault?.field === field ? (
    <strong class="fault-at" id={`fault-${field}`}>
      {fault.sentence}
    </strong>
  ) : null

/** What marks a field as wrong, brings the keyboard to it and has the sentence read with it. */
export const faultAttributes = (field: string, fault: DraftFault | undefined) =>
  fault?.field === field
    ? {'aria-invalid': 'true' as const, 'aria-describedby': `fault-${field}`, autofocus: true}
    : {}
