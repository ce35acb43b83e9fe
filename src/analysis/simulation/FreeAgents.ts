/** Agents of a line or desk: who is free first. */

/** For each agent, when shifts begin and end: agent k is there in the intervals that have more than k agents. */
export interface Shifts {
  readonly begins: ReadonlyArray<Float64Array>
  readonly ends: ReadonlyArray<Float64Array>
}

/** Agents who are there all the time. */
export const always = (agents: number): Shifts => ({
  begins: Array.from({ length: agents }, () => Float64Array.of(0)),
  ends: Array.from({ length: agents }, () => Float64Array.of(Infinity))
})

/** A heap by the time at which each is next free and present. */
export class FreeAgents {
  readonly #shifts: Shifts
  readonly #free: Float64Array
  readonly #agent: Uint16Array
  readonly #always: boolean

  constructor(shifts: Shifts) {
    this.#shifts = shifts
    this.#free = new Float64Array(shifts.begins.length)
    this.#agent = new Uint16Array(shifts.begins.length)
    this.#always = shifts.begins.every((begins, k) => begins[0] === 0 && shifts.ends[k]![0] === Infinity)
  }

  /** Time 0: everybody who is there is free. */
  open(): void {
    for (let k = 0; k < this.#agent.length; k++) {
      this.#agent[k] = k
      this.#free[k] = this.#presentFrom(k, 0)
    }
    // The order of agents is that of their first shifts only where no agent comes later than one after it.
    for (let k = (this.#agent.length >> 1) - 1; k >= 0; k--) this.#sink(k)
  }

  /** The time from which somebody can take a call that arrives now. */
  firstFree(now: number): number {
    while (this.#free[0]! < now) {
      const from = this.#presentFrom(this.#agent[0]!, now)
      if (from <= now) return now
      this.#free[0] = from
      this.#sink(0)
    }
    return this.#free[0]!
  }

  /** The agent that `firstFree` found works until then. */
  takeUntil(end: number): void {
    this.#free[0] = this.#presentFrom(this.#agent[0]!, end)
    this.#sink(0)
  }

  #presentFrom(agent: number, time: number): number {
    if (this.#always) return time
    const begins = this.#shifts.begins[agent]!
    const ends = this.#shifts.ends[agent]!
    for (let shift = 0; shift < begins.length; shift++) {
      if (time < ends[shift]!) return Math.max(time, begins[shift]!)
    }
    return Infinity
  }

  #sink(from: number): void {
    const free = this.#free
    const size = free.length
    const time = free[from]!
    const agent = this.#agent[from]!
    let at = from
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && free[child + 1]! < free[child]!) child++
      if (!(free[child]! < time)) break
      free[at] = free[child]!
      this.#agent[at] = this.#agent[child]!
      at = child
    }
    free[at] = time
    this.#agent[at] = agent
  }
}
