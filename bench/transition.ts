/** Months of every municipality in many draws, against a loop over the plain model's two allocations. */
import { allocate } from "../src/model/allocate.ts"
import { startModel } from "../src/model/transition/dayOne.ts"
import { moneyPathOf } from "../src/model/transition/moneyPath.ts"
import { inTurn, pathOf } from "../src/model/transition/path.ts"
import { addBeside, writeStaying } from "../src/model/transition/payroll.ts"
import { seriesOf } from "../src/model/transition/series.ts"
import { loadFile } from "../tests/support/load.ts"

/** Draws that are timed, and those of the goal. */
const TIMED = 1500
const GOAL = 10_000
const MONEY_TIMED = 5

export const transitionSection = async (file: string): Promise<ReadonlyArray<string>> => {
  const { compiled } = await loadFile(file)
  const { model } = compiled
  const transition = model.transition!
  const start = startModel(model)
  const out = new Float64Array(model.municipalities * model.caseTypes.length)
  // Every draw is an allocation of its own, with a follow share of its own.
  const drawn = (i: number): Float64Array => {
    const values = Float64Array.from(model.values)
    if (transition.follow.kind === "share") values[transition.follow.share] = (i % 97) / 100
    return values
  }
  const takesItsTurn = inTurn()
  let sum = 0
  const loop = processorTime(TIMED, (i) => {
    sum += allocate(model, drawn(i)).local.core[0]! + allocate(start, drawn(i)).local.core[0]!
  })
  const path = processorTime(TIMED, (i) => {
    const own = pathOf(model, transition, takesItsTurn(allocate(model, drawn(i))))
    for (const id of ["freed", "backlog", "capacity"] as const) sum += seriesOf(id, own, model)[40]!
    for (let month = 0; month < own.months; month++) {
      writeStaying(own.local, own.built, month, out)
      addBeside(own, model, month, out)
      sum += out[40]!
    }
  })
  const money = processorTime(MONEY_TIMED, (i) => {
    sum += moneyPathOf(model, model.money!, transition, allocate(model, drawn(i))).cumulated[0]!
  })
  const ofGoal = (each: number) => `${((GOAL * each) / 1000).toFixed(1)} s of processor`
  if (!Number.isFinite(sum)) throw new RangeError("a month is no number")
  return [
    `${transition.months} months, ${model.municipalities} municipalities, ${model.organisation!.centres.length} centres`,
    `  two allocations, nothing read: ${loop.toFixed(3)} ms a draw`,
    `  every month of every municipality and centre: ${path.toFixed(3)} ms a draw, ${(path / loop).toFixed(1)} times that`,
    `    ${GOAL.toLocaleString("en")} draws: ${ofGoal(path)} (goal 10 s)`,
    `  money of every month: ${money.toFixed(2)} ms a draw, ${ofGoal(money)} for as many`
  ]
}

/** Milliseconds of processor a turn, in the quickest fifth: what others do on the machine takes time from the rest. */
const processorTime = (turns: number, turn: (i: number) => void): number => {
  for (let i = 0; i < turns / 10; i++) turn(i)
  let least = Infinity
  for (let from = 0; from < turns; from += turns / PARTS) {
    const before = process.cpuUsage()
    for (let i = from; i < from + turns / PARTS; i++) turn(i)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000 / (turns / PARTS))
  }
  return least
}
const PARTS = 5
