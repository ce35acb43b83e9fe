/** A small pair whose differences pull in different directions, for tests of what is said at the table. */
import { loadTexts } from "./load.ts"
import { memoFiles } from "./memoPair.ts"

export interface TableNumbers {
  /** Unit time at the centres: the lower, the more is freed. */
  readonly pace?: number
  /** Minutes to send a hand-off, and to receive one: the lower, the more is freed. */
  readonly send?: number
  readonly receive?: number
  /** Hours of courses of those trained in the municipalities. */
  readonly courses?: number
  /** Keeps the minutes to send to the party itself. */
  readonly secret?: boolean
}

/** The first of party `north`, the second of `south`; they differ in the numbers given, and in nothing else. */
export const tablePair = (north: TableNumbers = {}, south: TableNumbers = {}) => {
  const made = memoFiles({ ranges: false, share: 0.8, pace: 0.7 })
  const files = {
    ...made,
    ...Object.fromEntries(
      [north, south].map((numbers, i) => [`${i}.yaml`, given(made[`${i}.yaml`]!.replaceAll(`own${i}`, "own"), numbers)])
    )
  }
  return Promise.all(["0.yaml", "1.yaml"].map((file) => loadTexts(files, file)))
}

const given = (yaml: string, { pace = 0.7, send = 5, receive = 5, courses = 20, secret = false }: TableNumbers) =>
  yaml
    .replace("centreRelativeUnitTime: {value: 0.7", `centreRelativeUnitTime: {value: ${pace}`)
    .replace("sendMinutes: {value: 5", `sendMinutes: {value: ${send}${secret ? ", private: true" : ""}`)
    .replace("receiveMinutes: 5", `receiveMinutes: ${receive}`)
    .replace(
      "ftePerTrained: 3, components: {courses: {hours: 20}}",
      `ftePerTrained: 3, components: {courses: {hours: ${courses}}}`
    )
