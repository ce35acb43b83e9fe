/** Lines and desks: simulated jobs a second, and the agents of many lines at once, each against a plain loop. */
import { simulateDesk } from "../src/analysis/simulation/simulateDesk.ts"
import { simulateLine } from "../src/analysis/simulation/simulateLine.ts"
import { leastAgents, leastWholeAgents, type LinePromise } from "../src/model/service/leastAgents.ts"

/** Jobs a second: SimPy 4 does 0.11 million, the goal is 2.8, a loop in C++ 7.5. */
const JOBS = 1_000_000

export const serviceSection = (): ReadonlyArray<string> => [...simulated(), ...staffed()]

const simulated = (): ReadonlyArray<string> => {
  const plain = secondsOf(() => lindley(JOBS))
  const perSecond = (jobs: number, seconds: number) => `${(jobs / seconds / 1e6).toFixed(1)} million jobs a second`
  const line = (agents: number, patienceSeconds: number) => {
    let calls = 0
    const erlang = 0.88 * agents
    const seconds = secondsOf(() => {
      calls = simulateLine(
        {
          intervals: [{ seconds: 28_800, calls: (erlang * 28_800) / 300, agents }],
          handlingSeconds: 300,
          patienceSeconds,
          withinSeconds: 120
        },
        Math.ceil(JOBS / ((erlang * 28_800) / 300)),
        1,
        0
      ).calls
    })
    const ratio = seconds / calls / (plain / JOBS)
    return `${agents} agents${patienceSeconds === Infinity ? "" : ", callers who hang up"}: ${perSecond(calls, seconds)}, ${ratio.toFixed(1)} times the loop`
  }
  const desk = (workers: number, cv2: number) => {
    let cases = 0
    const months = Array.from({ length: 12 }, () => JOBS / 24)
    const rate = (12 * months[0]! * 1.05) / 252
    const kinds = [{ months, handlingDays: workers / rate, handlingCv2: cv2, promiseDays: 14 }]
    const seconds = secondsOf(() => {
      cases = simulateDesk(
        { kinds, arrivalCv2: cv2, daysPerMonth: 21, workers, startBacklog: 0, chase: 0 },
        2,
        1,
        0
      )[0]!.cases
    })
    return `${workers} caseworkers, cv² ${cv2}: ${perSecond(cases, seconds)}, ${(seconds / cases / (plain / JOBS)).toFixed(1)} times the loop`
  }
  return [
    `one server, Lindley's recursion in a plain loop: ${perSecond(JOBS, plain)}`,
    ...[line(5, Infinity), line(50, Infinity), line(50, 300), desk(50, 1), desk(50, 1.5)].map((text) => `  ${text}`)
  ]
}

/** Waits of M/M/1 one after the other: as little as a simulation can do. */
const lindley = (jobs: number): number => {
  let [wait, sum] = [0, 0]
  for (let job = 0; job < jobs; job++) {
    wait = Math.max(0, wait - Math.log(Math.random()) - -Math.log(Math.random()) * 1.1)
    sum += wait
  }
  return sum
}

/** Ten lines of each of 98 town halls, and 12 hours: as many as pyworkforce staffs one by one in 0.089 s. */
const CELLS = 98 * 10 * 12
const PYWORKFORCE_SECONDS = 0.089

const staffed = (): ReadonlyArray<string> => {
  const line: LinePromise = {
    promise: { kind: "level", share: 0.8, within: 120 },
    maxOccupancy: 0.88,
    patience: Infinity,
    minimumPresent: 1
  }
  const loads = Float64Array.from({ length: CELLS }, (_, i) => 0.05 + ((i * 7919) % CELLS) / 600)
  const plain = secondsOf(() => loads.reduce((sum, erlang) => sum + fromOne(erlang, 300, 120, 0.8, 0.88), 0))
  const whole = secondsOf(() => loads.reduce((sum, erlang) => sum + leastWholeAgents(erlang, 300, line), 0))
  const real = secondsOf(() => loads.reduce((sum, erlang) => sum + leastAgents(erlang, 300, line), 0))
  const said = (what: string, seconds: number) =>
    `${what}: ${(seconds * 1000).toFixed(1)} ms, ${(plain / seconds).toFixed(1)} times as fast as the plain loop, ${(PYWORKFORCE_SECONDS / seconds).toFixed(0)} times pyworkforce's published time`
  return [
    `agents of ${CELLS.toLocaleString("en")} lines of 0.05 to 20 Erlang, tried from one up: ${(plain * 1000).toFixed(1)} ms`,
    `  ${said("whole agents", whole)}`,
    `  ${said("any number of agents", real)}`
  ]
}

/** As a spreadsheet does it: one agent more until the promise holds, each time from the start. */
const fromOne = (erlang: number, seconds: number, within: number, share: number, occupancy: number): number => {
  for (let agents = 1; ; agents++) {
    if (erlang / agents > occupancy) continue
    let [term, sum] = [1, 1]
    for (let k = 1; k < agents; k++) {
      term *= erlang / k
      sum += term
    }
    const waits = (term * erlang) / agents / (1 - erlang / agents)
    if (1 - (waits / (sum + waits)) * Math.exp((-(agents - erlang) * within) / seconds) >= share) return agents
  }
}

/** Seconds of processor of the best of five turns after one that compiles: the machine may have other work. */
const secondsOf = (turn: () => unknown): number => {
  turn()
  const turns = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    turn()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...turns)
}
