/** The page of `explain` in Danish. */
import type { explain as english } from "../en/explain.ts"

export const explain: typeof english = () => ({
  restsOnPrivate: ({ paths }) => `Linjerne kan vise fortrolige tal, der kun er for deres egen part: ${paths}.`,
  howToRead: "Hver linje er summen af de indrykkede linjer under den, eller et produkt med tallene sat ind.",
  neutral:
    "Neutral: intet er skrevet her, og det har ingen virkning (automatisering 0, tidsfaktor 1, returrate 0, ingen ekstra henvendelser).",
  writtenIn: "Skrevet i",
  replaced: "(erstattet)",
  assumptionsHere: "Antagelser her",
  row: {
    value: "Værdi",
    unit: "Enhed",
    range: "Interval",
    basis: "Grundlag",
    source: "Kilde",
    owner: "Ejer",
    status: "Status",
    asOf: "Pr.",
    note: "Note",
    private: "Fortrolig",
    assumption: "Antagelse",
    usedIn: "Bruges i"
  },
  yes: "ja"
})
