/** How it falls over municipalities: a picture a model, and all of them in a table. */
import { useState } from "preact/hooks"
import { formatNumber, formatPercent, formatSigned } from "../../words/numbers.ts"
import type { LiveWords } from "../../words/liveWords.ts"
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

interface NumberColumn {
  readonly head: string
  readonly cell: (m: number) => string
}

const Table = ({ columns, sought }: Columns & { readonly sought: string }) => {
  const { store, words } = usePage()
  const { live } = words
  const names = store.base.value.names.municipalities
  const settled = columns.filter(isFelt)
  const unit = settled.map(({ figures }) => netUnit(figures.money!, words))[0]
  const shown = [...workColumns(columns, words), ...settled.map((of) => netColumn(of, words))]
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
            {shown.map(({ head }) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((m) => (
            <tr key={names[m]!.code}>
              <th scope="row">{names[m]!.name}</th>
              {shown.map(({ head, cell }) => (
                <td key={head} class="number">
                  {cell(m)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What there is today, what stays in each model, and which share leaves. */
const workColumns = (columns: ReadonlyArray<Shown>, { live, terms, lang }: LiveWords): ReadonlyArray<NumberColumn> => {
  const today = (m: number): number => columns[0]!.figures.municipalities[m]!.baseline
  return [
    { head: terms.quantity.baseline, cell: (m) => formatNumber(today(m), lang) },
    ...columns.map(({ letter, figures }): NumberColumn => ({
      head: `${letter} ${live.table.stays}`,
      cell: (m) => formatNumber(figures.municipalities[m]!.local, lang)
    })),
    ...columns.map(({ letter, figures }): NumberColumn => ({
      head: `${letter} %`,
      cell: (m) => {
        const { baseline, leaves } = figures.municipalities[m]!
        return baseline > 0 ? formatPercent(-leaves / baseline, lang, 1) : "–"
      }
    }))
  ]
}

const netColumn = (of: Shown, { live, lang }: LiveWords): NumberColumn => ({
  head: `${of.letter} ${live.table.net}`,
  cell: (m) => formatSigned(netOf(of)[m]!, lang, of.figures.money!.netPerInhabitant === null ? 0 : 1)
})
