/** Instructions of WebAssembly with 128-bit vectors as bytes: as many as the engine's kernels need. */

/** A piece of a function's body: bytes in the order in which they run. */
export type Code = ReadonlyArray<number>

/** Whole numbers of the binary format: seven bits a byte, the lowest first (LEB128). */
export const unsigned = (value: number): Code => {
  const low = value % 128
  return value < 128 ? [low] : [low + 128, ...unsigned((value - low) / 128)]
}

const signed = (value: number): Code => {
  const low = value & 0x7f
  const rest = value >> 7
  return rest === (low & 0x40 ? -1 : 0) ? [low] : [low | 0x80, ...signed(rest)]
}

const vector = (code: number, ...more: Code): Code => [0xfd, ...unsigned(code), ...more]

/** Of an access to memory: aligned to 2^`align` bytes, so many behind the address on the stack. */
const at = (align: number, offset: number): Code => [align, ...unsigned(offset)]

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const call = (index: number): Code => [0x10, ...unsigned(index)]

const NO_RESULT = 0x40
/** Repeats `body` while it leaves something that is not 0. */
export const repeatWhile = (body: Code): Code => [0x03, NO_RESULT, ...body, 0x0d, 0, END]
export const ifThen = (condition: Code, then: Code): Code => [...condition, 0x04, NO_RESULT, ...then, END]
export const RETURN = 0x0f
export const END = 0x0b

export const i32 = {
  of: (value: number): Code => [0x41, ...signed(value)],
  load: (offset: number): Code => [0x28, ...at(2, offset)],
  add: 0x6a,
  sub: 0x6b,
  and: 0x71,
  shl: 0x74,
  shrSigned: 0x75,
  shrUnsigned: 0x76,
  lessSigned: 0x48,
  lessUnsigned: 0x49,
  equal: 0x46,
  toF64: 0xb7,
  /** As 32 bits without a sign. */
  toF64Unsigned: 0xb8,
  load16: (offset: number): Code => [0x2f, ...at(1, offset)],
  store16: (offset: number): Code => [0x3b, ...at(1, offset)],
  /** Of three on the stack, the first where the last is not 0, else the second. */
  select: 0x1b
} as const

/** The upper 32 bits of the product of two words without signs, of which the first is on the stack already. */
export const timesHigh = (second: Code): Code => [0xad, ...second, 0xad, 0x7e, 0x42, 32, 0x88, 0xa7]

export const f64 = {
  of: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: (offset: number): Code => [0x2b, ...at(3, offset)],
  store: (offset: number): Code => [0x39, ...at(3, offset)],
  equal: 0x61,
  less: 0x63,
  greater: 0x64,
  atMost: 0x65,
  add: 0xa0,
  sub: 0xa1,
  mul: 0xa2,
  div: 0xa3,
  /** The upper 32 of its bits as a whole number. */
  highWord: [0xbd, 0x42, 32, 0x88, 0xa7]
} as const

/** Two numbers side by side, of two draws. */
export const f64x2 = {
  load: (offset: number): Code => vector(0x00, ...at(3, offset)),
  store: (offset: number): Code => vector(0x0b, ...at(3, offset)),
  /** Both of them from one place, and the second alone from another. */
  loadBoth: (offset: number): Code => vector(0x0a, ...at(3, offset)),
  loadSecond: (offset: number): Code => vector(0x57, ...at(3, offset), 1),
  storeFirst: (offset: number): Code => vector(0x5b, ...at(3, offset), 0),
  storeSecond: (offset: number): Code => vector(0x5b, ...at(3, offset), 1),
  splat: vector(0x14),
  lane: (lane: number): Code => vector(0x21, lane),
  withSecond: vector(0x22, 1),
  abs: vector(0xec),
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  div: vector(0xf3),
  max: vector(0xf7),
  greater: vector(0x4a),
  and: vector(0x4e),
  allTrue: vector(0xc3)
} as const

/** Four words side by side, of four streams. */
export const i32x4 = {
  splat: vector(0x11),
  add: vector(0xae),
  shl: vector(0xab),
  shrUnsigned: vector(0xad),
  xor: vector(0x51),
  or: vector(0x50)
} as const
