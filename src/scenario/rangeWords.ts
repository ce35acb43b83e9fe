/** What can be wrong with one number's value and range, in Danish and English. */
import type { Text } from "../words/Lang.ts"
import { type Kind, rangeWords } from "./Unit.ts"

export const rangeProblems = {
  nothing: {
    da: "hverken en værdi eller et interval er angivet",
    en: "neither a value nor a range is given",
    nl: "er is geen waarde en geen bandbreedte opgegeven"
  },
  giveOne: {
    da: "tilføj `value:` eller et interval som `pert: [20, 30, 45]`",
    en: "add `value:` or a range such as `pert: [20, 30, 45]`",
    nl: "voeg `value:` toe of een bandbreedte zoals `pert: [20, 30, 45]`"
  },
  two: (families: ReadonlyArray<string>): Text => ({
    da: `mere end ét interval: ${families.join(" og ")}`,
    en: `more than one range: ${families.join(" and ")}`,
    nl: `meer dan één bandbreedte: ${families.join(" en ")}`
  }),
  keepOne: { da: "behold ét af dem", en: "keep one of them", nl: "houd er een van" },
  unsorted: (given: ReadonlyArray<number>): Text => ({
    da: `skal gå fra lav til høj, men er ${given.join(", ")}`,
    en: `must go from low to high, got ${given.join(", ")}`,
    nl: `moet van laag naar hoog gaan, is ${given.join(", ")}`
  }),
  noWidth: {
    da: "5 %- og 95 %-fraktilen er ens",
    en: "the 5th and the 95th percentile are equal",
    nl: "het 5e en het 95e percentiel zijn gelijk"
  },
  plainValue: {
    da: "angiv en værdi uden interval, eller to forskellige fraktiler",
    en: "give a plain value, or two different percentiles",
    nl: "geef een gewone waarde, of twee verschillende percentielen"
  },
  notPositive: {
    da: "et lognormalt tal er over 0",
    en: "a lognormal number is above 0",
    nl: "een lognormaal getal is groter dan 0"
  },
  raise: {
    da: "hæv 5 %-fraktilen til over 0, eller brug normal90",
    en: "raise the 5th percentile above 0, or use normal90",
    nl: "breng het 5e percentiel boven 0, of gebruik normal90"
  },
  outside: (mass: number, kind: Kind): Text => {
    const percent = (mass * 100).toPrecision(2)
    const { da, en } = rangeWords(kind)
    return {
      da: `${percent.replace(".", ",")} % af fordelingen ligger uden for det tilladte (${da})`,
      en: `${percent} % of this distribution lies outside the legal range (${en})`
    }
  },
  narrow: {
    da: "ryk fraktilerne sammen, eller brug pert eller uniform inden for det tilladte",
    en: "narrow the percentiles, or use pert or uniform inside the legal range",
    nl: "maak de percentielen smaller, of gebruik pert of uniform binnen het toegestane bereik"
  },
  narrower: {
    da: "gør intervallet smallere: dets yderste værdier er for store eller for små",
    en: "narrow the range: its outermost values are too large or too small",
    nl: "maak de bandbreedte smaller: de uiterste waarden zijn te groot of te klein"
  },
  valueOutside: (value: number, low: number, high: number): Text => ({
    da: `værdien ${value} ligger uden for sit eget interval fra ${low} til ${high}`,
    en: `the value ${value} lies outside its own range ${low} to ${high}`,
    nl: `de waarde ${value} ligt buiten de eigen bandbreedte ${low} tot ${high}`
  }),
  moveOrWiden: {
    da: "flyt værdien, eller udvid intervallet",
    en: "move the value or widen the range",
    nl: "verplaats de waarde of maak de bandbreedte breder"
  }
} as const
