/** What is said of problems in the money section, with the next step. */
import { type Text, textIn } from "../../words/Lang.ts"
import { suggestion } from "../wording.ts"

/** What was found, and the next step. */
export interface Said {
  readonly message: Text
  readonly hint: Text
}

export const moneyWords = {
  unknownCurrency: (code: string, known: ReadonlyArray<string>): Said => ({
    message: { da: `"${code}" er ingen valutakode`, en: `"${code}" is no currency code` },
    hint: suggestion(code, known, {
      da: "skriv koden efter ISO 4217, fx DKK, EUR eller GBP",
      en: "write the ISO 4217 code, such as DKK, EUR or GBP"
    })
  }),
  noIndex: (year: string, level: number): Said => ({
    message: {
      da: `beløbet er fra ${year}, men prisniveauet er ${level}, og der er intet indeks for ${year}`,
      en: `the amount is of ${year}, but the price level is ${level}, and there is no index for ${year}`
    },
    hint: {
      da: `tilføj \`index: {${year}: …}\` under \`money:\`, eller angiv beløbet i ${level}-priser`,
      en: `add \`index: {${year}: …}\` under \`money:\`, or give the amount in prices of ${level}`
    }
  }),
  noCost: (side: "local" | "centre"): Said => ({
    message:
      side === "local"
        ? {
            da: "intet siger, hvad et årsværk koster i kommunerne",
            en: "nothing says what an FTE costs in municipalities"
          }
        : {
            da: "der er centre, men intet siger, hvad et årsværk koster der",
            en: "there are centres, but nothing says what an FTE costs there"
          },
    hint: {
      da: `tilføj \`costPerFte: {${side}: {salary: …, overhead: …}}\` under \`money:\``,
      en: `add \`costPerFte: {${side}: {salary: …, overhead: …}}\` under \`money:\``
    }
  }),
  missing: (key: string, why: Text): Said => ({
    message: {
      da: `nøglen "${key}" mangler: ${textIn(why, "da")}`,
      en: `missing key "${key}": ${textIn(why, "en")}`
    },
    hint: { da: `tilføj \`${key}:\` her`, en: `add \`${key}:\` here`, nl: `voeg hier \`${key}:\` toe` }
  }),
  because: {
    always: { da: "afsnittet er kun helt med den", en: "the section is complete only with it" },
    centres: { da: "der er centre, som nogen skal betale", en: "there are centres that somebody has to pay" },
    redundancy: {
      da: "en engangsudgift gælder overtallige stillinger",
      en: "a one-off cost is per redundant post"
    },
    column: { da: "`localColumn` deles i løn og overhead", en: "`localColumn` is split into pay and overhead" },
    given: { da: "`amounts: given` angiver beløbene selv", en: "`amounts: given` gives the amounts itself" },
    grant: { da: "bloktilskuddet ændres", en: "the grant changes" }
  },
  noPopulation: (what: string): Said => ({
    message: {
      da: `\`${what}\` kræver befolkningstal, men scenariet siger ikke, hvilken kolonne de står i`,
      en: `\`${what}\` needs population, but the scenario does not say which column holds it`
    },
    hint: {
      da: "tilføj `population: KOLONNE` under `municipalities:`",
      en: "add `population: COLUMN` under `municipalities:`",
      nl: "voeg `population: KOLOM` toe onder `municipalities:`"
    }
  }),
  unknownKey: (key: string, known: ReadonlyArray<string>): Said => ({
    message: { da: `der er ingen nøgle "${key}"`, en: `there is no key "${key}"` },
    hint: suggestion(key, known)
  }),
  bandsNotAllowed: (key: string): Said => ({
    message: {
      da: `bånd hører til befolkning og kolonner, ikke til "${key}"`,
      en: `bands go with population and columns, not with "${key}"`
    },
    hint: { da: "fjern `bands:`, eller brug nøglen population", en: "remove `bands:`, or use the key population" }
  }),
  bandsUnsorted: (first: number, second: number): Said => ({
    message: {
      da: `tærsklerne skal stige, men ${second} følger efter ${first}`,
      en: `thresholds must ascend, but ${second} follows ${first}`
    },
    hint: { da: "sæt dem i stigende rækkefølge", en: "put them in ascending order" }
  }),
  emptyKey: (key: string): Said => ({
    message: {
      da: `nøglen ${key} summer til 0: der kan intet fordeles efter den`,
      en: `the key ${key} sums to 0: nothing can be shared by it`
    },
    hint: { da: "brug en anden nøgle, fx population", en: "use another key, such as population" }
  }),
  phasing: (sum: number): Said => ({
    message: { da: `andelene summer til ${inDanish(sum)}, ikke til 1`, en: `the shares sum to ${sum}, not to 1` },
    hint: { da: "lad årenes andele summe til 1", en: "let the shares of the years sum to 1" }
  }),
  tooLate: (year: number, years: number): Said => ({
    message: {
      da: `år ${year} ligger efter vurderingens ${years} år: beløbet ville forsvinde`,
      en: `year ${year} lies beyond the ${years} years of the appraisal: the amount would vanish`
    },
    hint: {
      da: "forlæng `appraisal.years`, eller læg udgiften tidligere",
      en: "lengthen `appraisal.years`, or spend it earlier"
    }
  }),
  tooLong: (years: number): Said => ({
    message: { da: `en horisont på ${years} år er for lang`, en: `a horizon of ${years} years is too long` },
    hint: {
      da: "skriv højst 30: derefter falder diskonteringsrenten (efter 30 år i Storbritannien, 35 i Danmark)",
      en: "write at most 30: beyond, discount rates fall (after 30 years in the UK, 35 in Denmark)"
    }
  }),
  noBias: (name: string, known: ReadonlyArray<string>): Said => ({
    message: {
      da: `der er ingen kategori "${name}" i oneOff.bias`,
      en: `there is no category "${name}" in oneOff.bias`
    },
    hint: suggestion(name, known, {
      da: "tilføj den under `oneOff: {bias: {…}}`",
      en: "add it under `oneOff: {bias: {…}}`"
    })
  }),
  noCaseType: (name: string, known: ReadonlyArray<string>): Said => ({
    message: { da: `der er intet sagsområde "${name}"`, en: `there is no case type "${name}"` },
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Said => ({
    message: { da: `der er ingen aktivitet "${name}"`, en: `there is no activity "${name}"` },
    hint: suggestion(name, known)
  }),
  tariffTakenByNobody: (caseType: string): Said => ({
    message: {
      da: `der er en takst for "${caseType}", men intet center tager det`,
      en: `there is a tariff for "${caseType}", but no centre takes it`
    },
    hint: {
      da: "fjern taksten, eller lad et center tage sagsområdet",
      en: "remove the tariff, or let a centre take the case type"
    }
  }),
  loanUnspent: {
    message: {
      da: "der lånes mere, end centrene har af engangsudgifter: nutidsværdien mangler det, lånet bruges til",
      en: "more is borrowed than the centres spend once: the present value lacks what the loan is spent on"
    },
    hint: {
      da: "tilføj udgiften under `oneOff:` med `payer: centre`",
      en: "add the spending under `oneOff:` with `payer: centre`"
    }
  },
  allOverhead: {
    message: {
      da: "al husleje og anden overhead spares med det samme: det gør en enkelt tom plads sjældent",
      en: "all rent and other overhead is saved at once: a single empty desk seldom does that"
    },
    hint: {
      da: "skriv en andel under 1 med et interval, eller angiv kilden i en note",
      en: "write a share below 1 with a range, or give the source in a note"
    }
  },
  noUplift: {
    message: {
      da: "engangsudgiften har hverken optimismetillæg eller en kilde",
      en: "the one-off cost has neither an uplift for optimism nor a source"
    },
    hint: {
      da: "tilføj `bias:` med en kategori af `oneOff.bias`, eller en kilde og `basis: sourced`",
      en: "add `bias:` with a category of `oneOff.bias`, or a source and `basis: sourced`"
    }
  },
  uncovered: (amount: string): Said => ({
    message: {
      da: `vindernes gevinster dækker ikke udligningen: der mangler ${amount}`,
      en: `the winners' gains do not cover the compensation: ${amount} is missing`
    },
    hint: {
      da: "hæv maxLossPerInhabitant, eller lad staten betale",
      en: "raise maxLossPerInhabitant, or let the state pay"
    }
  }),
  costWithoutMoney: {
    message: {
      da: "beløbet har ingen virkning: scenariet har intet afsnit `money`",
      en: "this cost has no effect: the scenario has no `money` section"
    },
    hint: {
      da: "tilføj `money:` med `competenceCost: included`, eller fjern beløbet",
      en: "add `money:` with `competenceCost: included`, or remove the cost"
    }
  },
  givenBeside: (key: string): Said => ({
    message: {
      da: `"${key}" hører til et scenarie med årsværk, men her er beløbene givet`,
      en: `"${key}" belongs to a scenario with FTE, but here the amounts are given`
    },
    hint: {
      da: `fjern \`${key}:\`, eller fjern \`amounts: given\``,
      en: `remove \`${key}:\`, or remove \`amounts: given\``
    }
  }),
  needsPosts: {
    message: {
      da: "beløbet gælder stillinger eller kommuner, men her er beløbene givet",
      en: "the amount is per post or municipality, but here the amounts are given"
    },
    hint: { da: "skriv `per: total`", en: "write `per: total`" }
  }
} as const

/** A computed figure in a sentence. */
const inDanish = (figure: number): string => String(figure).replace(".", ",")
