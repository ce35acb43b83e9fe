/** What is said of benchmarks on measured minutes in Danish. */
import { capital } from "../capital.ts"
import type { benchmark as english } from "../en/benchmark.ts"
import { counted } from "./counted.ts"

export const benchmark: typeof english = ({ municipality, centre }) => ({
  heading: "Benchmark",
  target: ({ rank, of, target, mean, slower, reliability }) =>
    `${capital(centre.theMany)} regnes for at arbejde som nummer ${rank} af de ${counted(of, "målte enhed", "målte enheder")}: ${target} minutter mod et gennemsnit på ${mean}; ${counted(slower, "er langsommere", "er langsommere")}. ${reliability === "" ? "Hele det målte forspring regnes for reelt, intet for tilfældighed eller lettere sager." : `Af det målte forspring regnes ${reliability} for reelt.`}`,
  rank: "Nummer",
  median: "median",
  minutes: "Minutter",
  relativeUnitTime: "Tid ift. i dag",
  freed: "Frigjorte årsværk",
  unitsCaption: "Hvad hver ville spare af sine minutter ved målet",
  code: "Kode",
  name: capital(municipality.one),
  potential: "Potentiale"
})
