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
    message: {
      da: `"${code}" er ingen valutakode`,
      en: `"${code}" is no currency code`,
      nl: `"${code}" is geen valutacode`
    },
    hint: suggestion(code, known, {
      da: "skriv koden efter ISO 4217, fx DKK, EUR eller GBP",
      en: "write the ISO 4217 code, such as DKK, EUR or GBP",
      nl: "schrijf de ISO 4217-code, zoals DKK, EUR of GBP"
    })
  }),
  noIndex: (year: string, level: number): Said => ({
    message: {
      da: `beløbet er fra ${year}, men prisniveauet er ${level}, og der er intet indeks for ${year}`,
      en: `the amount is of ${year}, but the price level is ${level}, and there is no index for ${year}`,
      nl: `het bedrag is van ${year}, maar het prijspeil is ${level}, en er is geen index voor ${year}`
    },
    hint: {
      da: `tilføj \`index: {${year}: …}\` under \`money:\`, eller angiv beløbet i ${level}-priser`,
      en: `add \`index: {${year}: …}\` under \`money:\`, or give the amount in prices of ${level}`,
      nl: `voeg \`index: {${year}: …}\` toe onder \`money:\`, of geef het bedrag in prijzen van ${level}`
    }
  }),
  noCost: (side: "local" | "centre"): Said => ({
    message:
      side === "local"
        ? {
            da: "intet siger, hvad et årsværk koster i kommunerne",
            en: "nothing says what an FTE costs in municipalities",
            nl: "niets zegt wat een fte bij gemeenten kost"
          }
        : {
            da: "der er centre, men intet siger, hvad et årsværk koster der",
            en: "there are centres, but nothing says what an FTE costs there",
            nl: "er zijn centra, maar niets zegt wat een fte daar kost"
          },
    hint: {
      da: `tilføj \`costPerFte: {${side}: {salary: …, overhead: …}}\` under \`money:\``,
      en: `add \`costPerFte: {${side}: {salary: …, overhead: …}}\` under \`money:\``,
      nl: `voeg \`costPerFte: {${side}: {salary: …, overhead: …}}\` toe onder \`money:\``
    }
  }),
  missing: (key: string, why: Text): Said => ({
    message: {
      da: `nøglen "${key}" mangler: ${textIn(why, "da")}`,
      en: `missing key "${key}": ${textIn(why, "en")}`,
      nl: `de sleutel "${key}" ontbreekt: ${textIn(why, "nl")}`
    },
    hint: { da: `tilføj \`${key}:\` her`, en: `add \`${key}:\` here`, nl: `voeg hier \`${key}:\` toe` }
  }),
  because: {
    always: {
      da: "afsnittet er kun helt med den",
      en: "the section is complete only with it",
      nl: "het onderdeel is pas daarmee volledig"
    },
    centres: {
      da: "der er centre, som nogen skal betale",
      en: "there are centres that somebody has to pay",
      nl: "er zijn centra die iemand moet betalen"
    },
    redundancy: {
      da: "en engangsudgift gælder overtallige stillinger",
      en: "a one-off cost is per redundant post",
      nl: "eenmalige kosten gelden per boventallige functie"
    },
    column: {
      da: "`localColumn` deles i løn og overhead",
      en: "`localColumn` is split into pay and overhead",
      nl: "`localColumn` wordt gesplitst in loon en overhead"
    },
    given: {
      da: "`amounts: given` angiver beløbene selv",
      en: "`amounts: given` gives the amounts itself",
      nl: "`amounts: given` geeft de bedragen zelf"
    },
    grant: { da: "bloktilskuddet ændres", en: "the grant changes", nl: "de uitkering verandert" }
  },
  noPopulation: (what: string): Said => ({
    message: {
      da: `\`${what}\` kræver befolkningstal, men scenariet siger ikke, hvilken kolonne de står i`,
      en: `\`${what}\` needs population, but the scenario does not say which column holds it`,
      nl: `\`${what}\` heeft inwonertallen nodig, maar het scenario zegt niet in welke kolom die staan`
    },
    hint: {
      da: "tilføj `population: KOLONNE` under `municipalities:`",
      en: "add `population: COLUMN` under `municipalities:`",
      nl: "voeg `population: KOLOM` toe onder `municipalities:`"
    }
  }),
  unknownKey: (key: string, known: ReadonlyArray<string>): Said => ({
    message: { da: `der er ingen nøgle "${key}"`, en: `there is no key "${key}"`, nl: `er is geen sleutel "${key}"` },
    hint: suggestion(key, known)
  }),
  bandsNotAllowed: (key: string): Said => ({
    message: {
      da: `bånd hører til befolkning og kolonner, ikke til "${key}"`,
      en: `bands go with population and columns, not with "${key}"`,
      nl: `schijven gaan met inwonertal en kolommen, niet met "${key}"`
    },
    hint: {
      da: "fjern `bands:`, eller brug nøglen population",
      en: "remove `bands:`, or use the key population",
      nl: "verwijder `bands:`, of gebruik de sleutel population"
    }
  }),
  bandsUnsorted: (first: number, second: number): Said => ({
    message: {
      da: `tærsklerne skal stige, men ${second} følger efter ${first}`,
      en: `thresholds must ascend, but ${second} follows ${first}`,
      nl: `drempels moeten oplopen, maar ${second} volgt op ${first}`
    },
    hint: { da: "sæt dem i stigende rækkefølge", en: "put them in ascending order", nl: "zet ze in oplopende volgorde" }
  }),
  emptyKey: (key: string): Said => ({
    message: {
      da: `nøglen ${key} summer til 0: der kan intet fordeles efter den`,
      en: `the key ${key} sums to 0: nothing can be shared by it`,
      nl: `de sleutel ${key} telt op tot 0: er valt niets naar te verdelen`
    },
    hint: {
      da: "brug en anden nøgle, fx population",
      en: "use another key, such as population",
      nl: "gebruik een andere sleutel, zoals population"
    }
  }),
  phasing: (sum: number): Said => ({
    message: {
      da: `andelene summer til ${inDanish(sum)}, ikke til 1`,
      en: `the shares sum to ${sum}, not to 1`,
      nl: `de aandelen tellen op tot ${sum}, niet tot 1`
    },
    hint: {
      da: "lad årenes andele summe til 1",
      en: "let the shares of the years sum to 1",
      nl: "laat de aandelen van de jaren samen 1 zijn"
    }
  }),
  tooLate: (year: number, years: number): Said => ({
    message: {
      da: `år ${year} ligger efter vurderingens ${years} år: beløbet ville forsvinde`,
      en: `year ${year} lies beyond the ${years} years of the appraisal: the amount would vanish`,
      nl: `jaar ${year} ligt buiten de ${years} jaren van de afweging: het bedrag zou verdwijnen`
    },
    hint: {
      da: "forlæng `appraisal.years`, eller læg udgiften tidligere",
      en: "lengthen `appraisal.years`, or spend it earlier",
      nl: "maak `appraisal.years` langer, of besteed het eerder"
    }
  }),
  tooLong: (years: number): Said => ({
    message: {
      da: `en horisont på ${years} år er for lang`,
      en: `a horizon of ${years} years is too long`,
      nl: `een horizon van ${years} jaar is te lang`
    },
    hint: {
      da: "skriv højst 30: derefter falder diskonteringsrenten (efter 30 år i Storbritannien, 35 i Danmark)",
      en: "write at most 30: beyond, discount rates fall (after 30 years in the UK, 35 in Denmark)",
      nl: "schrijf hoogstens 30: daarna dalen discontovoeten (na 30 jaar in het Verenigd Koninkrijk, 35 in Denemarken)"
    }
  }),
  noBias: (name: string, known: ReadonlyArray<string>): Said => ({
    message: {
      da: `der er ingen kategori "${name}" i oneOff.bias`,
      en: `there is no category "${name}" in oneOff.bias`,
      nl: `er is geen categorie "${name}" in oneOff.bias`
    },
    hint: suggestion(name, known, {
      da: "tilføj den under `oneOff: {bias: {…}}`",
      en: "add it under `oneOff: {bias: {…}}`",
      nl: "voeg haar toe onder `oneOff: {bias: {…}}`"
    })
  }),
  noCaseType: (name: string, known: ReadonlyArray<string>): Said => ({
    message: {
      da: `der er intet sagsområde "${name}"`,
      en: `there is no case type "${name}"`,
      nl: `er is geen zaaktype "${name}"`
    },
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Said => ({
    message: {
      da: `der er ingen aktivitet "${name}"`,
      en: `there is no activity "${name}"`,
      nl: `er is geen activiteit "${name}"`
    },
    hint: suggestion(name, known)
  }),
  tariffTakenByNobody: (caseType: string): Said => ({
    message: {
      da: `der er en takst for "${caseType}", men intet center tager det`,
      en: `there is a tariff for "${caseType}", but no centre takes it`,
      nl: `er is een tarief voor "${caseType}", maar geen centrum neemt het over`
    },
    hint: {
      da: "fjern taksten, eller lad et center tage sagsområdet",
      en: "remove the tariff, or let a centre take the case type",
      nl: "verwijder het tarief, of laat een centrum het zaaktype overnemen"
    }
  }),
  loanUnspent: {
    message: {
      da: "der lånes mere, end centrene har af engangsudgifter: nutidsværdien mangler det, lånet bruges til",
      en: "more is borrowed than the centres spend once: the present value lacks what the loan is spent on",
      nl: "er wordt meer geleend dan de centra eenmalig uitgeven: de contante waarde mist waar de lening aan wordt besteed"
    },
    hint: {
      da: "tilføj udgiften under `oneOff:` med `payer: centre`",
      en: "add the spending under `oneOff:` with `payer: centre`",
      nl: "voeg de uitgave toe onder `oneOff:` met `payer: centre`"
    }
  },
  allOverhead: {
    message: {
      da: "al husleje og anden overhead spares med det samme: det gør en enkelt tom plads sjældent",
      en: "all rent and other overhead is saved at once: a single empty desk seldom does that",
      nl: "alle huur en overige overhead wordt meteen bespaard: één leeg bureau doet dat zelden"
    },
    hint: {
      da: "skriv en andel under 1 med et interval, eller angiv kilden i en note",
      en: "write a share below 1 with a range, or give the source in a note",
      nl: "schrijf een aandeel kleiner dan 1 met een bandbreedte, of geef de bron in een toelichting"
    }
  },
  noUplift: {
    message: {
      da: "engangsudgiften har hverken optimismetillæg eller en kilde",
      en: "the one-off cost has neither an uplift for optimism nor a source",
      nl: "de eenmalige kosten hebben geen opslag voor optimisme en geen bron"
    },
    hint: {
      da: "tilføj `bias:` med en kategori af `oneOff.bias`, eller en kilde og `basis: sourced`",
      en: "add `bias:` with a category of `oneOff.bias`, or a source and `basis: sourced`",
      nl: "voeg `bias:` toe met een categorie van `oneOff.bias`, of een bron en `basis: sourced`"
    }
  },
  uncovered: (amount: string): Said => ({
    message: {
      da: `vindernes gevinster dækker ikke udligningen: der mangler ${amount}`,
      en: `the winners' gains do not cover the compensation: ${amount} is missing`,
      nl: `de winst van de winnaars dekt de compensatie niet: er ontbreekt ${amount}`
    },
    hint: {
      da: "hæv maxLossPerInhabitant, eller lad staten betale",
      en: "raise maxLossPerInhabitant, or let the state pay",
      nl: "verhoog maxLossPerInhabitant, of laat het rijk betalen"
    }
  }),
  costWithoutMoney: {
    message: {
      da: "beløbet har ingen virkning: scenariet har intet afsnit `money`",
      en: "this cost has no effect: the scenario has no `money` section",
      nl: "deze kosten hebben geen effect: het scenario heeft geen onderdeel `money`"
    },
    hint: {
      da: "tilføj `money:` med `competenceCost: included`, eller fjern beløbet",
      en: "add `money:` with `competenceCost: included`, or remove the cost",
      nl: "voeg `money:` toe met `competenceCost: included`, of verwijder de kosten"
    }
  },
  givenBeside: (key: string): Said => ({
    message: {
      da: `"${key}" hører til et scenarie med årsværk, men her er beløbene givet`,
      en: `"${key}" belongs to a scenario with FTE, but here the amounts are given`,
      nl: `"${key}" hoort bij een scenario met fte, maar hier zijn de bedragen gegeven`
    },
    hint: {
      da: `fjern \`${key}:\`, eller fjern \`amounts: given\``,
      en: `remove \`${key}:\`, or remove \`amounts: given\``,
      nl: `verwijder \`${key}:\`, of verwijder \`amounts: given\``
    }
  }),
  needsPosts: {
    message: {
      da: "beløbet gælder stillinger eller kommuner, men her er beløbene givet",
      en: "the amount is per post or municipality, but here the amounts are given",
      nl: "het bedrag geldt per functie of gemeente, maar hier zijn de bedragen gegeven"
    },
    hint: { da: "skriv `per: total`", en: "write `per: total`", nl: "schrijf `per: total`" }
  }
} as const

/** A computed figure in a sentence. */
const inDanish = (figure: number): string => String(figure).replace(".", ",")
