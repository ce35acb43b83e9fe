/** The sheet of accounts: what centres cost, what there is to share out, and posts that cost something once. */
import { sumOf } from "../../../../model/money/keys.ts"
import type { OneOff } from "../../../../model/money/Money.ts"
import { oneOffAmounts, postChanges } from "../../../../model/money/oneOff.ts"
import { takesPart } from "../../../../model/money/volumes.ts"
import { followShare } from "../../../../model/transition/followShare.ts"
import type { WorkbookWords } from "../../workbookParts.ts"
import { rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { listSheet, type ListItem, type ListSheet } from "../listSheet.ts"
import { centreDirectFormula } from "./directFormula.ts"
import type { Priced } from "./Priced.ts"
import type { MoneySheets } from "./Sheets.ts"

type Line = keyof WorkbookWords["moneyBook"]["lines"]

/** @param settlement what every municipality pays and gets, asked for when the sheet is written */
export const accountSheet = (priced: Priced, sheets: MoneySheets, settlement: () => SiteGrid): ListSheet => {
  const organised = priced.live.model.organisation !== null
  const items: ReadonlyArray<ListItem> = [
    ...(organised ? centreItems(priced, sheets, () => accounts) : []),
    ...(organised ? sharedItems(priced, sheets, () => accounts, settlement) : []),
    ...(priced.money.oneOff.length > 0 ? onceItems(priced, sheets, () => accounts) : [])
  ]
  const accounts = listSheet(priced.live, "accounts", priced.words.notes.accounts, items)
  return accounts
}

const line =
  ({ words }: Priced) =>
  (id: Line, value: number, formula: () => string): ListItem => {
    const label = words.lines[id]
    return { id, label: typeof label === "string" ? label : label({ of: "" }), value, formula }
  }

const centreItems = (priced: Priced, sheets: MoneySheets, accounts: () => ListSheet): ReadonlyArray<ListItem> => {
  const { year, settlement } = priced
  const { centres, prices } = sheets
  const item = line(priced)
  const { fte, staff, direct, annuity, cost } = year.centre
  const sum = (column: string) =>
    centres === undefined || centres.whole.items.length === 0 ? "0" : `SUM(${rangeIn(centres.whole, column)})`
  const at = (id: Line) => accounts().at(id)
  const hasLoan = (settlement?.loan ?? null) !== null
  return [
    item("centreFte", fte, () => sum("fte")),
    item("centreStaff", staff, () => sum("staffCost")),
    item("centreDirect", direct, () => centreDirectFormula(priced, sheets, prices)),
    item("annuity", annuity, () => (hasLoan ? prices.at("annuity") : "0")),
    item("centreTotal", cost, () => `${at("centreStaff")}+${at("centreDirect")}+${at("annuity")}`)
  ]
}

const sharedItems = (
  priced: Priced,
  { prices, savings, sites }: MoneySheets,
  accounts: () => ListSheet,
  settlementGrid: () => SiteGrid
): ReadonlyArray<ListItem> => {
  const { settlement, year } = priced
  const { sharing, centre, settled } = year
  const item = line(priced)
  const at = (id: Line) => accounts().at(id)
  const carried = sharing.municipalShare * centre.cost
  const fees = sharing.fees === null ? 0 : sumOf(sharing.fees)
  const saved = `SUM(${rangeIn(savings, "saving")})`
  const grant = settlement?.grant ?? null
  const grantFormula = (): string => {
    if (grant === null) return "0"
    const share = prices.at("grantShare")
    switch (grant.basis) {
      case "netSaving":
        return `0-${share}*(${saved}-${at("carried")})`
      case "grossSaving":
        return `0-${share}*${saved}`
      case "movedCost": {
        const today = `SUM(${rangeIn(sites, "baseline")})`
        return `IF(${today}=0,0,0-${share}*SUM(${rangeIn(sites, "leaves")})*SUM(${rangeIn(savings, "staffToday")})/${today})`
      }
      case "amount":
        return grant.amount === null ? "0" : `0-${share}*${prices.at("grantAmount")}`
    }
  }
  const compensation = settlement?.compensation ?? null
  const before = settled.net.map((net, m) => net - settled.compensation[m]!)
  const gains = sumOf(before.map((net) => Math.max(0, net)))
  const cap = compensation === null ? 0 : priced.prices.of(compensation.maxLossPerInhabitant)
  const wanted = sumOf(before.map((net, m) => Math.max(0, -net - cap * priced.money.population[m]!)))
  const paid = compensation?.paidBy === "state" ? wanted : Math.min(wanted, gains)
  return [
    item("carried", carried, () => `${prices.at("municipalShare")}*${at("centreTotal")}`),
    ...(sharing.fees === null ? [] : [item("feesTotal", fees, () => `SUM(${rangeIn(settlementGrid(), "fees")})`)]),
    item("residual", carried - fees, () =>
      sharing.fees === null ? at("carried") : `${at("carried")}-${at("feesTotal")}`
    ),
    item("grantTotal", sharing.grant, grantFormula),
    ...(compensation === null
      ? []
      : [
          item("wanted", wanted, () => `SUM(${rangeIn(settlementGrid(), "wanted")})`),
          item("gains", gains, () => `SUMIF(${rangeIn(settlementGrid(), "before")},">0")`),
          item("paid", paid, () =>
            compensation.paidBy === "state" ? at("wanted") : `MIN(${at("wanted")},${at("gains")})`
          )
        ])
  ]
}

const onceItems = (
  priced: Priced,
  { savings, prices }: MoneySheets,
  accounts: () => ListSheet
): ReadonlyArray<ListItem> => {
  const { live, money, names, year, entry, text } = priced
  const { model, result } = live
  const item = line(priced)
  const { values } = result.allocation
  const organised = model.organisation !== null
  const attrition = money.release.attritionShare
  const follows = followShare(model, values, year.local.leaves)
  const posts = postChanges(year, attrition === null ? 0 : priced.prices.at(attrition), follows)
  const amounts = oneOffAmounts(model, money, values, year)
  const at = (id: Line) => accounts().at(id)
  const leaves = () => rangeIn(savings, "leaves")
  const participants = Array.from({ length: model.municipalities }, (_, m) => takesPart(model, m)).filter(
    Boolean
  ).length
  const count = (per: OneOff["per"]): string => {
    if (per === "newPost") return at("newPosts")
    if (per === "redundantPost") return at("redundantPosts")
    return per === "total" ? "1" : at("participants")
  }
  return [
    ...(organised
      ? [
          item(
            "followed",
            posts.followed,
            () => `${followFormula(priced, savings)}*MAX(0,MIN(SUM(${leaves()}),${at("centreFte")}))`
          ),
          item("newPosts", posts.newPosts, () => `MAX(0,${at("centreFte")}-${at("followed")})`),
          item(
            "redundantPosts",
            posts.redundantPosts,
            () =>
              `MAX(0,SUM(${rangeIn(savings, "released")})-${at("followed")})*(1-${attrition === null ? "0" : entry(attrition)})`
          )
        ]
      : [item("newPosts", 0, () => "0"), item("redundantPosts", 0, () => "0")]),
    item("participants", participants, () => String(participants)),
    ...money.oneOff.map((once, i): ListItem => ({
      id: `oneOff ${i}`,
      label: text(names.oneOff[i]!.label),
      value: amounts[i]!,
      formula: () => `${prices.at(`oneOffAmount ${i}`)}*${count(once.per)}`
    }))
  ]
}

/** The share of staff that follows its work, over what leaves each municipality. */
const followFormula = ({ live }: Priced, savings: SiteGrid): string => {
  const { transition } = live.model
  if (transition === null) return "1"
  if (transition.follow.kind === "share") return live.term(transition.follow.share)
  const leaves = rangeIn(savings, "leaves")
  const all = `SUMIF(${leaves},">0")`
  return `IF(${all}>0,SUMPRODUCT((${leaves}>0)*${leaves},${rangeIn(savings, "follow")})/${all},0)`
}
