import type {FC} from 'hono/jsx'

type Props = {
  readonly title: string
  readonly about: string
  readonly label: string
  readonly secret: string
  readonly back: {readonly to: string; readonly name: string}
}

/** A secret that nobody can see again: a sign-in link, a token. */
export const ShownOnce: FC<Props> = ({about, back, label, secret, title}) => (
  <div class="narrow">
    <h1>{title}</h1>
    <p class="notice">{about}</p>
    <div class="stacked">
      <label>
        {label}
        <textarea readonly rows={4} dir="ltr" class="secret">
          {secret}
        </textarea>
      </label>
    </div>
    <p>
      <a href={back.to}>{back.name}</a>
    </p>
  </div>
)
