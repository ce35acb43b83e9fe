/** The drawing of a block in WebAssembly: `orderedUniforms` and `stratifiedQuantiles` to the last bit. */
import { type Code, f64, f64x2, get, i32, i32x4, repeatWhile, set, timesHigh } from "./code.ts"
import { F64, I32, V128, type WasmFunction } from "./wasmModule.ts"

/** Where things stand, in bytes. */
export interface InputPlaces {
  /** The states of four streams, word k of all four side by side; and the words that they give. */
  readonly states: number
  readonly words: number
  /** Of one stream: the strata by place (16 bits), the uniforms by place, and 8 times the place by stratum (16 bits). */
  readonly strata: number
  readonly uniforms: number
  readonly placeOf: number
}

const VECTOR_BYTES = 16

/** Loop over 0, `step`, 2·`step` … below `end` in a local. */
const through = (local: number, step: number, end: number, body: Code): Code => [
  ...[...i32.of(0), ...set(local)],
  ...repeatWhile([
    ...body,
    ...[...get(local), ...i32.of(step), i32.add, ...set(local)],
    ...[...get(local), ...i32.of(end), i32.lessSigned]
  ])
]

/** The next `count` words of four streams at once, by the generator of `randomWords.ts`. Takes and gives nothing. */
export const wordsFunction = ({ states, words }: InputPlaces, count: number): WasmFunction => {
  const [at, a, b, c, counter, word, one] = [0, 1, 2, 3, 4, 5, 6]
  const shifted = (local: number, by: number, shift: Code): Code => [...get(local), ...i32.of(by), ...shift]
  return {
    takes: [],
    gives: [],
    locals: [I32, V128, V128, V128, V128, V128, V128],
    body: [
      ...[a, b, c, counter].flatMap((local, k) => [
        ...i32.of(0),
        ...f64x2.load(states + k * VECTOR_BYTES),
        ...set(local)
      ]),
      ...[...i32.of(1), ...i32x4.splat, ...set(one)],
      ...through(at, VECTOR_BYTES, count * VECTOR_BYTES, [
        ...[...get(a), ...get(b), ...i32x4.add, ...get(counter), ...i32x4.add, ...set(word)],
        ...[...get(counter), ...get(one), ...i32x4.add, ...set(counter)],
        ...[...get(b), ...shifted(b, 9, i32x4.shrUnsigned), ...i32x4.xor, ...set(a)],
        ...[...get(c), ...shifted(c, 3, i32x4.shl), ...i32x4.add, ...set(b)],
        ...[...shifted(c, 21, i32x4.shl), ...shifted(c, 11, i32x4.shrUnsigned), ...i32x4.or],
        ...[...get(word), ...i32x4.add, ...set(c)],
        ...[...get(at), ...get(word), ...f64x2.store(words)]
      ])
    ]
  }
}

/** The uniforms of one of the four streams. Takes how far into each vector of words its own stand, in bytes. */
export const uniformsFunction = ({ words, strata, uniforms, placeOf }: InputPlaces, block: number): WasmFunction => {
  const [lane, place, other, stratum] = [0, 1, 2, 3]
  const word = (offset: number): Code => [
    ...[...get(place), ...i32.of(4), i32.shl, ...get(lane), i32.add],
    ...i32.load(words + offset * VECTOR_BYTES)
  ]
  const twice = (local: number): Code => [...get(local), ...i32.of(1), i32.shl]
  return {
    takes: [I32],
    gives: [],
    locals: [I32, I32, I32],
    body: [
      // Inside-out shuffle: the stratum that stood at `other` moves here, and this one takes its place.
      ...through(place, 1, block, [
        ...[...word(0), ...timesHigh([...get(place), ...i32.of(1), i32.add]), ...set(other)],
        ...[...twice(place), ...twice(other), ...i32.load16(strata), ...i32.store16(strata)],
        ...[...twice(other), ...get(place), ...i32.store16(strata)]
      ]),
      ...through(place, 1, block, [
        ...[...twice(place), ...i32.load16(strata), ...set(stratum)],
        ...[...twice(stratum), ...get(place), ...i32.of(3), i32.shl, ...i32.store16(placeOf)],
        ...[...get(place), ...i32.of(3), i32.shl, ...get(stratum), i32.toF64],
        ...[...word(block), i32.toF64Unsigned, ...f64.of(0.5), f64.add, ...f64.of(2 ** -32), f64.mul],
        ...[f64.add, ...f64.of(1 / block), f64.mul, ...f64.store(uniforms)]
      ])
    ]
  }
}

/**
 * Quantiles by a table, two strata of one cell at a time. Takes: from where to where in the list of pairs; where the
 * cells start; `low` and `width`; what to add to `sign` times a uniform to have its tail; and where the answers go.
 *
 * A pair is three words: where `placeOf` of both strata stands, and how far behind the cells theirs does.
 */
export const quantilesFunction = ({ uniforms }: InputPlaces): WasmFunction => {
  const [pair, end, cells, low, width, base, sign, out] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [first, second, row, t, lows, widths, bases, signs] = [8, 9, 10, 11, 12, 13, 14, 15]
  const cell = (number: number): Code => [...get(row), ...f64x2.loadBoth(number * 8)]
  const placed = (word: number): Code => [...get(pair), ...i32.load(word * 4), ...i32.load16(0)]
  return {
    takes: [I32, I32, I32, F64, F64, F64, F64, I32],
    gives: [],
    locals: [I32, I32, I32, V128, V128, V128, V128, V128],
    body: [
      ...(
        [
          [low, lows],
          [width, widths],
          [base, bases],
          [sign, signs]
        ] as const
      ).flatMap(([from, to]) => [...get(from), ...f64x2.splat, ...set(to)]),
      ...repeatWhile([
        ...[...placed(0), ...set(first), ...placed(1), ...set(second)],
        ...[...get(pair), ...i32.load(8), ...get(cells), i32.add, ...set(row)],
        ...[...get(bases), ...get(second), ...get(first), ...f64x2.loadBoth(uniforms), ...f64x2.loadSecond(uniforms)],
        ...[...get(signs), ...f64x2.mul, ...f64x2.add, ...cell(0), ...f64x2.sub, ...cell(1), ...f64x2.mul, ...set(t)],
        // The polynomial from its highest power down; `low` and `width` put it in its place.
        ...cell(7),
        ...[6, 5, 4, 3, 2].flatMap((power) => [...get(t), ...f64x2.mul, ...cell(power), ...f64x2.add]),
        ...[...get(widths), ...f64x2.mul, ...get(lows), ...f64x2.add, ...set(t)],
        ...[...get(first), ...get(out), i32.add, ...get(t), ...f64x2.storeFirst(0)],
        ...[...get(second), ...get(out), i32.add, ...get(t), ...f64x2.storeSecond(0)],
        ...[...get(pair), ...i32.of(12), i32.add, ...set(pair)],
        ...[...get(pair), ...get(end), i32.lessSigned]
      ])
    ]
  }
}
