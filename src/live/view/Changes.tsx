/** What was moved, from what to what, and what each change does alone. */
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
  const unit = store.main === "freed" ? said.freedUnit : said.needUnit
  const written = (value: number): string => formatSigned(value, words.lang, decimals)
  const interplay = together - alone.reduce((sum, one) => sum + one, 0)
  return (
    <section aria-labelledby="changes" class={changes.length === 0 ? "unprinted" : ""}>
      <h2 id="changes">{said.heading}</h2>
      {changes.length === 0 || movable === null ? (
        <p>{said.none}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="changes">
          <table>
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
            <tbody>
              {changes.map(({ path, value }, i) => {
                const one = movable.assumptions.find((number) => number.path === path)!
                const kind = kindOf(one)
                return (
                  <tr key={path}>
                    <th scope="row">{one.label}</th>
                    <td class="number">{valueText(one.value, kind, words)}</td>
                    <td class="number">{valueText(value, kind, words)}</td>
                    <td class="number">{written(alone[i] ?? NaN)}</td>
                  </tr>
                )
              })}
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
