/** What takes so long: the spans of a run as a tree with their times, on stderr (`--trace`). */
import { Array, Effect, Option, Tracer } from "effect"

/**
 * Run `work` and, however it ends, tell where its time went: each named step under the one that called it, with
 * milliseconds; steps of one name under one parent are summed. What came before `work`, loading the program, is a line.
 *
 * @param tell takes the finished text
 */
export const traced = <A, E, R>(
  work: Effect.Effect<A, E, R>,
  { start, tell }: { readonly start: string; readonly tell: (text: string) => void }
): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const spans: globalThis.Array<Tracer.NativeSpan> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const started = process.uptime() * 1000
    return Effect.withTracer(work, tracer).pipe(
      Effect.onExit(() =>
        Effect.sync(() => tell([...lineOf(0, start, 1, started), ...treeOf(spans, undefined, 0), ""].join("\n")))
      )
    )
  })

/** Lines of the steps that `parent` called, in the order of their first call. */
const treeOf = (
  spans: ReadonlyArray<Tracer.NativeSpan>,
  parents: ReadonlySet<string> | undefined,
  depth: number
): ReadonlyArray<string> => {
  const own = spans.filter(({ parent }) =>
    Option.isNone(parent) ? parents === undefined : parents?.has(parent.value.spanId) === true
  )
  const byName = Array.groupBy(own, ({ name }) => name)
  return Object.entries(byName).flatMap(([name, calls]) => [
    ...lineOf(
      depth,
      name,
      calls.length,
      calls.reduce((sum, call) => sum + millisecondsOf(call), 0)
    ),
    ...treeOf(spans, new Set(calls.map(({ spanId }) => spanId)), depth + 1)
  ])
}

/** Still open when the run was interrupted: until now. */
const millisecondsOf = ({ startTime, status }: Tracer.NativeSpan): number =>
  Number((status._tag === "Ended" ? status.endTime : BigInt(Date.now()) * 1_000_000n) - startTime) / 1e6

const lineOf = (depth: number, name: string, count: number, milliseconds: number): ReadonlyArray<string> => {
  const label = `${"  ".repeat(depth)}${name}${count > 1 ? ` ×${count}` : ""}`
  return [`${label.padEnd(LABEL)} ${milliseconds.toFixed(0).padStart(8)} ms`]
}

const LABEL = 40
