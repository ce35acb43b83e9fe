/** Where everything that a kernel reads and writes stands in its memory. */

/** Places in bytes, given away in order. */
export interface Room {
  /** Room for so many numbers of 64 bits. */
  readonly take: (numbers: number) => number
  /** Room for these numbers, which are there from the start. */
  readonly hold: (numbers: ArrayLike<number>) => number
  /** The same of 32 bits, without a sign. */
  readonly holdWords: (words: Uint32Array) => number
  /** One number in both halves of a vector. */
  readonly holdTwice: (number: number) => number
  readonly bytes: () => number
  /** Write what is held. */
  readonly fill: (memory: ArrayBuffer) => void
}

export const makeRoom = (): Room => {
  let end = 0
  const held: Array<{ readonly at: number; readonly numbers: Float64Array | Uint32Array }> = []
  const twice = new Map<number, number>()
  const place = (bytes: number): number => {
    const at = end
    end += Math.ceil(bytes / VECTOR_BYTES) * VECTOR_BYTES
    return at
  }
  const keep = (numbers: Float64Array | Uint32Array): number => {
    const at = place(numbers.byteLength)
    held.push({ at, numbers })
    return at
  }
  const hold = (numbers: ArrayLike<number>): number => keep(Float64Array.from(numbers))
  return {
    take: (numbers) => place(numbers * Float64Array.BYTES_PER_ELEMENT),
    hold,
    holdWords: keep,
    holdTwice: (number) => {
      const at = twice.get(number) ?? hold([number, number])
      twice.set(number, at)
      return at
    },
    bytes: () => end,
    fill: (memory) => {
      for (const { at, numbers } of held) {
        if (numbers instanceof Float64Array) new Float64Array(memory, at, numbers.length).set(numbers)
        else new Uint32Array(memory, at, numbers.length).set(numbers)
      }
    }
  }
}

/** Vectors that stand on such places are loaded in one go. */
export const VECTOR_BYTES = 16

/** Memory with room for all that was taken, and what is held in its place. */
export const memoryOf = ({ bytes, fill }: Room): WebAssembly.Memory => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes() / PAGE_BYTES) })
  fill(memory.buffer)
  return memory
}

const PAGE_BYTES = 65_536
