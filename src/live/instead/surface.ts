/** What pictures are drawn on in a browser; the bundle puts it in the place of `report/charts/surface.ts`. */

/** The page's own document: nothing drawn is put into it before somebody shows it. */
export const blankDocument = (): Document => document
