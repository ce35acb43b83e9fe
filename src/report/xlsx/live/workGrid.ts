/** The sheet of work: one row a municipality and case type, before and after. */
import type { WorkGrid } from "./grids.ts"
import { relativeUnitTimes } from "../../../model/relativeUnitTimes.ts"
import { peopleToTrain } from "../../../model/upkeep.ts"
import { siteTotals, spreadWhole } from "../../../model/totals.ts"
import { textIn } from "../../../words/Lang.ts"
import { cellIn, type GridColumn, type SameRow } from "../Grid.ts"
import { countStyle, fteStyle, numberStyle, type Live } from "./Live.ts"
import { caseTypeHeads, municipalityHeads } from "./heads.ts"
import { keptRule, peopleColumns, peopleFormula, upkeepFormula } from "./kept.ts"
import { rateAt } from "./rateGrid.ts"
import type { RateGrid } from "./grids.ts"
import type { SiteGrid } from "./grids.ts"
import type { TimeSheet } from "./timeGrid.ts"

type Column = GridColumn<number>

/** @param known the sheet on which demand and today stand, where this one has only what comes after */
export const workGrid = (
  live: Live,
  time: TimeSheet,
  rates: RateGrid,
  sites: () => SiteGrid,
  known?: WorkGrid
): WorkGrid => {
  const { model, words } = live
  const n = model.caseTypes.length
  return {
    name: live.sheet("work"),
    title: live.sheet("work"),
    note: words.notes.work,
    items: Array.from({ length: model.municipalities * n }, (_, cell) => cell),
    frozenColumns: 4,
    filtered: true,
    columns: [
      ...municipalityHeads<number>(live, (cell) => Math.floor(cell / n)),
      ...caseTypeHeads<number>(live, (cell) => cell % n),
      ...(known === undefined ? [...demandColumns(live, rates), ...todayColumns(live, time, rates, sites)] : []),
      ...(model.organisation === null ? [] : afterColumns(live, time, rates, sites, known))
    ]
  }
}

/** Recipients and pace. */
const demandColumns = (live: Live, rates: RateGrid): ReadonlyArray<Column> => {
  const { model, words, value } = live
  const { columns } = words
  const n = model.caseTypes.length
  const volume = (cell: number) => model.caseTypes[cell % n]!.volumes[Math.floor(cell / n)]!
  const population = (cell: number) => model.population[Math.floor(cell / n)]!
  const ruleOf = (cell: number) => model.caseTypes[cell % n]!.relativeUnitTime
  const curved = model.caseTypes.some(({ relativeUnitTime }) => relativeUnitTime.kind === "scaleCurve")
  const raw = (cell: number): number => {
    const rule = ruleOf(cell)
    return rule.kind === "scaleCurve" && volume(cell) > 0 ? population(cell) ** -value(rule.elasticity) : 1
  }
  const paces = pacesOf(live)
  const curveColumns: ReadonlyArray<Column> = [
    {
      id: "population",
      header: columns.population,
      style: numberStyle,
      cell: (cell) => (ruleOf(cell).kind === "scaleCurve" ? population(cell) : null)
    },
    {
      id: "rawPace",
      header: columns.rawPace,
      style: numberStyle,
      cell: (cell, _, at) =>
        ruleOf(cell).kind === "scaleCurve"
          ? {
              value: raw(cell),
              formula: `IF(${at("volume")}>0,${at("population")}^(-${rateAt(rates, "elasticity", cell % n)}),1)`
            }
          : null
    },
    {
      id: "weighted",
      header: columns.weighted,
      style: numberStyle,
      cell: (cell, _, at) =>
        ruleOf(cell).kind === "scaleCurve"
          ? { value: volume(cell) * raw(cell), formula: `${at("volume")}*${at("rawPace")}` }
          : null
    }
  ]
  return [
    { id: "volume", header: columns.volume, style: numberStyle, cell: volume },
    {
      id: "recipients",
      header: columns.recipients,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: value(model.caseTypes[cell % n]!.recipients) * volume(cell),
        formula: `${rateAt(rates, "recipients", cell % n)}*${at("volume")}`
      })
    },
    ...(curved ? curveColumns : []),
    {
      id: "pace",
      header: columns.pace,
      style: numberStyle,
      cell: (cell, _, at) => {
        const pace = paces[cell % n]![Math.floor(cell / n)]!
        return ruleOf(cell).kind === "scaleCurve"
          ? { value: pace, formula: `${at("rawPace")}*${rateAt(rates, "normaliser", cell % n)}` }
          : pace
      }
    }
  ]
}

const todayColumns = (live: Live, time: TimeSheet, rates: RateGrid, sites: () => SiteGrid): ReadonlyArray<Column> => {
  const { model, words } = live
  const { columns } = words
  const { statusQuo, unitTimeScale } = live.result.allocation
  const n = model.caseTypes.length
  const whole = spreadWhole(statusQuo, n, statusQuo.management)
  const total = siteTotals(statusQuo, n)
  return [
    {
      id: "atOne",
      header: columns.atOne,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: statusQuo.core[cell]! / unitTimeScale,
        formula: `${at("recipients")}*${at("pace")}*${rateAt(rates, "today", cell % n)}`
      })
    },
    {
      id: "coreToday",
      header: columns.coreToday,
      style: fteStyle,
      cell: (cell, _, at) => ({ value: statusQuo.core[cell]!, formula: `${time.at("factor")}*${at("atOne")}` })
    },
    {
      id: "upkeepToday",
      header: columns.upkeepToday,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: statusQuo.upkeep[cell]!,
        formula: upkeepFormula(at("coreToday"), "Today", time)
      })
    },
    ...peopleColumns(
      live,
      "peopleToday",
      (cell) => peopleToTrain(keptRule(live, model.upkeep), statusQuo.core[cell]!),
      (_, at) => peopleFormula(at("coreToday"), "Today", time)
    ),
    {
      id: "wholeToday",
      header: columns.wholeToday,
      style: fteStyle,
      cell: (cell, _, at) => {
        const m = Math.floor(cell / n)
        const [site, own] = [sites(), `(${at("coreToday")}+${at("upkeepToday")})`]
        return {
          value: whole[cell]!,
          formula: spreadFormula(own, cellIn(site, "workToday", m), cellIn(site, "managementToday", m), n)
        }
      }
    },
    {
      id: "totalToday",
      header: columns.totalToday,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: total[cell]!,
        formula: `${at("coreToday")}+${at("upkeepToday")}+${at("wholeToday")}`
      })
    }
  ]
}

const afterColumns = (
  live: Live,
  time: TimeSheet,
  rates: RateGrid,
  sites: () => SiteGrid,
  known: WorkGrid | undefined
): ReadonlyArray<Column> => {
  const before = (id: string, cell: number, at: SameRow) => (known === undefined ? at(id) : cellIn(known, id, cell))
  const { model, words, names } = live
  const { columns } = words
  const { participates, centreOf, hosts } = model.organisation!
  const { local, automated, moved } = live.result.allocation
  const n = model.caseTypes.length
  const whole = spreadWhole(
    local,
    n,
    local.management.map((fte, m) => fte + local.coordination[m]!)
  )
  const total = siteTotals(local, n)
  const recipients = (cell: number) =>
    live.value(model.caseTypes[cell % n]!.recipients) * model.caseTypes[cell % n]!.volumes[Math.floor(cell / n)]!
  const takesPart = (cell: number) => participates[Math.floor(cell / n)]!
  const centre = (cell: number) => (takesPart(cell) === 1 ? centreOf[cell]! : -1)
  const isHost = (cell: number) => (centre(cell) >= 0 && hosts[centre(cell)] === Math.floor(cell / n) ? 1 : 0)
  const events = (cell: number) => takesPart(cell) * recipients(cell) * live.rates.movedEvents[cell % n]!
  const scale = live.result.allocation.unitTimeScale
  const handOffScale = model.observed?.scaleHandOffs === true ? scale : 1
  const handsOff = (cell: number) => (events(cell) > 0 && isHost(cell) === 0 ? 1 : 0)
  const passes = (at: SameRow) => `AND(${at("moves")}>0,${at("isHost")}=0)`
  const fte = (
    id: "automated" | "moved" | "coreAfter" | "transactionAfter" | "upkeepAfter" | "centreCore" | "centreTransaction",
    value: (cell: number) => number,
    formula: (cell: number, at: SameRow) => string
  ): Column => ({
    id,
    header: columns[id],
    style: fteStyle,
    cell: (cell, _, at) => ({ value: value(cell), formula: formula(cell, at) })
  })
  const rate = (column: string, cell: number) => rateAt(rates, column, cell % n)
  const recipientsAt = (cell: number, at: SameRow) => before("recipients", cell, at)
  const atPace = (cell: number, at: SameRow) => `${recipientsAt(cell, at)}*${before("pace", cell, at)}`
  const columnsOfAll: ReadonlyArray<Column> = [
    { id: "takesPart", header: columns.takesPart, width: 9, style: countStyle, cell: takesPart },
    { id: "centreNumber", header: columns.centreNumber, width: 9, style: countStyle, cell: (cell) => centre(cell) + 1 },
    {
      id: "centre",
      header: columns.centre,
      width: 18,
      cell: (cell) => (centre(cell) < 0 ? null : textIn(names.centres[centre(cell)]!.label, live.lang))
    },
    { id: "isHost", header: columns.isHost, width: 9, style: countStyle, cell: isHost },
    {
      id: "moves",
      header: columns.moves,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: events(cell),
        formula: `${at("takesPart")}*${recipientsAt(cell, at)}*${rate("movedEvents", cell)}`
      })
    },
    fte(
      "automated",
      (cell) => automated[cell]!,
      (cell, at) => `${at("takesPart")}*${atPace(cell, at)}*${rate("automated", cell)}`
    ),
    fte(
      "moved",
      (cell) => moved[cell]!,
      (cell, at) => `${at("takesPart")}*${atPace(cell, at)}*${rate("moved", cell)}`
    ),
    fte(
      "coreAfter",
      (cell) => local.core[cell]!,
      (cell, at) =>
        `IF(${at("takesPart")}=1,${atPace(cell, at)}*${rate("stays", cell)},${before("coreToday", cell, at)})`
    ),
    fte(
      "transactionAfter",
      (cell) => local.transaction[cell]!,
      (cell, at) =>
        `IF(${passes(at)},${recipientsAt(cell, at)}*(${rate("send", cell)}+${rate("extraContacts", cell)}),0)`
    ),
    {
      id: "caseWorkAfter",
      header: columns.caseWorkAfter,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: local.core[cell]! + local.transaction[cell]!,
        formula: `${at("coreAfter")}+${at("transactionAfter")}`
      })
    },
    fte(
      "upkeepAfter",
      (cell) => local.upkeep[cell]!,
      (cell, at) =>
        `IF(${at("takesPart")}=1,${upkeepFormula(at("caseWorkAfter"), "Local", time)},${before("upkeepToday", cell, at)})`
    ),
    ...peopleColumns(
      live,
      "peopleAfter",
      (cell) =>
        peopleToTrain(
          keptRule(live, takesPart(cell) === 1 ? model.organisation!.localUpkeep : model.upkeep),
          local.core[cell]! + local.transaction[cell]!
        ),
      (cell, at) =>
        `IF(${at("takesPart")}=1,${peopleFormula(at("caseWorkAfter"), "Local", time)},${before("peopleToday", cell, at)})`
    ),
    {
      id: "wholeAfter",
      header: columns.wholeAfter,
      style: fteStyle,
      cell: (cell, _, at) => {
        const m = Math.floor(cell / n)
        const [site, own] = [sites(), `(${at("caseWorkAfter")}+${at("upkeepAfter")})`]
        const managed = `(${cellIn(site, "managementAfter", m)}+${cellIn(site, "coordination", m)})`
        return { value: whole[cell]!, formula: spreadFormula(own, cellIn(site, "workAfter", m), managed, n) }
      }
    },
    {
      id: "totalAfter",
      header: columns.totalAfter,
      style: fteStyle,
      cell: (cell, _, at) => ({
        value: total[cell]!,
        formula: `${at("caseWorkAfter")}+${at("upkeepAfter")}+${at("wholeAfter")}`
      })
    },
    {
      id: "coordinated",
      header: columns.coordinated,
      width: 9,
      style: countStyle,
      cell: (cell, _, at) => ({ value: handsOff(cell), formula: `IF(${passes(at)},1,0)` })
    },
    fte(
      "centreCore",
      (cell) => (events(cell) > 0 ? recipients(cell) * live.rates.atCentres[cell % n]! * scale : 0),
      (cell, at) => `IF(${at("moves")}>0,${recipientsAt(cell, at)}*${rate("atCentres", cell)},0)`
    ),
    fte(
      "centreTransaction",
      (cell) => handsOff(cell) * recipients(cell) * live.rates.receive[cell % n]! * handOffScale,
      (cell, at) => `IF(${passes(at)},${recipientsAt(cell, at)}*${rate("receive", cell)},0)`
    )
  ]
  return known === undefined ? columnsOfAll : columnsOfAll.filter(({ id }) => !UNASKED.has(id))
}

/** What is asked of the end alone. */
const UNASKED: ReadonlySet<string> = new Set(["automated", "moved", "centre"])

/** A site's part that belongs to all its case types, in proportion to their work; equally where there is none. */
const spreadFormula = (own: string, work: string, whole: string, caseTypes: number): string =>
  `IF(${work}>0,${whole}*${own}/${work},${whole}/${caseTypes})`

const pacesOf = ({ model }: Live): ReadonlyArray<Float64Array> =>
  model.caseTypes.map((caseType) => {
    const paces = new Float64Array(model.municipalities)
    relativeUnitTimes(caseType, model.population, model.values, paces)
    return paces
  })
