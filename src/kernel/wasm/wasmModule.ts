/** Functions as a module of WebAssembly, built where it is needed: no binary is kept with the program. */
import { type Code, END, unsigned } from "./code.ts"

export const I32 = 0x7f
export const F64 = 0x7c
export const V128 = 0x7b
type ValueType = typeof I32 | typeof F64 | typeof V128

export interface WasmFunction {
  readonly takes: ReadonlyArray<ValueType>
  readonly gives: ReadonlyArray<ValueType>
  /** Locals behind the parameters. */
  readonly locals: ReadonlyArray<ValueType>
  readonly body: Code
}

/** A function that can be called. */
export type Callable = (...args: ReadonlyArray<number>) => number

/**
 * Instantiate functions that call one another by place and share `memory`; they come back by place.
 *
 * @throws WebAssembly.CompileError where the machine or its settings do not know vectors of 128 bits
 */
export const instantiate = (
  functions: ReadonlyArray<WasmFunction>,
  memory: WebAssembly.Memory
): ReadonlyArray<Callable> => {
  const module = new WebAssembly.Module(wasmModule(functions))
  const { exports } = new WebAssembly.Instance(module, { [NAME]: { [NAME]: memory } })
  return functions.map((_, k) => exports[`${NAME}${k}`] as Callable)
}

const wasmModule = (functions: ReadonlyArray<WasmFunction>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    joined([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(
        1,
        functions.map(({ takes, gives }) => [
          0x60,
          ...listOf(takes.map((one) => [one])),
          ...listOf(gives.map((one) => [one]))
        ])
      ),
      section(2, [[...text(NAME), ...text(NAME), 0x02, 0x00, 0]]),
      section(
        3,
        functions.map((_, k) => unsigned(k))
      ),
      section(
        7,
        functions.map((_, k) => [...text(`${NAME}${k}`), 0x00, ...unsigned(k)])
      ),
      section(10, functions.map(bodyOf))
    ])
  )

const bodyOf = ({ locals, body }: WasmFunction): Code => {
  const head = listOf(locals.map((type) => [1, type]))
  return joined([unsigned(head.length + body.length + 1), head, body, [END]])
}

const section = (id: number, entries: ReadonlyArray<Code>): Code => {
  const body = listOf(entries)
  return joined([[id], unsigned(body.length), body])
}

const listOf = (entries: ReadonlyArray<Code>): Code => joined([unsigned(entries.length), ...entries])

/** Arrays of some ten thousand bytes: `concat` takes a tenth of the time of spreading or `flat`. */
const joined = (pieces: ReadonlyArray<Code>): Code => new Array<number>().concat(...pieces)

const text = (letters: string): Code => listOf([...letters].map((letter) => [letter.charCodeAt(0)]))

/** What the memory comes in as; functions go out under it and their place. */
const NAME = "m"
