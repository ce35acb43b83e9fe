/** The pictures under the result: how sure it is, where the gain comes from, case types, municipalities. */
import { useState } from "preact/hooks"
import { type Quantity, QUANTITIES } from "../../model/Quantity.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import { caseTypesOf, gainOf, intervalsOf, leavingOf } from "../pictures.ts"
import { FigureTable } from "./FigureTable.tsx"
import { columnsOf, decimalsIn, usePage } from "./Page.ts"
import { Picture } from "./Picture.tsx"
import { isFresh } from "./Results.tsx"

export const Gain = () => {
  const page = usePage()
  const { words } = page
  const columns = columnsOf(page)
  const decimals = decimalsIn(page)
  return (
    <section aria-labelledby="gain">
      <h2 id="gain">{words.live.picture.gain}</h2>
      <p class="note">{words.live.picture.gainNote}</p>
      <div class="cards">
        {columns.map((of) => (
          <Picture
            key={of.letter}
            name={`${of.letter}  ${of.name}`}
            from={columns.map(({ figures }) => figures)}
            draw={(width) => gainOf(of, columns, { words, decimals, width })}
          />
        ))}
      </div>
    </section>
  )
}

export const Intervals = () => {
  const page = usePage()
  const { store, words } = page
  const { models } = store.data
  const { live, terms } = words
  const solved = store.position.value.changes.length === 0 ? undefined : store.solved.value
  const variant = store.variant.value
  const rows = [
    ...store.models.map(({ letter, figures }, place) => ({
      label: letter,
      spread: models[place]!.spreads.freed,
      central: figures.fte[store.main]
    })),
    ...(solved === undefined || variant === undefined
      ? []
      : [{ label: live.variant.name, spread: solved.spreads.freed, central: variant.figures.fte[store.main] }])
  ]
  const [first] = store.models
  const differences = [
    ...store.models.flatMap(({ letter }, place) => {
      const spread = models[place]!.spreads.difference
      return spread === null ? [] : [{ label: `${letter} − ${first!.letter}`, spread }]
    }),
    ...store.models.flatMap(({ letter }, place) => {
      const spread = solved?.spreads.differences[place]
      return spread === undefined || spread === null ? [] : [{ label: `${live.variant.letter} − ${letter}`, spread }]
    })
  ]
  return (
    <section aria-labelledby="intervals" class={isFresh(page) ? "" : "stale"}>
      <h2 id="intervals">{live.picture.intervals}</h2>
      <Picture
        name={terms.quantity[store.main]}
        from={[solved, first]}
        draw={(width) => intervalsOf(rows, differences, { words, decimals: 0, width })}
      />
    </section>
  )
}

export const CaseTypes = () => {
  const page = usePage()
  const { store, words } = page
  const columns = columnsOf(page)
  const { names } = store.base.value
  const alike = columns.filter(({ figures }) => figures.caseTypes.length === names.caseTypes.length)
  return (
    <section aria-labelledby="case-types">
      <h2 id="case-types">{words.live.picture.caseTypes}</h2>
      <Picture
        name={words.live.picture.caseTypesNote}
        from={columns.map(({ figures }) => figures)}
        draw={(width) => caseTypesOf(alike, names.caseTypes, store.main, { words, decimals: decimalsIn(page), width })}
      />
    </section>
  )
}

/** Every quantity in FTE. */
export const AllFigures = () => {
  const page = usePage()
  const { store, words } = page
  const { table } = words.live
  const decimals = decimalsIn(page)
  const shown: ReadonlyArray<Quantity> = store.main === "freed" ? QUANTITIES : ["need", "competence", "management"]
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{table.heading}</h2>
      <FigureTable
        head={table.quantity}
        lines={shown.map((quantity) => ({
          quantity,
          name: words.terms.quantity[quantity],
          of: ({ fte }) => fte[quantity],
          decimals,
          isStrong: quantity === store.main
        }))}
      />
      <p class="note">
        {table.click} {table.rounded}
      </p>
    </section>
  )
}

export const Municipalities = () => {
  const page = usePage()
  const { store, words } = page
  const { live, lang } = words
  const columns = columnsOf(page)
  const names = store.base.value.names.municipalities
  const [isOpen, setOpen] = useState(false)
  const [sought, setSought] = useState("")
  if (names.length < FEWEST || store.main === "need") return null
  const alike = columns.filter(({ figures }) => figures.municipalities.length === names.length)
  const rows = [...names.keys()].filter((m) => names[m]!.name.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities">{live.picture.municipalities}</h2>
      <div class="cards">
        {alike.map((of) => (
          <Picture
            key={of.letter}
            name={`${of.letter}  ${of.name}`}
            note={live.picture.leaving}
            from={[of.figures]}
            draw={(width) =>
              leavingOf(
                of,
                names.map(({ name }) => name),
                { words, decimals: 1, width }
              )
            }
          />
        ))}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{live.table.all({ count: names.length })}</summary>
        {isOpen ? (
          <>
            <p class="search">
              <label for="municipality">{live.table.findMunicipality}</label>
              <input
                id="municipality"
                type="search"
                value={sought}
                onInput={(event) => setSought(event.currentTarget.value)}
              />
            </p>
            <div class="scroll" tabIndex={0} role="region" aria-label={live.picture.municipalities}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{live.table.municipality}</th>
                    <th scope="col" class="number">
                      {words.terms.quantity.baseline}
                    </th>
                    {alike.map(({ letter }) => (
                      <th key={letter} scope="col" class="number">
                        {letter} {live.table.stays}
                      </th>
                    ))}
                    {alike.map(({ letter }) => (
                      <th key={letter} scope="col" class="number">
                        {letter} %
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((m) => (
                    <tr key={names[m]!.code}>
                      <th scope="row">{names[m]!.name}</th>
                      <td class="number">{formatNumber(alike[0]!.figures.municipalities[m]!.baseline, lang)}</td>
                      {alike.map(({ letter, figures }) => (
                        <td key={letter} class="number">
                          {formatNumber(figures.municipalities[m]!.local, lang)}
                        </td>
                      ))}
                      {alike.map(({ letter, figures }) => {
                        const { baseline, leaves } = figures.municipalities[m]!
                        return (
                          <td key={letter} class="number">
                            {baseline > 0 ? formatPercent(-leaves / baseline, lang, 1) : "–"}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        ) : null}
      </details>
    </section>
  )
}

/** One site spreads over nothing. */
const FEWEST = 2
