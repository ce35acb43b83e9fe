/** What was moved, to be taken home: a scenario that extends the file, and the same as a command. */
import type { LiveModel } from "../report/live/LiveData.ts"
import { shellWord } from "../report/terminal/shellWord.ts"
import type { Text } from "../words/Lang.ts"
import type { Position } from "./Position.ts"

/** Words that go into the file. */
export interface HomeWords {
  readonly note: string
  readonly titleWord: string
}

/**
 * A scenario file that holds nothing but the changes. It stands beside the file that it extends.
 *
 * @example overlayYaml(model, position, words) // => 'casecap: 1\nid: klVariant\n…'
 */
export const overlayYaml = (model: LiveModel, { changes }: Position, { note, titleWord }: HomeWords): string => {
  const tree: Keys = JSON.parse(JSON.stringify(model.changed)) as Keys
  for (const { path, value } of changes) put(tree, path.split("."), { value, basis: "assumed", note })
  const head: Keys = {
    casecap: 1,
    id: `${model.id}Variant`,
    title: titled(model.title, titleWord),
    extends: fileName(model.file)
  }
  return yamlOf({ ...head, ...tree }, 0)
}

/** `stateVariant.yaml` for `folder/state.yaml`. */
export const variantFile = ({ file }: Pick<LiveModel, "file">): string =>
  `${fileName(file).replace(/\.ya?ml$/iu, "")}-variant.yaml`

export const fileName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path

/**
 * The command that computes the same.
 *
 * @example setCommand(model, position) // => "casecap run b.yaml --set organisation.share=0.5"
 */
export const setCommand = (model: LiveModel, { changes }: Position): string =>
  [
    `casecap run ${shellWord(model.file)}`,
    ...[...model.changes, ...changes.map(({ path, value }) => `${path}=${value}`)].map(
      (change) => `--set ${shellWord(change)}`
    )
  ].join(" ")

interface Keys {
  [key: string]: unknown
}

const put = (tree: Keys, steps: ReadonlyArray<string>, leaf: Keys): void => {
  const [step = "", ...rest] = steps
  if (rest.length === 0) {
    tree[step] = leaf
    return
  }
  const inner = tree[step]
  if (typeof inner !== "object" || inner === null) tree[step] = {}
  put(tree[step] as Keys, rest, leaf)
}

const titled = (title: Text, word: string): unknown =>
  typeof title === "string"
    ? `${title} (${word})`
    : Object.fromEntries(Object.entries(title).map(([lang, said]) => [lang, `${String(said)} (${word})`]))

/** Maps as blocks; everything else as JSON, which is YAML. */
const yamlOf = (keys: Keys, depth: number): string =>
  Object.entries(keys)
    .map(([key, value]) => {
      const head = `${"  ".repeat(depth)}${yamlKey(key)}:`
      return isKeys(value) && Object.keys(value).length > 0
        ? `${head}\n${yamlOf(value, depth + 1)}`
        : `${head} ${JSON.stringify(value)}\n`
    })
    .join("")

const isKeys = (value: unknown): value is Keys => typeof value === "object" && value !== null && !Array.isArray(value)

/** Words that YAML of some age reads as something else than a text. */
const yamlKey = (key: string): string =>
  /^[A-Za-z_][A-Za-z0-9_-]*$/u.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(key)
    ? key
    : JSON.stringify(key)
