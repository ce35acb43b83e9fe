/** Money in the metric grammar: `QUANTITY[.CASETYPE][@CODE]`, `oneOff.ITEM`, `net.state`, `settlement.ID`. */
import { MONEY_QUANTITIES, type MoneyMetric, type MoneyQuantity } from "../../model/money/moneyMetric.ts"
import type { Names } from "../Names.ts"
import type { Text } from "../quantitySchema.ts"
import { suggestion } from "../wording.ts"

type Reading = { readonly metric: MoneyMetric } | { readonly message: Text; readonly hint: Text }

export const MONEY_WORDS = Object.keys(MONEY_QUANTITIES) as ReadonlyArray<MoneyQuantity>

/** Read a metric of money, or undefined where the text is about something else. */
export const readMoneyMetric = (text: string, names: Names): Reading | undefined => {
  const [before = "", place] = text.trim().split("@")
  const [head = "", second] = before.split(".")
  const isWhole = isQuantity(before)
  if (!isWhole && !isQuantity(head) && head !== "settlement") return undefined
  if (names.money === undefined) return words.noSection
  const metric = { kind: "money", caseType: -1, municipality: -1, item: -1 } as const
  if (!isWhole && head === "oneOff") {
    const item = names.money.oneOff.findIndex(({ id }) => id === second)
    const known = names.money.oneOff.map(({ id }) => `oneOff.${id}`)
    return item >= 0 && place === undefined
      ? { metric: { ...metric, quantity: head, item } }
      : words.unknown(text, known)
  }
  if (!isWhole && !isQuantity(head)) return words.unknown(text, MONEY_WORDS)
  const quantity = (isWhole ? before : head) as MoneyQuantity
  const { caseType: byCaseType, municipality: atMunicipality } = MONEY_QUANTITIES[quantity]
  if ((quantity === "npv" || quantity === "payback") && !names.money.appraised) return words.noAppraisal
  const caseType = isWhole ? -1 : names.caseTypes.findIndex(({ id }) => id === second)
  if (!isWhole && (!byCaseType || place !== undefined)) return words.notByCaseType(quantity)
  if (!isWhole && caseType < 0)
    return words.unknown(
      text,
      names.caseTypes.map(({ id }) => `${quantity}.${id}`)
    )
  if (!isWhole && quantity !== "costToday" && !names.money.releasedByCaseType)
    return words.notReleasedByCaseType(quantity)
  if (place === undefined) return { metric: { ...metric, quantity, caseType } }
  const municipality = names.municipalities.findIndex(({ code }) => code === place)
  if (!atMunicipality) return words.notAtMunicipality(quantity)
  if (municipality >= 0) return { metric: { ...metric, quantity, municipality } }
  const called = names.municipalities.find(({ name }) => name.toLowerCase() === place.toLowerCase())
  return words.unknown(
    text,
    called === undefined
      ? names.municipalities.map(({ code }) => `${quantity}@${code}`)
      : [`${quantity}@${called.code}`]
  )
}

export const moneyMetricText = ({ quantity, caseType, municipality, item }: MoneyMetric, names: Names): string => {
  if (item >= 0) return `oneOff.${names.money!.oneOff[item]!.id}`
  if (caseType >= 0) return `${quantity}.${names.caseTypes[caseType]!.id}`
  return municipality >= 0 ? `${quantity}@${names.municipalities[municipality]!.code}` : quantity
}

const isQuantity = (text: string): boolean => Object.hasOwn(MONEY_QUANTITIES, text)

const words = {
  noSection: {
    message: {
      da: "scenariet siger intet om penge, så dette mål findes ikke i det",
      en: "the scenario says nothing about money, so it does not have this metric"
    },
    hint: { da: "tilføj et afsnit `money:`", en: "add a `money:` section" }
  },
  noAppraisal: {
    message: {
      da: "scenariet vurderer ingen investering, så dette mål findes ikke i det",
      en: "the scenario appraises nothing, so it does not have this metric"
    },
    hint: { da: "tilføj `appraisal:` under `money:`", en: "add `appraisal:` under `money:`" }
  },
  notByCaseType: (quantity: string) => ({
    message: {
      da: `${quantity} er ikke defineret for et sagsområde`,
      en: `${quantity} is not defined for a case type`
    },
    hint: {
      da: "spørg efter costToday, cost, released eller stranded for hele landet",
      en: "ask for costToday, cost, released or stranded of the whole country"
    }
  }),
  notReleasedByCaseType: (quantity: string) => ({
    message: {
      da: `${quantity} er ikke defineret for et sagsområde: stillinger frigøres for hele kommunen`,
      en: `${quantity} is not defined for a case type: posts are released over whole sites`
    },
    hint: { da: "sæt `release: {by: caseType}`", en: "set `release: {by: caseType}`" }
  }),
  notAtMunicipality: (quantity: string) => ({
    message: {
      da: `${quantity} er ikke defineret for en kommune`,
      en: `${quantity} is not defined at a municipality`
    },
    hint: {
      da: "spørg efter saving, contribution, net eller netPerInhabitant",
      en: "ask for saving, contribution, net or netPerInhabitant"
    }
  }),
  unknown: (text: string, known: ReadonlyArray<string>) => ({
    message: { da: `"${text}" er ikke et mål`, en: `"${text}" is no metric` },
    hint: suggestion(text, known)
  })
}
