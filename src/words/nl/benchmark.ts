/** What is said of benchmarks on measured minutes in Dutch. */
import { capital } from "../capital.ts"
import type { benchmark as english } from "../en/benchmark.ts"
import { counted } from "./counted.ts"

export const benchmark: typeof english = ({ municipality, centre }) => ({
  heading: "Benchmark",
  target: ({ rank, of, target, mean, slower, reliability }) =>
    `${capital(centre.theMany)} worden geacht te werken als nummer ${rank} van de ${counted(of, "gemeten eenheid", "gemeten eenheden")}: ${target} minuten, tegen gemiddeld ${mean}; ${counted(slower, "is trager", "zijn trager")}. ${reliability === "" ? "De hele gemeten voorsprong telt als echt, niets ervan als toeval of lichtere zaken." : `Van de gemeten voorsprong telt ${reliability} als echt.`}`,
  rank: "Nummer",
  median: "mediaan",
  minutes: "Minuten",
  relativeUnitTime: "Tijd t.o.v. nu",
  freed: "Vrijgespeelde fte",
  unitsCaption: "Wat elk bij het doel van de eigen minuten zou besparen",
  code: "Code",
  name: capital(municipality.one),
  potential: "Potentieel"
})
