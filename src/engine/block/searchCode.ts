/** The search of `countBelow` in WebAssembly. */
import { type Code, f64, get, i32, ifThen, repeatWhile, set } from "../../kernel/wasm/code.ts"
import { F64, I32, type WasmFunction } from "../../kernel/wasm/wasmModule.ts"
import { BUCKET_SHIFT, BUCKETS, FIRST_BUCKET, type VolumeGroup } from "../VolumeGroup.ts"
import type { Room } from "../../kernel/wasm/Room.ts"

/** Where a group's volumes stand: its buckets, the sorted volumes and their sums to the end. */
export interface GroupPlaces {
  readonly starts: number
  readonly paced: number
  readonly sums: number
  readonly total: number
}

/** @param group one whose order is kept */
export const placeGroup = (room: Room, { starts, paced, sumsFrom, total }: VolumeGroup): GroupPlaces => ({
  starts: room.holdWords(starts),
  paced: room.hold(paced),
  sums: room.hold(sumsFrom!),
  total
})

const [LIMIT, STARTS, PACED, LOW, HIGH, MIDDLE, FITS] = [0, 1, 2, 3, 4, 5, 6]
/** Of a limit, and the places of a group's buckets and volumes: how many of them are at most as large. */
export const searchFunction: WasmFunction = {
  takes: [F64, I32, I32],
  gives: [I32],
  locals: [I32, I32, I32, I32],
  body: [
    ...[...get(LIMIT), ...f64.highWord, ...i32.of(BUCKET_SHIFT), i32.shrSigned],
    ...[...i32.of(FIRST_BUCKET), i32.sub, ...set(MIDDLE)],
    ...chosen(get(MIDDLE), i32.of(BUCKETS - 1), [...get(MIDDLE), ...i32.of(BUCKETS), i32.lessSigned], MIDDLE),
    ...chosen(i32.of(0), get(MIDDLE), [...get(MIDDLE), ...i32.of(0), i32.lessSigned], MIDDLE),
    ...[...get(STARTS), ...get(MIDDLE), ...i32.of(2), i32.shl, i32.add, ...set(MIDDLE)],
    ...[...get(MIDDLE), ...i32.load(0), ...set(LOW), ...get(MIDDLE), ...i32.load(4), ...set(HIGH)],
    // Most buckets hold one volume or none: the first is asked without a branch, which would be guessed wrong half the
    // time and take most of the search's.
    ...[...get(PACED), ...get(LOW), ...i32.of(3), i32.shl, i32.add, ...f64.load(0), ...get(LIMIT), f64.atMost],
    ...[...isOpen(), i32.and, ...set(FITS), ...get(LOW), ...get(FITS), i32.add, ...set(LOW)],
    ...ifThen(
      [...isOpen(), ...get(FITS), i32.and],
      repeatWhile([
        ...[...get(LOW), ...get(HIGH), i32.add, ...i32.of(1), i32.shrUnsigned, ...set(MIDDLE)],
        ...[...get(PACED), ...get(MIDDLE), ...i32.of(3), i32.shl, i32.add, ...f64.load(0)],
        ...[...get(LIMIT), f64.atMost, ...set(FITS)],
        ...chosen([...get(MIDDLE), ...i32.of(1), i32.add], get(LOW), get(FITS), LOW),
        ...chosen(get(HIGH), get(MIDDLE), get(FITS), HIGH),
        ...isOpen()
      ])
    ),
    ...get(LOW)
  ]
}

function isOpen(): Code {
  return [...get(LOW), ...get(HIGH), i32.lessSigned]
}

function chosen(first: Code, second: Code, condition: Code, local: number): Code {
  return [...first, ...second, ...condition, i32.select, ...set(local)]
}
