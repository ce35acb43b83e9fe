/** Sets a program for Typst as a PDF; Typst runs as WebAssembly, so that it works on every machine alike. */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import { setFlagsFromString } from "node:v8"
import type * as Typst from "@myriaddreamin/typst-ts-web-compiler"
import { accessiblePdf } from "./accessiblePdf.ts"
import { fontBytes } from "../charts/fonts.ts"
import type { TypstSource } from "./typstSource.ts"

/** Typst would not set the memo; a defect of the code that wrote its program. */
export class PdfFailed extends Error {
  readonly _tag = "PdfFailed"
  readonly problems: ReadonlyArray<string>
  constructor(problems: ReadonlyArray<string>) {
    super(`the PDF could not be made: ${problems.join("; ")}`)
    this.problems = problems
  }
}

/** Makes the bytes of a PDF of a program, somewhere. */
export type Typeset = (source: TypstSource) => Promise<Uint8Array>

/**
 * The bytes of the PDF; the same program gives the same bytes. This thread does nothing else meanwhile.
 *
 * @throws FontMissing when the fonts are not installed; PdfFailed
 */
export const typeset: Typeset = async (source) => {
  const compiler = await newCompiler(await loadTypst(), source.font)
  try {
    return compiled(compiler, source)
  } finally {
    compiler.free()
  }
}

const packageName = "@myriaddreamin/typst-ts-web-compiler"

let loading: Promise<typeof Typst> | undefined

const loadTypst = (): Promise<typeof Typst> => (loading ??= load())

// The package is found where it is installed, not bundled: its machine code is a file of 28 MB beside it.
const load = async (): Promise<typeof Typst> => {
  const { resolve } = createRequire(import.meta.url)
  // A memo is set once. Optimising the program while it runs never pays back: it doubles the processor time.
  setFlagsFromString(`--wasm-tiering-budget=${highestBudget}`)
  const [module, typst] = await Promise.all([
    readFile(resolve(`${packageName}/wasm`)).then(machineCode),
    import(/* @vite-ignore */ pathToFileURL(resolve(packageName)).href) as Promise<typeof Typst>
  ])
  typst.initSync({ module })
  return typst
}
/** The largest number that the flag takes; with a twentieth of it half of the time went into optimising. */
const highestBudget = 2 ** 31 - 1

const machineCode = (bytes: Uint8Array): Promise<Typst.SyncInitInput> =>
  // The compiler's library has no types for WebAssembly, which every Node has.
  (
    globalThis as unknown as { WebAssembly: { compile: (code: Uint8Array) => Promise<Typst.SyncInitInput> } }
  ).WebAssembly.compile(bytes)

const newCompiler = async (typst: typeof Typst, font: Uint8Array | undefined): Promise<Typst.TypstCompiler> => {
  const builder = new typst.TypstCompilerBuilder()
  // No file but those that are handed over can be read.
  builder.set_dummy_access_model()
  for (const face of ["regular", "italic", "semibold", "bold"] as const) await builder.add_raw_font(fontBytes(face))
  // Typst takes a letter that the font asked for lacks from any other that it has.
  if (font !== undefined) await builder.add_raw_font(font)
  return builder.build()
}

/** Asks for problems as structured records. */
const asRecords = 3

const compiled = (compiler: Typst.TypstCompiler, { main, files }: TypstSource): Uint8Array => {
  compiler.add_source("/main.typ", main)
  for (const [path, svg] of files) compiler.map_shadow(path, Buffer.from(svg))
  const outcome = compileOrThrow(compiler)
  if (outcome.result === undefined) throw new PdfFailed((outcome.diagnostics ?? []).map(message))
  return accessiblePdf(outcome.result)
}

interface Outcome {
  readonly result?: Uint8Array
  readonly diagnostics?: ReadonlyArray<unknown>
}

const compileOrThrow = (compiler: Typst.TypstCompiler): Outcome => {
  try {
    return compiler.compile("/main.typ", undefined, "pdf", asRecords) as Outcome
  } catch (problem) {
    throw new PdfFailed([message(problem)])
  }
}

const message = (problem: unknown): string =>
  typeof problem === "object" && problem !== null && "message" in problem ? String(problem.message) : String(problem)
