/** One-off cost and appraisal as entries. */
import type { Told } from "../../words/told.ts"
import { LONGEST_HORIZON } from "../../model/money/appraisal.ts"
import type { Appraisal, OneOff } from "../../model/money/Money.ts"
import type { Path } from "../Ledger.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import { compileBias } from "./compileBias.ts"
import type { Entries } from "./Entries.ts"
import type { MoneyInput } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

type Items = Omit<NonNullable<MoneyInput["oneOff"]>, "bias">

export const compileOneOff = (around: Around, entries: Entries): ReadonlyArray<OneOff> => {
  const { scenario, ledger } = around
  const { oneOff = {}, release, appraisal, amounts } = scenario.money!
  const { bias: _, ...rest } = oneOff
  const items = rest as Items
  return Object.entries(items).map(([id, item]): OneOff => {
    const path = ["money", "oneOff", id]
    const say = (key: string, code: string, said: Told) =>
      ledger.report({ path: [...path, key], at: "value", code, ...said })
    const amount = entries.amount(item.amount, [...path, "amount"], kinds.money)
    if (amounts === "given" && item.per !== "total") say("per", "illegal-value", moneyWords.needsPosts)
    if (item.per === "redundantPost" && release !== undefined && release.attritionShare === undefined) {
      const said = moneyWords.missing("attritionShare", moneyWords.because.redundancy)
      ledger.report({ path: ["money", "release"], at: "key", code: "missing-key", ...said })
    }
    const phasing = phases(item.phasing, [...path, "phasing"], entries)
    checkPhases(around, phasing, [...path, "phasing"], entries, appraisal?.years)
    if (item.bias === undefined && !isSourced(item.amount, around))
      ledger.warn({ path, at: "key", code: "no-optimism-bias", ...moneyWords.noUplift })
    return {
      amount,
      per: item.per,
      payer: item.payer,
      phasing,
      bias: compileBias(around, item.bias, [...path, "bias"], "oneOff"),
      probability:
        item.probability === undefined ? null : entries.entry(item.probability, [...path, "probability"], kinds.share)
    }
  })
}

export const compileAppraisal = ({ scenario, ledger }: Around, entries: Entries): Appraisal | null => {
  const given = scenario.money!.appraisal
  if (given === undefined) return null
  const path = ["money", "appraisal"]
  if (given.years > LONGEST_HORIZON)
    ledger.report({ path: [...path, "years"], at: "value", code: "illegal-value", ...moneyWords.tooLong(given.years) })
  return {
    rate: entries.entry(given.rate, [...path, "rate"], kinds.rate),
    years: Math.min(LONGEST_HORIZON, given.years),
    benefitRealisation:
      given.benefitRealisation === undefined
        ? null
        : entries.entry(given.benefitRealisation, [...path, "benefitRealisation"], kinds.share),
    phasing: phases(given.phasing ?? {}, [...path, "phasing"], entries)
  }
}

const phases = (given: Readonly<Record<string, QuantityInput>>, path: Path, entries: Entries): OneOff["phasing"] =>
  Object.entries(given)
    .map(([year, share]) => ({
      year: Number(year),
      share: entries.entry(share, [...path, year], kinds.share)
    }))
    .toSorted((a, b) => a.year - b.year)

/** Whoever writes shares by hand writes them to a few digits; this is rounding, not a forgotten year. */
const SUM_TOLERANCE = 1e-9

const checkPhases = (
  { ledger }: Around,
  phasing: OneOff["phasing"],
  path: Path,
  entries: Entries,
  years: number | undefined
): void => {
  const sum = phasing.reduce((total, { share }) => total + entries.central(share), 0)
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE))
    ledger.report({
      path,
      at: "key",
      code: "phasing-sum",
      ...moneyWords.phasing(Number(sum.toPrecision(9)))
    })
  const last = phasing.at(-1)
  if (last !== undefined && years !== undefined && last.year > years)
    ledger.report({
      path: [...path, String(last.year)],
      at: "key",
      code: "illegal-value",
      ...moneyWords.tooLate(last.year, years)
    })
}

const isSourced = (input: QuantityInput, { scenario }: Around): boolean => {
  if (typeof input === "number") return false
  if (input.ref === undefined) return input.basis === "sourced" || input.basis === "agreed"
  const parameter = scenario.parameters?.[input.ref.slice("parameters.".length)]
  return typeof parameter === "object" && (parameter.basis === "sourced" || parameter.basis === "agreed")
}
