/** The colours of the page, beside those of the charts; shared by Word, PDF and HTML. */
export const memoColours = {
  rule: "#b9c0c9",
  hairline: "#dfe3e8",
  link: "#2b5a8c",
  calloutFill: "#fbf6e9",
  calloutBar: "#d98e12",
  calloutTitle: "#7a5200"
} as const
