/** What was moved, from what to what, and what each change does alone. */
import type { LiveAssumption } from "../../report/live/LiveData.ts"
import { formatSigned } from "../../words/numbers.ts"
import { valueText } from "../numberText.ts"
import { kindOf } from "../revived.ts"
import { decimalsIn, usePage } from "./Page.ts"

export const Changes = () => {
  const page = usePage()
  const { store, words } = page
  const { changes: said } = words.live
  const { changes } = store.position.value
  const { movable } = store.base.value
  const { alone, together } = store.effects.value
  const decimals = decimalsIn(page)
  const written = (value: number): string => formatSigned(value, words.lang, decimals)
  const interplay = together - alone.reduce((sum, one) => sum + one, 0)
  return (
    <section aria-labelledby="changes" class={changes.length === 0 ? "unprinted" : ""}>
      <h2 id="changes">{said.heading}</h2>
      {changes.length === 0 || movable === null ? (
        <p>{said.none}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="group" aria-labelledby="changes">
          <table>
            <Head />
            <tbody>
              {changes.map((change, i) => (
                <Line
                  key={change.path}
                  number={movable.assumptions.find(({ path }) => path === change.path)!}
                  value={change.value}
                  effect={written(alone[i] ?? NaN)}
                />
              ))}
              {changes.length < 2 ? null : (
                <tr>
                  <th scope="row">{said.together}</th>
                  <td />
                  <td />
                  <td class="number">{written(interplay)}</td>
                </tr>
              )}
              <tr class="strong">
                <th scope="row">{said.total}</th>
                <td />
                <td />
                <td class="number">{written(together)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const Line = ({
  number,
  value,
  effect
}: {
  readonly number: LiveAssumption
  readonly value: number
  readonly effect: string
}) => {
  const { words } = usePage()
  const kind = kindOf(number)
  return (
    <tr>
      <th scope="row">{number.label}</th>
      <td class="number">{valueText(number.value, kind, words)}</td>
      <td class="number">{valueText(value, kind, words)}</td>
      <td class="number">{effect}</td>
    </tr>
  )
}

const Head = () => {
  const { store, words } = usePage()
  const { changes: said } = words.live
  const unit = store.data.main === "freed" ? said.freedUnit : said.needUnit
  return (
    <thead>
      <tr>
        <th scope="col">{said.number}</th>
        <th scope="col" class="number">
          {said.from}
        </th>
        <th scope="col" class="number">
          {said.to}
        </th>
        <th scope="col" class="number">
          {said.effect({ unit })}
        </th>
      </tr>
    </thead>
  )
}
