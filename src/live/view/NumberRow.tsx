/** One number that can be moved: its track with the marks of all models, its field, and what there is to know of it. */
import { useState } from "preact/hooks"
import { niceStep } from "../../analysis/live/reach.ts"
import type { LiveAssumption } from "../../report/live/LiveData.ts"
import { textIn } from "../../words/Lang.ts"
import { rangeText } from "../../report/views/assumption.ts"
import { fieldText, readField, unitText, valueText } from "../numberText.ts"
import { kindOf } from "../revived.ts"
import { usePage } from "./Page.ts"

export const NumberRow = ({ number, at }: { readonly number: LiveAssumption; readonly at: string }) => {
  const { store, words } = usePage()
  const { live } = words
  const { path, label } = number
  const kind = kindOf(number)
  const moved = store.position.value.changes.find((change) => change.path === path)
  const value = moved?.value ?? number.value
  const [refusal, setRefusal] = useState<string | undefined>(undefined)
  const take = (next: number, isDrag = false): void => {
    const wrong = store.move(path, next, isDrag)
    setRefusal(wrong === undefined ? undefined : live.move.refused({ why: wrong }))
  }
  return (
    <li class={moved === undefined ? "number" : "number moved"}>
      <div class="name">
        <label for={`${at}-track`}>{label}</label>
        <span class={`role ${number.role}`}>{live.move[number.role]}</span>
      </div>
      <div class="controls">
        <Track number={number} at={at} value={value} take={take} />
        <Field number={number} value={value} isRefused={refusal !== undefined} take={take} refuse={setRefusal} />
      </div>
      {refusal === undefined ? null : (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <p class="says">
        {number.marks.map((mark, place) =>
          mark === null ? null : (
            <span key={place}>
              {live.move.says({ letter: store.data.models[place]!.letter, value: valueText(mark, kind, words) })}
            </span>
          )
        )}
        {moved === undefined ? null : (
          <button
            type="button"
            class="quiet"
            aria-label={live.move.backTo({ label, value: valueText(number.value, kind, words) })}
            onClick={() => take(number.value)}
          >
            {live.move.back}
          </button>
        )}
      </p>
      <EqualPoint number={number} value={value} take={take} />
      <About number={number} />
    </li>
  )
}

interface Moved {
  readonly number: LiveAssumption
  readonly value: number
  readonly take: (value: number, isDrag?: boolean) => void
}

const Track = ({ number, at, value, take }: Moved & { readonly at: string }) => {
  const { store, words } = usePage()
  const low = Math.min(number.low, value)
  const high = Math.max(number.high, value)
  return (
    <div class="track">
      <input
        id={`${at}-track`}
        type="range"
        min={low}
        max={high}
        step="any"
        value={value}
        data-path={number.path}
        aria-valuetext={valueText(value, kindOf(number), words)}
        onInput={(event) => take(onGrid(Number(event.currentTarget.value), number, low, high), true)}
        onChange={store.settle}
        onKeyDown={(event) => {
          const step = STEPS_BY_KEY[event.key]
          if (step === undefined) return
          event.preventDefault()
          const next = value + step * niceStep(high - low) * (event.shiftKey ? 10 : 1)
          take(onGrid(Math.min(high, Math.max(low, next)), number, low, high))
        }}
      />
      <Marks number={number} low={low} high={high} />
    </div>
  )
}

/** What is typed counts once it is finished. */
const Field = ({
  number,
  value,
  isRefused,
  take,
  refuse
}: Moved & { readonly isRefused: boolean; readonly refuse: (why: string) => void }) => {
  const { words } = usePage()
  const { live, lang } = words
  const kind = kindOf(number)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const shown = fieldText(value, kind, lang)
  // What stands in the field counts, which may be newer than what was last drawn.
  const takeTyped = (field: HTMLInputElement): void => {
    setTyped(undefined)
    if (field.value === shown) return
    const next = readField(field.value, kind, lang)
    if (next === undefined) refuse(live.move.refused({ why: live.move.noNumber }))
    else take(next)
  }
  return (
    <span class="field">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={live.move.value({ label: number.label })}
        aria-invalid={isRefused}
        value={typed ?? shown}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => takeTyped(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === "Enter") takeTyped(event.currentTarget)
          if (event.key === "Escape") setTyped(undefined)
        }}
      />
      <span>{unitText(kind, words)}</span>
    </span>
  )
}

const STEPS_BY_KEY: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10
}

/** Round numbers, and the number of every model exactly where the thumb comes near it. */
const onGrid = (value: number, { marks, value: own }: LiveAssumption, low: number, high: number): number => {
  const step = niceStep(high - low)
  const near = [own, ...marks].find((mark) => mark !== null && Math.abs(mark - value) < step / 2)
  if (near !== undefined && near !== null) return near
  if (value === low || value === high) return value
  return Number((Math.round(value / step) * step).toPrecision(12))
}

/** Where on the track each model stands; models that say the same stand together. */
const Marks = ({
  number,
  low,
  high
}: {
  readonly number: LiveAssumption
  readonly low: number
  readonly high: number
}) => {
  const { store } = usePage()
  if (high <= low) return null
  const at = new Map<number, ReadonlyArray<number>>()
  for (const [place, mark] of number.marks.entries()) if (mark !== null) at.set(mark, [...(at.get(mark) ?? []), place])
  return (
    <span class="marks" aria-hidden="true">
      {[...at].map(([mark, here]) => (
        <i
          key={mark}
          class={here.length > 1 ? "badge-all" : `badge-${here[0]! % 4}`}
          style={{ left: `${(100 * (mark - low)) / (high - low)}%` }}
        >
          {here.map((place) => store.data.models[place]!.letter).join(" ")}
        </i>
      ))}
    </span>
  )
}

/** Where this number alone would meet the goal, if one is set. */
const EqualPoint = ({ number, value: own, take }: Moved) => {
  const { store, words } = usePage()
  const { move } = words.live
  const goal = store.goal.value
  if (goal === null) return null
  const { letter } = store.data.models[goal]!
  const kind = kindOf(number)
  const found = store.isFresh.value ? store.solved.value?.equal[number.path] : undefined
  if (found === undefined) return <p class="equal stale">{move.solving}</p>
  // It is met as things stand.
  if (found === own) return null
  if (found === null) return <p class="equal none">{move.noEqual({ letter })}</p>
  const value = valueText(found, kind, words)
  return (
    <p class="equal">
      {(store.data.main === "freed" ? move.equal : move.equalNeed)({ letter, value })}{" "}
      <button
        type="button"
        class="quiet"
        aria-label={move.takeFor({ label: number.label, value })}
        onClick={() => take(found)}
      >
        {move.take}
      </button>
    </p>
  )
}

const About = ({ number }: { readonly number: LiveAssumption }) => {
  const { words } = usePage()
  const { live, terms, lang } = words
  const { distribution, basis, source, owner, status, asOf, note, cited, writtenAt, path } = number
  const rows: ReadonlyArray<readonly [string, string | undefined]> = [
    [live.move.range, rangeText(distribution, lang)],
    [live.move.basis, terms.basis[basis]],
    [live.move.source, source ?? live.move.noSource],
    ...cited.map(({ id, citation }) => [id, textIn(citation, lang)] as const),
    [live.move.note, note === undefined ? undefined : textIn(note, lang)],
    [live.move.owner, owner],
    [live.move.status, status === undefined ? undefined : terms.status[status]],
    [live.move.asOf, asOf],
    [live.move.path, path],
    [live.move.written, writtenAt]
  ]
  return (
    <details class="about">
      <summary>{live.move.about}</summary>
      <dl>
        {rows.map(([name, said]) =>
          said === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          )
        )}
      </dl>
    </details>
  )
}
