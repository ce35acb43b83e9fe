/** The numbers that can be moved: the weightiest ten, whatever else is sought, and the way back. */
import { useState } from "preact/hooks"
import type { LiveAssumption } from "../../report/live/LiveData.ts"
import { usePage } from "./Page.ts"
import { NumberRow } from "./NumberRow.tsx"

/** So many are shown unasked. */
export const SHOWN = 10

export const Moves = () => {
  const { store, words } = usePage()
  const { live } = words
  const { movable } = store.base.value
  if (movable === null) return <p>{live.variant.none}</p>
  const numbers = movable.weightiest.map((place) => movable.assumptions[place]!)
  const moved = new Set(store.position.value.changes.map(({ path }) => path))
  const weightiest = numbers.slice(0, SHOWN)
  const others = numbers.slice(SHOWN).filter(({ path }) => moved.has(path))
  return (
    <section class="moves" aria-labelledby="moves">
      <h2 id="moves">{live.move.heading}</h2>
      <p class="note">{live.move.intro}</p>
      <BaseChoice />
      <div class="history">
        <Step label={live.move.undo} isOpen={store.canUndo.value} go={store.undo} />
        <Step label={live.move.redo} isOpen={store.canRedo.value} go={store.redo} />
        <Step
          label={live.move.reset}
          isOpen={moved.size > 0}
          go={() => store.goTo({ ...store.position.value, changes: [] })}
        />
        <Step label={live.home.heading} isOpen={moved.size > 0} go={goHome} />
      </div>
      <Goal />
      <ul class="numbers">
        {[...others, ...weightiest].map((number, i) => (
          <NumberRow key={number.path} number={number} at={`number-${i}`} />
        ))}
      </ul>
      <Search numbers={numbers} />
    </section>
  )
}

/** A button that keeps the focus while there is nothing for it to do: one that is disabled loses it. */
const Step = ({ label, isOpen, go }: { readonly label: string; readonly isOpen: boolean; readonly go: () => void }) => (
  <button type="button" aria-disabled={!isOpen} onClick={isOpen ? go : undefined}>
    {label}
  </button>
)

/** To where the variant is saved; the address keeps what was moved, so this is no link. */
const goHome = (): void => {
  const section = document.getElementById("take-home")
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}

/** Whatever is not among them, by label, path, source or owner. */
const Search = ({ numbers }: { readonly numbers: ReadonlyArray<LiveAssumption> }) => {
  const { words } = usePage()
  const { live } = words
  const [sought, setSought] = useState("")
  const found = sought.trim() === "" ? [] : numbers.filter((one) => matches(one, sought))
  return (
    <>
      <div class="search">
        <label for="search">{live.move.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class="note" role="status">
          {sought.trim() === ""
            ? ""
            : found.length === 0
              ? live.move.noneFound
              : live.move.found({ count: found.length })}
        </p>
      </div>
      <ul class="numbers">
        {found.slice(0, MOST_FOUND).map((number, i) => (
          <NumberRow key={number.path} number={number} at={`found-${i}`} />
        ))}
      </ul>
    </>
  )
}

/** More would be a list to read, not an answer. */
const MOST_FOUND = 12

const matches = ({ label, path, source = "", owner = "" }: LiveAssumption, sought: string): boolean => {
  const text = `${label} ${path} ${source} ${owner}`.toLowerCase()
  return sought
    .toLowerCase()
    .trim()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

const BaseChoice = () => {
  const { store, words } = usePage()
  const choices = store.data.models.flatMap((model, place) => (model.movable === null ? [] : [place]))
  return (
    <fieldset class="base">
      <legend>{words.live.move.base}</legend>
      {choices.map((place) => (
        <label key={place}>
          <input
            type="radio"
            name="base"
            checked={store.position.value.base === place}
            onChange={() =>
              store.goTo({ base: place, changes: keptIn(store.data.models[place]!.movable!.assumptions) })
            }
          />{" "}
          {store.models[place]!.letter} {store.models[place]!.name}
        </label>
      ))}
    </fieldset>
  )

  /** What was moved in one model is moved in the other as well, where it has the number. */
  function keptIn(assumptions: ReadonlyArray<LiveAssumption>) {
    return store.position.value.changes.filter(({ path, value }) =>
      assumptions.some((one) => one.path === path && one.value !== value)
    )
  }
}

/** A model whose figure is to be met: each number then tells where it would have to lie. */
const Goal = () => {
  const { store, words } = usePage()
  const { move } = words.live
  return (
    <div class="goal">
      {store.models.map(({ letter, name }, place) =>
        place === store.position.value.base && store.position.value.changes.length === 0 ? null : (
          <label key={letter}>
            <input
              type="checkbox"
              checked={store.goal.value === place}
              onChange={(event) => {
                store.goal.value = event.currentTarget.checked ? place : null
              }}
            />{" "}
            {(store.data.main === "freed" ? move.goal : move.goalNeed)({ letter: `${letter} (${name})` })}
          </label>
        )
      )}
      <GoalNote />
    </div>
  )
}

/** Whether a decision alone meets the goal, and what it means to move a belief for one model only. */
const GoalNote = () => {
  const { store, words } = usePage()
  const { move } = words.live
  const { movable } = store.base.value
  const equal = store.isFresh.value ? store.solved.value?.equal : undefined
  const goal = store.goal.value
  if (goal === null || movable === null || equal === undefined) return null
  const { letter } = store.data.models[goal]!
  const meets = (role: LiveAssumption["role"]): boolean =>
    movable.assumptions.some((one) => one.role === role && typeof equal[one.path] === "number")
  return (
    <p class="note" role="status">
      {meets("lever") ? "" : `${move.noDecision({ letter })} `}
      {meets("belief") ? move.holdsThere({ letter }) : ""}
    </p>
  )
}
