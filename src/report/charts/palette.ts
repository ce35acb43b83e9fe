/** The colours of every chart: told apart by colour-blind readers, and by lightness alone in a grey print. */

/** Lightness (CIE L*): navy 24, blue 51, light 84, orange 68, green 47, rust 41. */
export const palette = {
  navy: "#1f3a5f",
  blue: "#4a7fb0",
  light: "#c3d5e6",
  orange: "#e0951f",
  green: "#3a7d57",
  rust: "#a94a2e",
  ink: "#1b2430",
  grey: "#5b6472",
  rule: "#9aa1ab",
  grid: "#e3e6ea",
  paper: "#ffffff"
} as const

/** Fills for series in the order they are met; neighbours differ by at least 25 in lightness. */
export const seriesFills: ReadonlyArray<string> = [
  palette.navy,
  palette.blue,
  palette.light,
  palette.rust,
  palette.orange,
  "#7d838d"
]

/** Ink or white, whichever stands out more on a fill. */
export const textOn = (fill: string): string => (luminance(fill) > 0.22 ? palette.ink : palette.paper)

/** Relative luminance (WCAG) of `#1f3a5f`: 0 for black, 1 for white. */
export const luminance = (colour: string): number => {
  const channel = (at: number) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
