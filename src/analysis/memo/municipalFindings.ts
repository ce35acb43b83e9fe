/** What each municipality has today, keeps and gives up, in every scenario. */
import type { MunicipalityFindings, MunicipalityInModel } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { Evaluated } from "./modelFindings.ts"

export const municipalFindings = (runs: ReadonlyArray<Evaluated>): ReadonlyArray<MunicipalityFindings> => {
  const names = new Map<string, { readonly name: string; readonly population: number | null }>()
  const byCode = runs.map(({ loaded, result }, place) => {
    const found = new Map<string, MunicipalityInModel>()
    for (const [m, { code, name, population }] of loaded.compiled.names.municipalities.entries()) {
      if (!names.has(code)) names.set(code, { name, population: population ?? null })
      const { baseline, local, leaves } = result.municipalities[m]!
      found.set(code, {
        baseline: measured(`baseline@${code}`, [place], baseline),
        local: measured(`local@${code}`, [place], local),
        leaves: measured(`leaves@${code}`, [place], leaves),
        share: measured(`ratio(leaves@${code}, baseline@${code})`, [place], baseline > 0 ? leaves / baseline : 0)
      })
    }
    return found
  })
  return [...names].map(([code, about]) => ({
    code,
    ...about,
    models: byCode.map((found) => found.get(code) ?? null)
  }))
}
