/** JSON as commands print it: two spaces, a closing newline, and never a number that JSON cannot hold. */

import { inertJson } from "../kernel/inert.ts"

/**
 * The text of a JSON document. `undefined` members are left out, as in JSON itself.
 *
 * @throws RangeError on NaN or an infinite number, which JSON.stringify would turn silently into null: a defect of ours
 * @example renderJson({ freed: 580 }) // => '{\n  "freed": 580\n}\n'
 */
export const renderJson = (value: unknown): string => `${inertJson(JSON.stringify(value, finite, 2))}\n`

const finite = (key: string, value: unknown): unknown => {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} at "${key}" is not JSON`)
  return Object.is(value, -0) ? 0 : value
}
