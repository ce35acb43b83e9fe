/** Turns an SVG picture into a PNG with the same letters on every machine. */
import { createRequire } from "node:module"
import { fontFamily, fontFile } from "./fonts.ts"

/** PNG bytes at `scale` times the picture's own size; only the fonts that travel with the package are used. */
export const toPng = async (svg: string, scale = 2): Promise<Uint8Array> => {
  // Drawn on a thread of its own, while others draw or a PDF is set.
  const { renderAsync } = await loadResvg()
  const picture = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    background: "white",
    font: {
      fontFiles: [fontFile("regular"), fontFile("italic"), fontFile("semibold"), fontFile("bold")],
      loadSystemFonts: false,
      defaultFontFamily: fontFamily
    }
  })
  return picture.asPng()
}

// A native package cannot be bundled: it is required at run time from where it is installed.
const loadResvg = async (): Promise<typeof import("@resvg/resvg-js")> =>
  createRequire(import.meta.url)("@resvg/resvg-js") as typeof import("@resvg/resvg-js")
