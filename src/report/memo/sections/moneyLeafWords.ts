/** The words for the numbers of the money section, by the end of their path; ids stand in brackets behind. */
import { type Lang, type Text, textIn } from "../../../words/Lang.ts"

/** Words for a path below `money`; undefined for any other. `labelOf` says what an id is called. */
export const moneyLeaf = (
  steps: ReadonlyArray<string>,
  labelOf: (id: string) => string,
  lang: Lang
): string | undefined => {
  if (steps[0] !== "money") return undefined
  const last = steps.at(-1) ?? ""
  const phase = steps.at(-2) === "phasing"
  const key = `${steps[1]}.${phase ? "phasing" : last}`
  const general = phase ? "phasing" : last
  const words = texts[key] ?? texts[general]
  if (words === undefined) return undefined
  const side = steps.includes("local") ? sides.local : steps.includes("centre") ? sides.centre : undefined
  const item = steps[1] === "oneOff" ? steps[steps[2] === "bias" ? 3 : 2] : steps[1] === "given" ? steps[3] : undefined
  const direct = steps[1] === "direct" ? steps[3] : undefined
  const year = phase ? `${textIn(yearWord, lang)} ${last.replace("-", "\u2212")}` : undefined
  const inside = [
    ...[item, direct].flatMap((id) => (id === undefined ? [] : [labelOf(id)])),
    ...(side === undefined ? [] : [textIn(side, lang)]),
    ...(year === undefined ? [] : [year])
  ]
  return inside.length === 0 ? textIn(words, lang) : `${textIn(words, lang)} (${inside.join(", ")})`
}

const text = (da: string, en: string, nl: string): Text => ({ da, en, nl })

const yearWord = text("år", "year", "jaar")

const sides = {
  local: text("kommuner", "municipalities", "gemeenten"),
  centre: text("centre", "centres", "centra")
}

const texts: Readonly<Record<string, Text>> = {
  salary: text("løn pr. årsværk", "pay per FTE", "salaris per fte"),
  overhead: text("overhead pr. årsværk", "overhead per FTE", "overhead per fte"),
  salaryShare: text("lønnens andel af udgiften", "share of cost that is pay", "aandeel salaris in de kosten"),
  "direct.amount": text("anden udgift om året", "other cost a year", "andere kosten per jaar"),
  "oneOff.amount": text("engangsudgift", "one-off cost", "eenmalige kosten"),
  "given.amount": text("besparelse om året", "saving a year", "besparing per jaar"),
  "appraisal.phasing": text(
    "del af besparelsen, der er nået",
    "part of the saving reached",
    "deel van de besparing bereikt"
  ),
  phasing: text("andel af beløbet", "share of the amount", "aandeel van het bedrag"),
  upper: text("øverste optimismetillæg", "upper uplift for optimism", "hoogste opslag voor optimisme"),
  lower: text("nederste optimismetillæg", "lower uplift for optimism", "laagste opslag voor optimisme"),
  mitigation: text(
    "del af optimismen, der er imødegået",
    "part of the optimism that is met",
    "deel van het optimisme dat is ondervangen"
  ),
  step: text("mindste del af en stilling", "smallest piece of a post", "kleinste deel van een plaats"),
  overheadReleasedShare: text(
    "andel af overhead, der spares",
    "share of overhead that is saved",
    "aandeel overhead dat bespaard wordt"
  ),
  attritionShare: text("andel, der selv fratræder", "share that leaves by itself", "aandeel dat zelf vertrekt"),
  municipalities: text("kommunernes del af udgiften", "municipalities' share of the cost", "deel van de gemeenten"),
  above: text("tærskel i nøglen", "threshold of the key", "drempel van de sleutel"),
  weight: text("vægt over tærsklen", "weight above the threshold", "gewicht boven de drempel"),
  "settlement.share": text(
    "andel, tilskuddet følger",
    "share that the grant follows",
    "aandeel dat de uitkering volgt"
  ),
  "settlement.amount": text("beløb", "amount", "bedrag"),
  "settlement.rate": text("lånets rente", "interest on the loan", "rente op de lening"),
  "settlement.years": text("lånets løbetid", "years of the loan", "looptijd van de lening"),
  maxLossPerInhabitant: text("højeste tab pr. indbygger", "largest loss per inhabitant", "hoogste verlies per inwoner"),
  phaseOutYears: text(
    "år, udligningen aftrappes over",
    "years of phasing out compensation",
    "jaren afbouw van de compensatie"
  ),
  "appraisal.rate": text("kalkulationsrente", "discount rate", "discontovoet"),
  benefitRealisation: text(
    "andel af gevinsten, der høstes",
    "share of benefits that comes",
    "aandeel van de baten dat komt"
  )
}
