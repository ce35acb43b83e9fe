/** A picture with its heading, drawn as wide as there is room, which can be saved. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import type { Chart } from "../../report/charts/Chart.ts"
import { isPrinting } from "../isPrinting.ts"
import { savePng, saveSvg } from "../savePicture.ts"
import { themed } from "../themed.ts"
import { usePage } from "./Page.ts"

interface PictureProps {
  readonly name: string
  /** Draw it so wide; `from` says what it is drawn from, so that it is drawn again only when that changes. */
  readonly draw: (width: number) => Chart
  readonly from: ReadonlyArray<unknown>
  readonly level?: 3 | 4
  readonly note?: string
  /** So wide it is on paper: a third of a page, or half. */
  readonly onPaper?: number
}

export const Picture = ({ name, draw, from, level = 3, note, onPaper = THIRD }: PictureProps) => {
  const { words } = usePage()
  const { live } = words
  const [box, room] = useWidth()
  const width = isPrinting.value ? onPaper : room
  const chart = useMemo(() => (width === 0 ? undefined : draw(width)), [width, ...from])
  const Heading = `h${level}` as const
  return (
    <figure class="picture">
      <figcaption>
        <Heading>{name}</Heading>
        {note === undefined ? null : <p class="note">{note}</p>}
      </figcaption>
      <div
        ref={box}
        class="drawing"
        dangerouslySetInnerHTML={{ __html: chart === undefined ? "" : themed(chart.svg) }}
      />
      <p class="save">
        <span aria-hidden="true">{live.picture.save} </span>
        {(["svg", "png"] as const).map((format) => (
          <button
            key={format}
            type="button"
            aria-label={live.picture.saveAs({ picture: name, format: format.toUpperCase() })}
            onClick={() => {
              if (chart !== undefined) void (format === "svg" ? saveSvg : savePng)(chart, name)
            }}
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

/** Pixels of room at letters of ordinary size: on a large screen letters and pictures grow together. */
const useWidth = () => {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (): void => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ORDINARY_LETTERS
      setWidth(Math.max(NARROWEST, Math.round(element.clientWidth / letters)))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [box, width] as const
}

const ORDINARY_LETTERS = 16
/** Less is no picture. */
const NARROWEST = 220
