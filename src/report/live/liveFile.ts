/** The live report as one file: page, letters, script and data, under a policy that lets nothing in or out. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { textIn } from "../../words/Lang.ts"
import { fontFamily } from "../charts/fontFamily.ts"
import { webFontBytes, type FontFace } from "../charts/fonts.ts"
import { inert } from "../../kernel/inert.ts"
import { inertJson } from "./inertJson.ts"
import type { LiveData } from "./LiveData.ts"

export interface LiveFileWords {
  /** For a browser that runs no script. */
  readonly noScript: string
}

/**
 * One HTML document without any reference to elsewhere.
 *
 * @param watch the address at which the page hears that a scenario was saved; none in a file
 */
export const liveFile = (data: LiveData, { noScript }: LiveFileWords, watch?: string): string => {
  const script = built("livePage.js")
  const style = built("livePage.css")
  const letters = lettersOf()
  const title = data.models.map((model) => textIn(model.title, data.lang)).join(" · ")
  return [
    "<!doctype html>",
    `<html lang="${data.lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, [style, letters], watch !== undefined)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    ...(watch === undefined ? [] : [`<meta name="casecap-watch" content="${escaped(watch)}">`]),
    `<title>${escaped(title)}</title>`,
    `<style id="letters">${letters}</style>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<div id="page"><noscript><p>${escaped(noScript)}</p></noscript></div>`,
    `<script type="application/json" id="data">${inertJson(data)}</script>`,
    `<script id="script">${script}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n")
}

/** Nothing is loaded from anywhere; what runs is what was built, to the letter. */
const policy = (script: string, styles: ReadonlyArray<string>, isWatched: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "font-src data:",
    "img-src blob: data:",
    "worker-src blob:",
    `connect-src ${isWatched ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** What the package's build put beside the program; from source (tests) it is the one in `dist`. */
const built = (name: "livePage.js" | "livePage.css"): string => {
  const beside = new URL(`./${name}`, import.meta.url)
  const path = fileURLToPath(existsSync(beside) ? beside : new URL(`../../../dist/${name}`, import.meta.url))
  return readFileSync(path, "utf8").trimEnd()
}

const faces: ReadonlyArray<readonly [FontFace, string]> = [
  ["regular", "400"],
  ["semibold", "600"],
  ["bold", "700"]
]

const lettersOf = (): string =>
  faces
    .map(
      ([face, weight]) =>
        `@font-face{font-family:"${fontFamily}";font-style:normal;font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${webFontBytes(face).toString("base64")}) format("woff2")}`
    )
    .join("")

const escaped = (text: string): string =>
  inert(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
