/** The tables that a scenario names: municipalities, mergers, staff, travel. */
import { Effect } from "effect"
import { append } from "../kernel/append.ts"
import { beside, type Context, inTree, readNamed } from "./openedFiles.ts"
import type { Tables } from "./readMunicipalities.ts"
import type { Scenario } from "./Scenario.ts"
import { readOnce } from "./readOnce.ts"
import { SET_NAME, type Span } from "./Source.ts"
import { tableFile } from "./table/askedColumns.ts"
import { MAX_TABLE_BYTES, readerOf, readTable, type TableFile } from "./table/readTable.ts"
import { at, type Tree } from "./Tree.ts"

/** A published business case has no municipalities. */
export const NO_TABLES: Tables = {
  municipalities: readTable("-", new TextEncoder().encode("code,name\n1,-\n"), { wanted: [] }).table!,
  mergers: undefined
}

/** The tables that a scenario names, or undefined after reporting why one cannot be read. */
export const loadTables = <E, R>(context: Context<E, R>, scenario: string, tree: Tree, given: Scenario | undefined) =>
  Effect.gen(function* () {
    const file = given === undefined ? { wanted: [] } : tableFile(given.municipalities)
    const municipalities = yield* loadTable(context, scenario, at(tree, ["municipalities", "table"]), file)
    if (given?.municipalities.mergers === undefined)
      return municipalities === undefined ? undefined : { municipalities, mergers: undefined }
    const node = at(tree, ["municipalities", "mergers"])
    const mergers = yield* loadTable(context, scenario, node, { encoding: file.encoding, wanted: [] })
    return municipalities === undefined || mergers === undefined ? undefined : { municipalities, mergers }
  })

/** The tables of the staffing section, or undefined after reporting why one cannot be read. */
export const loadStaffTables = <E, R>(
  context: Context<E, R>,
  scenario: string,
  tree: Tree,
  given: Scenario | undefined
) =>
  Effect.gen(function* () {
    const section = given?.staffing
    if (section === undefined) return {}
    const written = typeof section.table === "string" ? undefined : section.table
    const node = at(tree, ["staffing", "table", ...(written === undefined ? [] : ["file"])])
    const staff = yield* loadTable(context, scenario, node, { ...written, wanted: ["code", "specialism", "have"] })
    if (section.travel === undefined || !("matrix" in section.travel))
      return staff === undefined ? undefined : { staff }
    const file = at(tree, ["staffing", "travel", "matrix"])
    const travel = yield* loadTable(context, scenario, file, { wanted: [] })
    return staff === undefined || travel === undefined ? undefined : { staff, travel }
  })

/** A table that a scenario names; on the command line it is named as if in the scenario's own file. */
const loadTable = <E, R>(context: Context<E, R>, scenario: string, node: Tree | undefined, asked: TableFile) =>
  Effect.gen(function* () {
    if (node?.kind !== "scalar" || typeof node.value !== "string") return undefined
    const { name } = node.span.source
    const file = beside(name === SET_NAME ? scenario : name, node.value)
    const real = yield* inTree(context, file, node.span)
    if (real === undefined) return undefined
    const read = yield* readTableFile(context, file, node.span, asked)
    if (read === undefined) return undefined
    context.files.push(file)
    append(context.problems, read.problems)
    return read.table
  })

const tableFiles = readOnce<ReturnType<typeof readTable>>()

const readTableFile = <E, R>(context: Context<E, R>, file: string, from: Span, asked: TableFile) =>
  tableFiles(
    context,
    JSON.stringify([file, asked]),
    Effect.gen(function* () {
      const bytes = yield* readNamed(context, file, MAX_TABLE_BYTES, from)
      if (bytes === undefined) return undefined
      const reader = readerOf(file)
      const readCells = reader === undefined ? undefined : yield* Effect.promise(reader)
      return readTable(file, bytes, asked, readCells)
    })
  )
