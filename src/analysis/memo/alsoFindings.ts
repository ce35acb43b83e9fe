/** Other readings of the models that a memo compares, for the table that sets them side by side. */
import type { Loaded } from "../../scenario/load.ts"
import { resultOf } from "../../model/Result.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import type { AlsoModel } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { Drawn } from "./memoDraws.ts"
import { secretsFor, type Viewpoint } from "./secrecy.ts"

/** What other readings come to; their scenarios are numbered on from `first`, those of the memo come before. */
export const alsoFindings = (
  also: ReadonlyArray<ReadonlyArray<Loaded>>,
  first: number,
  { viewpoint, lead }: { readonly viewpoint: Viewpoint; readonly lead: Drawn }
): ReadonlyArray<ReadonlyArray<AlsoModel>> =>
  also.map((row, r) => {
    const results = row.map(({ compiled }) => resultOf(compiled.model).fte)
    const secrets = secretsFor(row, viewpoint)
    const start = first + r * row.length
    return row.map(({ scenario }, i): AlsoModel => {
      const place = start + i
      const fte = results[i]!
      const { title, reading } = scenario
      return {
        place,
        title,
        reading: reading === undefined ? null : { id: reading.id, note: reading.note ?? null },
        fingerprint: secrets.fingerprint(i).slice(0, SHOWN_DIGITS),
        local: measured("local", [place], fte.local),
        centre: measured("centre", [place], fte.centre),
        freed: measured("freed", [place], fte.freed),
        difference: i === 0 ? null : measured(`difference(${lead})`, [start, place], fte[lead] - results[0]![lead])
      }
    })
  })
