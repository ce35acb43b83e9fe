/** The kinds of number in a scenario: unit and legal range. Every assumption has exactly one kind. */
import type { Text } from "../words/Lang.ts"

export interface Kind extends Bounds {
  /** Name in the JSON Schema. */
  readonly id: string
  readonly unit: UnitId
  /** What the number is, for sentences such as "expected minutes for one event". */
  readonly words: { readonly da: string; readonly en: string; readonly nl?: string }
}

/** The legal range of a number. */
export interface Bounds {
  readonly minimum?: number
  /** Above, never equal. */
  readonly above?: number
  readonly maximum?: number
  /** Below, never equal. */
  readonly below?: number
}

const UNITS = [
  "share",
  "hours",
  "days",
  "minutes",
  "recipients",
  "eventsPerRecipient",
  "factor",
  "fte",
  "people",
  "ftePerPerson",
  "ftePerManager",
  "number",
  "currency",
  "years",
  "inhabitants"
] as const
export type UnitId = (typeof UNITS)[number]

/** Hours or days of working time; which of the two is said by `workingTime.hoursPerDay`. */
export const kinds = {
  share: {
    id: "Share",
    unit: "share",
    minimum: 0,
    maximum: 1,
    words: {
      da: "en andel fra 0 til 1 (15 % er 0.15)",
      en: "a share, 0 to 1 (15 % is 0.15)",
      nl: "een aandeel, 0 tot en met 1 (15 % is 0.15)"
    }
  },
  shareBelowOne: {
    id: "ShareBelowOne",
    unit: "share",
    minimum: 0,
    below: 1,
    words: {
      da: "en andel fra 0 op til, men ikke lig med, 1",
      en: "a share from 0 up to, not including, 1",
      nl: "een aandeel vanaf 0, kleiner dan 1"
    }
  },
  time: {
    id: "WorkingTime",
    unit: "hours",
    minimum: 0,
    words: {
      da: "timer om året (dage, hvor hoursPerDay er angivet)",
      en: "hours a year (days where hoursPerDay is given)",
      nl: "uren per jaar (dagen waar hoursPerDay is opgegeven)"
    }
  },
  days: {
    id: "Days",
    unit: "days",
    minimum: 0,
    words: { da: "dage om året", en: "days a year", nl: "dagen per jaar" }
  },
  hours: {
    id: "Hours",
    unit: "hours",
    minimum: 0,
    words: { da: "timer om året", en: "hours a year", nl: "uren per jaar" }
  },
  hoursPerDay: {
    id: "HoursPerDay",
    unit: "hours",
    above: 0,
    maximum: 24,
    words: {
      da: "timer om dagen; gør de øvrige tider til dage",
      en: "hours a day; makes the other times days",
      nl: "uren per dag; maakt de andere tijden tot dagen"
    }
  },
  minutes: {
    id: "Minutes",
    unit: "minutes",
    minimum: 0,
    words: { da: "minutter for én hændelse", en: "minutes for one event", nl: "minuten per gebeurtenis" }
  },
  recipients: {
    id: "Recipients",
    unit: "recipients",
    minimum: 0,
    words: { da: "modtagere i året", en: "recipients in the year", nl: "ontvangers in het jaar" }
  },
  perRecipient: {
    id: "PerRecipient",
    unit: "eventsPerRecipient",
    minimum: 0,
    words: {
      da: "hændelser pr. modtager om året",
      en: "events per recipient and year",
      nl: "gebeurtenissen per ontvanger en jaar"
    }
  },
  factor: {
    id: "Factor",
    unit: "factor",
    above: 0,
    words: {
      da: "en faktor over 0; 1 er dagens tempo",
      en: "a factor above 0; 1 is today's pace",
      nl: "een factor groter dan 0; 1 is het huidige tempo"
    }
  },
  multiplier: {
    id: "Multiplier",
    unit: "factor",
    minimum: 0,
    words: {
      da: "en faktor, der ganges på en kolonne",
      en: "a factor that multiplies a column",
      nl: "een factor die een kolom vermenigvuldigt"
    }
  },
  fte: {
    id: "Fte",
    unit: "fte",
    minimum: 0,
    words: { da: "årsværk", en: "full-time equivalents", nl: "voltijdbanen (fte)" }
  },
  positiveFte: {
    id: "PositiveFte",
    unit: "fte",
    above: 0,
    words: { da: "årsværk over 0", en: "full-time equivalents, above 0", nl: "voltijdbanen (fte), meer dan 0" }
  },
  people: {
    id: "People",
    unit: "people",
    minimum: 0,
    words: {
      da: "personer, der skal holdes oplært",
      en: "people to keep trained",
      nl: "mensen die op peil moeten blijven"
    }
  },
  headcount: {
    id: "Headcount",
    unit: "people",
    above: 0,
    words: { da: "ansatte", en: "employees", nl: "medewerkers" }
  },
  ftePerTrained: {
    id: "FtePerTrained",
    unit: "ftePerPerson",
    above: 0,
    words: {
      da: "årsværk, som én oplært person dækker",
      en: "FTE of work that one trained person covers",
      nl: "fte werk dat één opgeleide medewerker dekt"
    }
  },
  ftePerEmployee: {
    id: "FtePerEmployee",
    unit: "ftePerPerson",
    above: 0,
    maximum: 2,
    words: { da: "årsværk pr. ansat", en: "FTE of one employee", nl: "fte van één medewerker" }
  },
  span: {
    id: "Span",
    unit: "ftePerManager",
    above: 0,
    words: { da: "årsværk pr. leder", en: "FTE per manager", nl: "fte per leidinggevende" }
  },
  elasticity: {
    id: "Elasticity",
    unit: "number",
    minimum: -1,
    below: 1,
    words: {
      da: "en elasticitet; 0 er ingen virkning af størrelse",
      en: "an elasticity; 0 is no effect of size",
      nl: "een elasticiteit; 0 is geen effect van omvang"
    }
  },
  spread: {
    id: "Spread",
    unit: "number",
    minimum: 0,
    maximum: 10,
    words: { da: "en variationskoefficient", en: "a coefficient of variation", nl: "een variatiecoëfficiënt" }
  },
  count: {
    id: "Count",
    unit: "number",
    minimum: 1,
    words: { da: "et antal på 1 eller mere", en: "a count, 1 or more", nl: "een aantal, 1 of meer" }
  },
  cost: {
    id: "Cost",
    unit: "currency",
    minimum: 0,
    words: {
      da: "kroner om året pr. oplært person",
      en: "money a year and trained person",
      nl: "geld per jaar en opgeleide medewerker"
    }
  },
  money: {
    id: "Amount",
    unit: "currency",
    minimum: 0,
    words: { da: "et beløb på mindst 0", en: "an amount, at least 0", nl: "een bedrag, minstens 0" }
  },
  signedMoney: {
    id: "SignedAmount",
    unit: "currency",
    words: { da: "et beløb, også negativt", en: "an amount, negative as well", nl: "een bedrag, ook negatief" }
  },
  priceIndex: {
    id: "PriceIndex",
    unit: "factor",
    above: 0,
    words: {
      da: "årets priser i forhold til prisniveauets",
      en: "prices of the year relative to the price level",
      nl: "prijzen van het jaar ten opzichte van het prijspeil"
    }
  },
  rate: {
    id: "Rate",
    unit: "share",
    minimum: 0,
    maximum: 0.2,
    words: {
      da: "en rente som andel (5 % er 0.05)",
      en: "a rate as a share (5 % is 0.05)",
      nl: "een percentage als aandeel (5 % is 0.05)"
    }
  },
  loanYears: { id: "LoanYears", unit: "years", above: 0, maximum: 100, words: { da: "år", en: "years", nl: "jaren" } },
  uplift: {
    id: "Uplift",
    unit: "share",
    minimum: 0,
    maximum: 20,
    words: {
      da: "et tillæg som andel (200 % er 2)",
      en: "an uplift as a share (200 % is 2)",
      nl: "een opslag als aandeel (200 % is 2)"
    }
  },
  threshold: {
    id: "Threshold",
    unit: "inhabitants",
    minimum: 0,
    words: {
      da: "en størrelse, typisk indbyggere",
      en: "a size, usually inhabitants",
      nl: "een omvang, meestal inwoners"
    }
  },
  bandWeight: {
    id: "BandWeight",
    unit: "share",
    above: 0,
    maximum: 1,
    words: {
      da: "en vægt over 0 og højst 1",
      en: "a weight above 0 and at most 1",
      nl: "een gewicht groter dan 0 en hoogstens 1"
    }
  },
  any: {
    id: "AnyNumber",
    unit: "number",
    words: {
      da: "et tal; brugen afgør enheden",
      en: "a number; its use decides the unit",
      nl: "een getal; het gebruik bepaalt de eenheid"
    }
  }
} as const satisfies Record<string, Kind>

/** The legal range as a closed interval, for truncated distributions. */
export const legalRange = (kind: Kind): { readonly minimum: number; readonly maximum: number } => ({
  minimum: kind.minimum ?? kind.above ?? -Infinity,
  maximum: kind.maximum ?? kind.below ?? Infinity
})

/**
 * Nothing that is counted in a public administration is larger, nor smaller without being nothing. Inside these bounds
 * no product or quotient of the model, nor its square in a variance, leaves what a computer can hold.
 */
const LARGEST = 1e12
const SMALLEST = 1e-12

/** Whether a number is beyond all measure, infinite ones included. */
export const isBeyondMeasure = (value: number): boolean =>
  !(Math.abs(value) <= LARGEST) || (value !== 0 && Math.abs(value) < SMALLEST)

/** What is said of such a number, in a file or in a table. */
export const beyondMeasure = (written: number | string): Text => ({
  da: `${written} er uden for det, der kan regnes med: 0, eller mellem 1e-12 og 1e12`,
  en: `${written} is beyond what can be computed with: 0, or from 1e-12 to 1e12`,
  nl: `met ${written} valt niet te rekenen: 0, of van 1e-12 tot 1e12`
})

/** Why a value is not legal for its kind, or undefined. */
export const illegal = (kind: Bounds, value: number): Text | undefined => {
  if (!Number.isFinite(value))
    return {
      da: `skal være et endeligt tal, men er ${value}`,
      en: `must be a finite number, got ${value}`,
      nl: `moet een eindig getal zijn, is ${value}`
    }
  const below =
    (kind.minimum !== undefined && value < kind.minimum) || (kind.above !== undefined && value <= kind.above)
  const above =
    (kind.maximum !== undefined && value > kind.maximum) || (kind.below !== undefined && value >= kind.below)
  const { da, en } = rangeWords(kind)
  return below || above ? { da: `skal være ${da}, men er ${value}`, en: `must be ${en}, got ${value}` } : undefined
}

/** The legal range in words: "between 0 and 1", "above 0". */
export const rangeWords = (kind: Bounds): { readonly da: string; readonly en: string; readonly nl?: string } => {
  const low = kind.minimum ?? kind.above
  const high = kind.maximum ?? kind.below
  const least =
    kind.above === undefined
      ? { da: "mindst", en: "at least", nl: "minstens" }
      : { da: "over", en: "above", nl: "groter dan" }
  const most =
    kind.below === undefined
      ? { da: "højst", en: "at most", nl: "hoogstens" }
      : { da: "under", en: "below", nl: "kleiner dan" }
  if (low === undefined && high === undefined)
    return { da: "et endeligt tal", en: "a finite number", nl: "een eindig getal" }
  if (high === undefined) return { da: `${least.da} ${low}`, en: `${least.en} ${low}`, nl: `${least.nl} ${low}` }
  if (low === undefined) return { da: `${most.da} ${high}`, en: `${most.en} ${high}`, nl: `${most.nl} ${high}` }
  if (kind.minimum !== undefined && kind.maximum !== undefined)
    return { da: `mellem ${low} og ${high}`, en: `between ${low} and ${high}`, nl: `tussen ${low} en ${high}` }
  return {
    da: `${least.da} ${low} og ${most.da} ${high}`,
    en: `${least.en} ${low} and ${most.en} ${high}`,
    nl: `${least.nl} ${low} en ${most.nl} ${high}`
  }
}

/** The next step for a value out of range. */
export const illegalHint = (kind: Bounds, value: number): Text | undefined => {
  if (!Number.isFinite(value))
    return { da: "skriv et endeligt tal", en: "write a finite number", nl: "schrijf een eindig getal" }
  const isShare = value > 0 && kind.minimum === 0 && (kind.maximum ?? kind.below ?? Infinity) <= 1
  const asShare = value / 100
  if (isShare && value > 1 && value <= 100 && asShare <= (kind.maximum ?? 1)) {
    const share = Number(asShare.toPrecision(6))
    return {
      da: `andele skrives fra 0 til 1: mente du ${share}?`,
      en: `shares are written 0 to 1: did you mean ${share}?`,
      nl: `aandelen worden als 0 tot 1 geschreven: bedoelde u ${share}?`
    }
  }
  const low = kind.minimum ?? kind.above
  if (value < 0 && low === 0)
    return {
      da: "fjern minustegnet, eller fjern linjen",
      en: "remove the minus sign, or the line",
      nl: "haal het minteken weg, of de regel"
    }
  return undefined
}
