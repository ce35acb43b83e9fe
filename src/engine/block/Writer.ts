/** A function of WebAssembly while it is being written: its body so far, its locals and the memory that it reads. */
import { type Code, f64x2, i32 } from "../../kernel/wasm/code.ts"
import { I32, V128 } from "../../kernel/wasm/wasmModule.ts"
import type { Room } from "../../kernel/wasm/Room.ts"

type LocalType = typeof I32 | typeof V128

export interface Writer {
  readonly body: ReadonlyArray<number>
  readonly locals: ReadonlyArray<LocalType>
  readonly room: Room
  readonly push: (...code: ReadonlyArray<Code>) => void
  readonly local: (type: LocalType) => number
  /** A number in both halves of a vector. */
  readonly constant: (value: number) => Code
}

export const makeWriter = (room: Room): Writer => {
  const body: Array<number> = []
  const locals: Array<LocalType> = []
  return {
    body,
    locals,
    room,
    push: (...code) => {
      for (const piece of code) for (const byte of piece) body.push(byte)
    },
    local: (type) => locals.push(type) - 1,
    constant: (value) => [...i32.of(0), ...f64x2.load(room.holdTwice(value))]
  }
}
