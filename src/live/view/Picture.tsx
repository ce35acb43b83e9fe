/** A picture with its heading, drawn as wide as there is room, which can be saved. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks"
import type { Chart } from "../../report/charts/Chart.ts"
import { isPrinting } from "../isPrinting.ts"
import { type Frame, savePng, saveSvg } from "../savePicture.ts"
import { themed } from "../themed.ts"
import { formatDate } from "../../words/numbers.ts"
import { headOf, usePage } from "./Page.ts"

interface PictureProps {
  readonly name: string
  /** Whose picture it is, where its name does not say. */
  readonly of?: string
  /** Draw it so wide; `from` says what it is drawn from, so that it is drawn again only when that changes. */
  readonly draw: (width: number) => Chart
  readonly from: ReadonlyArray<unknown>
  readonly level?: 3 | 4
  readonly note?: string
  /** So wide it is on paper: a third of a page, or half. */
  readonly onPaper?: number
}

export const Picture = ({ name, of, draw, from, level = 3, note, onPaper = THIRD }: PictureProps) => {
  const { store, words } = usePage()
  const { live } = words
  const frame = (): Frame => ({
    title: of === undefined ? name : `${of}: ${name}`,
    foot: `${store.models.map(headOf).join(" · ")}. ${live.picture.made({ version: store.data.version, day: formatDate(store.data.made, words.lang) })}`
  })
  const { box, room, isInSight } = useRoom()
  const width = isPrinting.value ? onPaper : room
  const svg = useDrawn(draw, [width, ...from], width > 0 && (isInSight || isPrinting.value))
  const Heading = `h${level}` as const
  return (
    <figure class="picture">
      <figcaption>
        <Heading>{name}</Heading>
        {note === undefined ? null : <p class="note">{note}</p>}
      </figcaption>
      <div ref={box} class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <p class="save">
        <span aria-hidden="true">{live.picture.save} </span>
        {(["svg", "png"] as const).map((format) => (
          <button
            key={format}
            type="button"
            aria-label={live.picture.saveAs({ picture: name, format: format.toUpperCase() })}
            onClick={() => void (format === "svg" ? saveSvg : savePng)(draw(room), frame())}
          >
            {format === "svg" ? live.picture.saveSvg : live.picture.savePng}
          </button>
        ))}
      </p>
    </figure>
  )
}

/** Pixels of a third of a page, and of half of one, at which its letters read well on paper. */
const THIRD = 290
export const HALF = 430

/**
 * The picture as it was last drawn. What is in sight is drawn at once; what is not, when the hand rests, so that it
 * costs no slider its time.
 */
const useDrawn = (
  draw: (width: number) => Chart,
  from: readonly [width: number, ...ReadonlyArray<unknown>],
  isWanted: boolean
): string => {
  const drawn = useRef<{ readonly from: ReadonlyArray<unknown>; readonly svg: string } | undefined>(undefined)
  const [, drawAnew] = useState(0)
  const isNew = !from.every((one, i) => one === drawn.current?.from[i])
  const make = (): void => {
    drawn.current = { from, svg: themed(draw(from[0]).svg) }
  }
  if (isNew && isWanted) make()
  useEffect(() => {
    if (!isNew || isWanted || from[0] === 0) return undefined
    const waiting = setTimeout(() => {
      make()
      drawAnew((count) => count + 1)
    }, OUT_OF_SIGHT)
    return () => clearTimeout(waiting)
  }, [isNew, isWanted, ...from])
  return drawn.current?.svg ?? ""
}

/** Milliseconds after which a hand is taken to rest. */
const OUT_OF_SIGHT = 250

/** Pixels of room at letters of ordinary size: on a large screen letters and pictures grow together. */
const useRoom = () => {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const [isInSight, setInSight] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (): void => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ORDINARY_LETTERS
      setRoom(Math.max(NARROWEST, Math.round(element.clientWidth / letters)))
    }
    measure()
    const { top } = element.getBoundingClientRect()
    setInSight(top < innerHeight)
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    const seer = new IntersectionObserver(([seen]) => setInSight(seen?.isIntersecting === true))
    seer.observe(element)
    return () => {
      watcher.disconnect()
      seer.disconnect()
    }
  }, [])
  return { box, room, isInSight }
}

const ORDINARY_LETTERS = 16
/** Less is no picture. */
const NARROWEST = 220
