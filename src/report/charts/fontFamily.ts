/** The letters of everything that is drawn and typeset. */
export const fontFamily = "Source Sans 3"
