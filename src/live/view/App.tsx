/** The page as a whole: what is moved on one side, what comes of it on the other. */
import { textIn } from "../../words/Lang.ts"
import { formatDate, formatNumber, formatSigned } from "../../words/numbers.ts"
import { Changes } from "./Changes.tsx"
import { Money } from "./Money.tsx"
import { Moves } from "./Moves.tsx"
import { decimalsIn, usePage } from "./Page.ts"
import { Municipalities } from "./Municipalities.tsx"
import { AllFigures, CaseTypes, Gain, Intervals } from "./Pictures.tsx"
import { Results } from "./Results.tsx"
import { Sections } from "./Sections.tsx"
import { TakeHome } from "./TakeHome.tsx"
import { Why } from "./Why.tsx"

export const App = () => {
  const { store } = usePage()
  return (
    <>
      <Head />
      <div class="page">
        <Summary />
        <aside>
          <Moves />
        </aside>
        <main>
          <Results />
          <Changes />
          {store.data.main === "freed" ? <Gain /> : null}
          <Intervals />
          <CaseTypes />
          <Municipalities />
          <Sections />
          <Money />
          <AllFigures />
          <TakeHome />
        </main>
      </div>
      <Why />
    </>
  )
}

const Head = () => {
  const { store, words } = usePage()
  const { head } = words.live
  const { data } = store
  const [first, second] = store.models
  return (
    <header class="head">
      <a class="skip" href="#results" onClick={skip}>
        {head.skip}
      </a>
      <h1>{head.title({ first: first!.name, second: second?.name })}</h1>
      <p>{head.about({ version: data.version, day: formatDate(data.made, words.lang) })}</p>
      {data.holdsPrivate ? <p class="warning">{head.isPrivate({ party: data.reader ?? "" })}</p> : null}
      {store.ignored ? (
        <p class="warning" role="alert">
          {head.ignored}
        </p>
      ) : null}
      {data.models.map((model) =>
        model.fixed === null ? null : (
          <p key={model.letter} class="warning">
            {head.fixed({ model: `${model.letter} ${textIn(model.title, words.lang)}`, hidden: model.fixed.hidden })}
          </p>
        )
      )}
      <details>
        <summary>{head.scenarios}</summary>
        <ul>
          {data.models.map(({ letter, title, head: line }) => (
            <li key={letter}>
              {letter} {textIn(title, words.lang)}: {line}
            </li>
          ))}
        </ul>
      </details>
    </header>
  )
}

/** The address keeps what was moved, so a link inside the page must not become part of it. */
const skip = (event: Event): void => {
  event.preventDefault()
  document.getElementById("results")?.focus()
}

/** What stays in sight while numbers are moved on a small screen. */
const Summary = () => {
  const page = usePage()
  const { store, words } = page
  const variant = store.variant.value
  if (variant === undefined) return null
  const decimals = decimalsIn(page)
  const own = variant.figures.fte[store.data.main]
  return (
    <div class="summary" aria-hidden="true">
      <strong>{formatNumber(own, words.lang, decimals)}</strong> {words.live.result[store.data.main]}
      {store.models.map(({ letter, figures }) => (
        <span key={letter}>
          {" · "}
          {words.live.result.against({
            letter,
            fte: formatSigned(own - figures.fte[store.data.main], words.lang, decimals)
          })}
        </span>
      ))}
      {variant.makesSense ? null : <em> {words.live.variant.impossible}</em>}
    </div>
  )
}
