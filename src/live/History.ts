/** The way back: every position that somebody left, and those that were undone. */
import { batch, computed, type ReadonlySignal, signal, type Signal } from "@preact/signals"
import type { Position } from "./Position.ts"

export interface History {
  readonly goTo: (position: Position) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
}

export const makeHistory = (position: Signal<Position>): History => {
  const past = signal<ReadonlyArray<Position>>([])
  const future = signal<ReadonlyArray<Position>>([])
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    goTo: (next) =>
      batch(() => {
        past.value = [...past.value, position.value]
        future.value = []
        position.value = next
      }),
    undo: () =>
      batch(() => {
        const before = past.value.at(-1)
        if (before === undefined) return
        past.value = past.value.slice(0, -1)
        future.value = [position.value, ...future.value]
        position.value = before
      }),
    redo: () =>
      batch(() => {
        const [next, ...rest] = future.value
        if (next === undefined) return
        past.value = [...past.value, position.value]
        future.value = rest
        position.value = next
      })
  }
}
