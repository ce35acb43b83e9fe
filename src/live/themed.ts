/** Pictures in the colours of the page: each colour of the palette becomes a variable that the dark theme sets anew. */
import { palette, seriesFills } from "../report/charts/palette.ts"

const names = new Map<string, string>([
  ...Object.entries(palette).map(([name, colour]) => [colour, `--${name}`] as const),
  ...seriesFills
    .map((colour, i) => [colour, `--series-${i}`] as const)
    .filter(([colour]) => !(Object.values(palette) as ReadonlyArray<string>).includes(colour))
])
const anyColour = new RegExp([...names.keys()].join("|"), "gu")

/** The picture as it is shown; saved and printed it has the colours that it was drawn in. */
export const themed = (svg: string): string =>
  svg.replace(anyColour, (colour) => `var(${names.get(colour)!},${colour})`)
