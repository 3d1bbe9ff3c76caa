import type {FC} from 'hono/jsx'

/** What a field can be set to: a value, and its name in the visitor's language. */
export type Choice = {readonly value: string; readonly name: string}

type Choosing = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly choices: readonly Choice[]
  readonly set: string | undefined
}

/** A field that may be left open. */
export const Choose: FC<Choosing> = ({any, choices, label, name, set}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{any}</option>
      {choices.map(({name: shown, value}) => (
        <option value={value} selected={value === set}>
          {shown}
        </option>
      ))}
    </select>
  </label>
)
