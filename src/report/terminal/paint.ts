/** Tones in colour, and the marks that stand for them where there is none. */
import { styleText } from "node:util"
import type { Tone } from "../Sheet.ts"

/** Put a tone's colour on one line of text, or leave it as it is. */
export type Paint = (tone: Tone, text: string) => string

/** Colours for a terminal, or none at all; whether is the caller's decision, never the stream's. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (tone, text) => {
        const format = formats[tone]
        return format === undefined || text.trim() === "" ? text : styleText(format, text, { validateStream: false })
      }
    : (_, text) => text

/** What stands before a paragraph, so that its tone is read without colour as well. */
export const markOf = (tone: Tone): string => marks[tone] ?? ""

const formats: Readonly<Record<Tone, "gray" | "bold" | "yellow" | "green" | "red" | undefined>> = {
  plain: undefined,
  note: "gray",
  strong: "bold",
  warning: "yellow",
  good: "green",
  bad: "red"
}

const marks: Readonly<Partial<Record<Tone, string>>> = { warning: "! ", good: "✓ ", bad: "✗ " }
