/** The pictures under the result: how sure it is, where the gain comes from, case types; and every figure. */
import { type Quantity, QUANTITIES } from "../../model/Quantity.ts"
import { caseTypesOf, gainOf, gainReach, intervalsOf } from "../pictures.ts"
import { FigureTable } from "./FigureTable.tsx"
import { columnsOf, decimalsIn, headOf, limitDecimalsIn, usePage } from "./Page.ts"
import { HALF, Picture } from "./Picture.tsx"
import { isFresh } from "./Results.tsx"

export const Gain = () => {
  const page = usePage()
  const { words } = page
  const columns = columnsOf(page)
  const decimals = decimalsIn(page)
  const reach = gainReach(columns)
  return (
    <section aria-labelledby="gain">
      <h2 id="gain">{words.live.picture.gain}</h2>
      <p class="note">{words.live.picture.gainNote}</p>
      <div class="cards">
        {columns.map((of) => (
          <Picture
            key={of.letter}
            name={headOf(of)}
            of={words.live.picture.gain}
            from={[of.figures, reach]}
            draw={(width) => gainOf(of, reach, { words, decimals, width })}
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
      spread: models[place]!.spreads.main,
      central: figures.fte[store.data.main]
    })),
    ...(solved === undefined || variant === undefined
      ? []
      : [{ label: live.variant.name, spread: solved.spreads.main, central: variant.figures.fte[store.data.main] }])
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
        name={terms.quantity[store.data.main]}
        onPaper={HALF}
        from={[solved, variant === undefined]}
        draw={(width) => intervalsOf(rows, differences, { words, decimals: limitDecimalsIn(page), width })}
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
        name={words.live.picture.caseTypesNote[store.data.main]}
        onPaper={HALF}
        from={columns.map(({ figures }) => figures)}
        draw={(width) =>
          caseTypesOf(alike, names.caseTypes, store.data.main, { words, decimals: decimalsIn(page), width })
        }
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
  const shown: ReadonlyArray<Quantity> = store.data.main === "freed" ? QUANTITIES : ["need", "competence", "management"]
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
          isStrong: quantity === store.data.main
        }))}
      />
      <p class="note">
        {table.click} {table.rounded}
      </p>
    </section>
  )
}
