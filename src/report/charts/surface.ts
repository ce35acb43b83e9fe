/** What pictures are drawn on where there is no browser; the live report's bundle puts the browser's own in its place. */
import { parseHTML } from "linkedom"

/** A document with an empty body. */
export const blankDocument = (): Document => parseHTML("<html><body></body></html>").document
