/** What has changed in the scenarios of a memo since it was written. */
import { secretsFor } from "../analysis/memo/secrecy.ts"
import type { ChangedAssumption } from "../report/views/verifyMemo.ts"
import type { Loaded } from "../scenario/load.ts"
import { numbersIn, type Provenance } from "./memoProvenance.ts"

/** Whether each scenario is as it was, as far as the memo's reader may know. */
export const asRecorded = (
  sources: Provenance["files"],
  loaded: ReadonlyArray<Loaded>,
  viewpoint: string | null
): ReadonlyArray<boolean> => {
  const secrets = secretsFor(loaded, viewpoint)
  return sources.map(({ fingerprint }, place) => secrets.fingerprint(place) === fingerprint)
}

/** The numbers that are others than the record has, as far as the memo's reader may know. */
export const changesIn = (
  { id, assumptions }: Provenance["files"][number],
  loaded: ReadonlyArray<Loaded>,
  place: number,
  viewpoint: string | null
): ReadonlyArray<ChangedAssumption> => {
  const now = numbersIn(loaded, place, viewpoint)
  const paths = new Set([...Object.keys(assumptions), ...Object.keys(now)])
  return [...paths].flatMap((path): ReadonlyArray<ChangedAssumption> => {
    const [was, is] = [assumptions[path], now[path]]
    if (was?.[0] === is?.[0] && was?.[1] === is?.[1]) return []
    return [
      {
        scenario: id,
        path,
        before: was?.[0] ?? null,
        now: is?.[0] ?? null,
        ...(was?.[1] === is?.[1] ? {} : { ranges: [was?.[1] ?? "", is?.[1] ?? ""] as const })
      }
    ]
  })
}
