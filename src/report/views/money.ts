/** Money on the page of `run`: what it costs and saves, who pays, and the same municipality by municipality. */
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import { sumOf } from "../../model/money/keys.ts"
import type { Loaded } from "../../scenario/load.ts"
import { currencyWord } from "../../words/currencies.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Block, Cell, Column, Table } from "../Sheet.ts"
import { moneyByYear } from "./moneyByYear.ts"
import { overrunText } from "./overrunText.ts"
import { amountIn, largestOf, type MoneyWords, perFor, unitOf } from "./moneyUnits.ts"

export const moneyBlocks = (loaded: Loaded, findings: MoneyFindings, words: MoneyWords): ReadonlyArray<Block> => [
  { kind: "heading", level: 2, text: words.money.heading },
  moneyTable(findings, words),
  ...notes(findings, words),
  ...whoPays(loaded, findings, words)
]

const moneyTable = (findings: MoneyFindings, words: MoneyWords): Table => {
  const { money, terms, lang } = words
  const { costToday, cost, saving, potential, strandedCost, oneOff, appraisal, isGiven } = findings
  const known = isGiven
    ? ([["saving", saving]] as const)
    : ([
        ["costToday", costToday],
        ["cost", cost],
        ["saving", saving],
        ["potential", potential],
        ["strandedCost", strandedCost]
      ] as const)
  const once = oneOff.items.length === 0 ? [] : ([["oneOff", oneOff.total]] as const)
  // 3.5 % is no 4 %.
  const percent = (rate: number) =>
    formatPercent(rate, lang, Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-9 ? 0 : 1)
  const worth =
    appraisal === undefined
      ? []
      : [
          {
            id: "npv",
            label: money.npvAt({ years: appraisal.years, rate: percent(appraisal.rate) }),
            value: appraisal.npv
          },
          ...appraisal.npvBeside.map(({ rate, value }, i) => ({
            id: i === 0 ? "npvLower" : "npvHigher",
            label: money.npvBeside({ rate: percent(rate) }),
            value
          }))
        ]
  const amounts = [...known, ...once]
  const per = perFor(largestOf([...amounts.map(([, amount]) => amount), ...worth.map(({ value }) => value)]))
  const ofToday = (amount: number): number | null => (costToday > 0 ? amount / costToday : null)
  return {
    kind: "table",
    id: "money",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      { id: "amount", header: unitOf(findings, per, words), kind: "number", per, decimals: per === 1 ? 0 : 1 },
      ...(isGiven ? [] : [{ id: "share", header: money.ofToday, kind: "number", style: "percent" } as const])
    ],
    rows: [
      ...amounts.map(([quantity, amount]): ReadonlyArray<Cell> => [
        { value: quantity, label: terms.sectionQuantity[quantity] },
        quantity === "saving" ? { value: amount, tone: "strong" } : amount,
        ...(isGiven ? [] : [quantity === "oneOff" ? null : ofToday(amount)])
      ]),
      ...worth.map(({ id, label, value }): ReadonlyArray<Cell> => [
        { value: id, label },
        value,
        ...(isGiven ? [] : [null])
      ])
    ]
  }
}

const notes = (findings: MoneyFindings, words: MoneyWords): ReadonlyArray<Block> => {
  const { money, lang } = words
  const { appraisal, year, isGiven } = findings
  const number = (value: number, decimals = 1) => formatNumber(value, lang, decimals)
  const leaves = sumOf(year.local.leaves)
  const said: Array<string> = []
  if (!isGiven && leaves !== 0)
    said.push(
      money.stranded({
        leaves: number(leaves),
        released: number(sumOf(year.local.released), Number.isInteger(sumOf(year.local.released)) ? 0 : 1),
        stranded: number(sumOf(year.local.stranded))
      })
    )
  if (appraisal !== undefined) {
    said.push(
      money.payback({
        payback: paybackText(appraisal.payback, appraisal.years, words),
        discounted: paybackText(appraisal.discountedPayback, appraisal.years, words)
      })
    )
    if (appraisal.uplifts.length > 0)
      said.push(money.uplifts({ factors: appraisal.uplifts.map((factor) => number(factor, 2)).join("; ") }))
    if (appraisal.benefitRealisation !== undefined)
      said.push(money.realised({ share: formatPercent(appraisal.benefitRealisation, lang, 0) }))
  }
  said.push(...findings.overruns.map((overrun) => overrunText(overrun, words)))
  const { riskPool } = findings.oneOff
  if (riskPool !== undefined) {
    const amount = (value: number) => amountIn(value, findings.currency, words)
    said.push(money.riskPool({ expected: amount(riskPool.expected), deviation: amount(riskPool.deviation) }))
  }
  if (!isGiven && findings.oneOff.items.length > 0 && leaves !== 0)
    said.push(
      money.followed({ share: formatPercent(findings.followShare, lang, 0), isAll: findings.followShare === 1 })
    )
  return said.length === 0 ? [] : [{ kind: "paragraph", text: said.join(" ") }]
}

/** Years to pay back in words; never a number for what does not come. */
export const paybackText = (years: number | undefined, horizon: number, { money, lang }: MoneyWords): string =>
  years === undefined || !Number.isFinite(years)
    ? money.never({ years: horizon })
    : years === 0
      ? money.atOnce
      : money.years({
          years: years < SHORTEST_YEARS ? `< ${formatNumber(SHORTEST_YEARS, lang)}` : formatNumber(years, lang)
        })

/** Less would be written 0.0, which is no time to pay anything back. */
const SHORTEST_YEARS = 0.1

const whoPays = (loaded: Loaded, findings: MoneyFindings, words: MoneyWords): ReadonlyArray<Block> => {
  const { money, lang } = words
  const { settlement, sizeClasses, currency, year } = findings
  const { money: priced, organisation } = loaded.compiled.model
  if (findings.isGiven ? priced?.settlements.length === 0 : organisation === null) return []
  const { losers, winners, worst } = settlement
  const names = loaded.compiled.names.municipalities
  const people = names.reduce((sum, { population }) => sum + (population ?? 0), 0)
  const per = perFor(largestOf([settlement.net, settlement.state, ...sizeClasses.map(({ net }) => net)]))
  const whole = (size: number) => formatNumber(size, lang, 0)
  const rows: ReadonlyArray<ReadonlyArray<Cell>> = [
    ...sizeClasses.map(({ from, to, municipalities, losers: lose, net, inhabitants }): ReadonlyArray<Cell> => [
      money.sizeClass({ from: whole(from), to: whole(to), count: municipalities }),
      lose,
      net,
      net / inhabitants
    ]),
    [
      money.municipalities,
      findings.isGiven ? null : losers.length,
      { value: settlement.net, tone: "strong" },
      people > 0 ? settlement.net / people : null
    ],
    [money.state, null, settlement.state, null]
  ]
  const sentences = findings.isGiven
    ? []
    : [
        money.losers({ losers: losers.length, winners: winners.length, count: names.length }),
        ...(worst === undefined
          ? []
          : [
              money.worst({
                name: names[worst]!.name,
                amount: amountIn(-year.settled.net[worst]!, currency, words)
              })
            ]),
        ...(settlement.uncovered > 0
          ? [money.uncovered({ amount: amountIn(settlement.uncovered, currency, words) })]
          : [])
      ]
  return [
    { kind: "heading", level: 2, text: money.whoPays },
    {
      kind: "table",
      id: "whoPays",
      columns: [
        { id: "who", header: "", kind: "text" },
        { id: "losers", header: money.losersColumn, kind: "number", decimals: 0 },
        {
          id: "net",
          header: unitOf(findings, per, words),
          kind: "number",
          per,
          decimals: per === 1 ? 0 : 1,
          signed: true
        },
        {
          id: "netPerInhabitant",
          header: money.perInhabitantColumn({ currency: currencyWord(currency, words.lang) }),
          kind: "number",
          decimals: 1,
          signed: true
        }
      ],
      rows
    },
    ...(sentences.length === 0 ? [] : [{ kind: "paragraph", text: sentences.join(" ") } as const]),
    ...moneyByYear(findings, words)
  ]
}

/** One row a municipality: posts, saving, what it pays and what is left. */
export const municipalMoneyTable = (loaded: Loaded, findings: MoneyFindings, words: MoneyWords): Table => {
  const { money } = words
  const { year } = findings
  const names = loaded.compiled.names.municipalities
  const { local, settled } = year
  const hasGrant = settled.grant.some((grant) => grant !== 0)
  const hasCompensation = settled.compensation.some((amount) => amount !== 0)
  const per = perFor(largestOf([...local.saving, ...settled.contribution, ...settled.net]))
  const header = money.municipalityColumn
  const amount = (id: string, text: string, signed = false): Column => ({
    id,
    header: text,
    kind: "number",
    per,
    decimals: per === 1 ? 0 : 1,
    signed
  })
  const total = (column: Float64Array) => sumOf(column)
  const people = names.map(({ population }) => population ?? 0)
  const all = people.reduce((sum, one) => sum + one, 0)
  const cells = (m: number): ReadonlyArray<Cell> => [
    local.released[m]!,
    local.stranded[m]!,
    local.saving[m]!,
    settled.contribution[m]!,
    ...(hasGrant ? [settled.grant[m]!] : []),
    ...(hasCompensation ? [settled.compensation[m]!] : []),
    settled.net[m]!,
    people[m]! > 0 ? settled.net[m]! / people[m]! : null
  ]
  return {
    kind: "table",
    id: "municipalMoney",
    caption: unitOf(findings, per, words),
    columns: [
      { id: "code", header: header.code, kind: "text" },
      { id: "name", header: header.name, kind: "text" },
      { id: "released", header: header.released, kind: "number", decimals: 1 },
      { id: "stranded", header: header.stranded, kind: "number", decimals: 2 },
      amount("saving", header.saving),
      amount("contribution", header.contribution),
      ...(hasGrant ? [amount("grant", header.grant, true)] : []),
      ...(hasCompensation ? [amount("compensation", header.compensation, true)] : []),
      amount("net", header.net, true),
      { id: "netPerInhabitant", header: header.netPerInhabitant, kind: "number", decimals: 1, signed: true }
    ],
    rows: names.map(({ code, name }, m) => [code, name, ...cells(m)]),
    footers: [
      [
        "",
        money.total,
        total(local.released),
        total(local.stranded),
        total(local.saving),
        total(settled.contribution),
        ...(hasGrant ? [total(settled.grant)] : []),
        ...(hasCompensation ? [total(settled.compensation)] : []),
        total(settled.net),
        all > 0 ? total(settled.net) / all : null
      ]
    ]
  }
}
