/** How it falls over municipalities: a picture a model, and all of them in a table. */
import { useState } from "preact/hooks"
import { formatNumber, formatPercent, formatSigned } from "../../words/numbers.ts"
import { leavingOf, municipalPicture } from "../pictures.ts"
import type { Shown } from "../Store.ts"
import { isFelt, netOf, netUnit } from "./Money.tsx"
import { columnsOf, headOf, usePage } from "./Page.ts"
import { Picture } from "./Picture.tsx"

export const Municipalities = () => {
  const page = usePage()
  const { store, words } = page
  const { live } = words
  const columns = columnsOf(page)
  const names = store.base.value.names.municipalities
  if (names.length < FEWEST || store.data.main === "need") return null
  const alike = columns.filter(({ figures }) => figures.municipalities.length === names.length)
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities">{live.picture.municipalities}</h2>
      <div class="cards">
        {alike.map((of) => (
          <Picture
            key={of.letter}
            name={headOf(of)}
            of={live.picture.municipalities}
            from={alike.map(({ figures }) => figures)}
            draw={(width) =>
              municipalPicture(
                {
                  values: leavingOf(of),
                  all: alike.flatMap(leavingOf),
                  weights: of.figures.municipalities.map(({ baseline }) => baseline),
                  title: live.picture.leaving,
                  decimals: 1
                },
                names,
                { words, decimals: 1, width }
              )
            }
          />
        ))}
      </div>
      <AllMunicipalities columns={alike} />
    </section>
  )
}

/** One site spreads over nothing. */
const FEWEST = 2

interface Columns {
  readonly columns: ReadonlyArray<Shown>
}

/** Written only when it is opened: a hundred lines need not follow every move. */
const AllMunicipalities = ({ columns }: Columns) => {
  const { store, words } = usePage()
  const { live } = words
  const [isOpen, setOpen] = useState(false)
  const [sought, setSought] = useState("")
  const names = store.base.value.names.municipalities
  return (
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
          <Table columns={columns} sought={sought} />
        </>
      ) : null}
    </details>
  )
}

const Table = ({ columns, sought }: Columns & { readonly sought: string }) => {
  const { store, words } = usePage()
  const { live, lang } = words
  const names = store.base.value.names.municipalities
  const settled = columns.filter(isFelt)
  const unit = settled.map(({ figures }) => netUnit(figures.money!, words))[0]
  const rows = [...names.keys()].filter((m) => names[m]!.name.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={live.picture.municipalities}>
      {unit === undefined ? null : (
        <p class="note">
          {live.table.net}: {unit}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{live.table.municipality}</th>
            <th scope="col" class="number">
              {words.terms.quantity.baseline}
            </th>
            {columns.map(({ letter }) => (
              <th key={letter} scope="col" class="number">
                {letter} {live.table.stays}
              </th>
            ))}
            {columns.map(({ letter }) => (
              <th key={letter} scope="col" class="number">
                {letter} %
              </th>
            ))}
            {settled.map(({ letter }) => (
              <th key={letter} scope="col" class="number">
                {letter} {live.table.net}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((m) => (
            <tr key={names[m]!.code}>
              <th scope="row">{names[m]!.name}</th>
              <td class="number">{formatNumber(columns[0]!.figures.municipalities[m]!.baseline, lang)}</td>
              {columns.map(({ letter, figures }) => (
                <td key={letter} class="number">
                  {formatNumber(figures.municipalities[m]!.local, lang)}
                </td>
              ))}
              {columns.map(({ letter, figures }) => {
                const { baseline, leaves } = figures.municipalities[m]!
                return (
                  <td key={letter} class="number">
                    {baseline > 0 ? formatPercent(-leaves / baseline, lang, 1) : "–"}
                  </td>
                )
              })}
              {settled.map((of) => (
                <td key={of.letter} class="number">
                  {formatSigned(netOf(of)[m]!, lang, of.figures.money!.netPerInhabitant === null ? 0 : 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
