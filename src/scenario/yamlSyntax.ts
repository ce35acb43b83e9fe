/** The YAML parser's complaints as problems: in our words, at the place that is wrong, without what only follows. */
import type { Problem } from "./Problem.ts"
import type { Text } from "../words/Lang.ts"
import { lineText, position, type Source, type Span } from "./Source.ts"

export interface Complaint {
  readonly code: string
  readonly message: string
  readonly pos: readonly [start: number, end: number]
}

export const syntaxProblems = (source: Source, complaints: ReadonlyArray<Complaint>): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  const lines = new Set<number>()
  let tab = false
  for (const complaint of complaints) {
    const { code, pos } = complaint
    const { line } = position({ source, start: pos[0], end: pos[1] })
    // A key that the parser takes for a second line of the value above it shows as one complaint or two in that line.
    const follows = (FOLLOWING.has(code) && (tab || lines.has(line))) || (code === LOOSE && lines.has(line))
    tab ||= code === "TAB_AS_INDENT"
    lines.add(line)
    if (follows) continue
    const { span, ...words } = tooDeep(source, complaint, line) ?? inPlace(source, complaint)
    problems.push({ severity: "error", path: "", ...words, span })
  }
  return problems
}

/** What stands behind something that is wrong in the same line. */
const LOOSE = "UNEXPECTED_TOKEN"
const FOLLOWING = new Set(["BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY"])

/** A line that is indented deeper than the key above it, which has a value already. */
const tooDeep = (source: Source, { code }: Complaint, line: number): Omit<Problem, "severity" | "path"> | undefined => {
  if (!FOLLOWING.has(code) || (lineText(source, line).match(/:\s/gu)?.length ?? 0) > 1) return undefined
  if (line >= source.lineStarts.length) return undefined
  const below = lineText(source, line + 1)
  const indented = below.length - below.trimStart().length
  if (indented <= (/^\s*/u.exec(lineText(source, line))?.[0].length ?? 0)) return undefined
  const start = source.lineStarts[line]! + indented
  return {
    code: "yaml-syntax",
    message: {
      da: "linjen er rykket længere ind end linjen over, som allerede har en værdi",
      en: "the line is indented deeper than the one above, which has a value already",
      nl: "de regel is dieper ingesprongen dan die erboven, die al een waarde heeft"
    },
    hint: indent,
    span: { source, start, end: start + below.trim().length }
  }
}

const inPlace = (source: Source, { code, message, pos }: Complaint): Omit<Problem, "severity" | "path"> => {
  const { text } = source
  const unclosed = /^Missing closing (["'])quote/u.exec(message)?.[1]
  const start = unclosed === undefined ? pos[0] : Math.max(0, text.lastIndexOf(unclosed, pos[0] - 1))
  const end = unclosed === undefined ? pos[1] : start + 1
  const span: Span = { source, start, end: Math.max(start + 1, end) }
  return { ...syntaxWords(code, message), span }
}

/** The parser's own complaints, by its codes. */
const syntaxWords = (code: string, message: string): Omit<Problem, "severity" | "path" | "span"> => {
  const known = SYNTAX.find((rule) => rule.code === code && (rule.says === undefined || message.includes(rule.says)))
  return known === undefined
    ? { code: "yaml-syntax", message: notYaml, hint: lookAround }
    : { code: "yaml-syntax", message: known.message, hint: known.hint ?? lookAround }
}

const notYaml: Text = {
  da: "det er ikke gyldig YAML her",
  en: "this is not valid YAML",
  nl: "dit is geen geldige YAML"
}
const lookAround: Text = {
  da: "kontrollér indrykning, anførselstegn og parenteser lige før dette sted",
  en: "check indentation, quotes and brackets just before this place",
  nl: "controleer inspringing, aanhalingstekens en haken vlak voor deze plaats"
}
const indent: Text = {
  da: "ryk nøgler på samme niveau lige langt ind, med mellemrum",
  en: "indent keys of one level alike, with spaces",
  nl: "spring sleutels van één niveau gelijk in, met spaties"
}
const quote: Text = {
  da: "kontrollér indrykningen, og sæt tekst med kolon i anførselstegn",
  en: "check indentation, and quote text that holds a colon",
  nl: "controleer de inspringing, en zet tekst met een dubbele punt tussen aanhalingstekens"
}

const SYNTAX: ReadonlyArray<{
  readonly code: string
  /** Part of the parser's own message, where its code says too little. */
  readonly says?: string
  readonly message: Text
  readonly hint?: Text
}> = [
  {
    code: "TAB_AS_INDENT",
    message: {
      da: "der er rykket ind med tabulator",
      en: "a tab is used for indentation",
      nl: "er is met een tab ingesprongen"
    },
    hint: { da: "ryk ind med mellemrum", en: "indent with spaces", nl: "spring in met spaties" }
  },
  {
    code: "MULTIPLE_DOCS",
    message: {
      da: "der er mere end ét dokument i filen",
      en: "more than one document in the file",
      nl: "meer dan één document in het bestand"
    },
    hint: {
      da: "skriv hvert scenarie i sin egen fil, og fjern `---`",
      en: "write each scenario in a file of its own, and remove the `---`",
      nl: "schrijf elk scenario in een eigen bestand, en verwijder de `---`"
    }
  },
  {
    code: "TAG_RESOLVE_FAILED",
    message: {
      da: "mærker som !x bruges ikke i et scenarie",
      en: "tags such as !x are not used in a scenario",
      nl: "tags zoals !x worden in een scenario niet gebruikt"
    },
    hint: {
      da: "fjern mærket: kun almindelige værdier",
      en: "remove the tag: only plain values",
      nl: "verwijder de tag: alleen gewone waarden"
    }
  },
  {
    code: "BAD_INDENT",
    says: "end with",
    message: {
      da: "en klamme før dette sted lukkes aldrig",
      en: "a bracket before this place is never closed",
      nl: "een haakje vóór deze plaats wordt nooit gesloten"
    },
    hint: {
      da: "luk den, hvor indholdet slutter",
      en: "close it where its content ends",
      nl: "sluit het waar de inhoud eindigt"
    }
  },
  {
    code: "MISSING_CHAR",
    says: "end with",
    message: {
      da: "en klamme før dette sted lukkes aldrig",
      en: "a bracket before this place is never closed",
      nl: "een haakje vóór deze plaats wordt nooit gesloten"
    },
    hint: {
      da: "luk den, hvor indholdet slutter",
      en: "close it where its content ends",
      nl: "sluit het waar de inhoud eindigt"
    }
  },
  {
    code: "BAD_INDENT",
    message: { da: "indrykningen passer ikke", en: "the indentation does not fit", nl: "de inspringing klopt niet" },
    hint: indent
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: { da: "to koloner på én linje", en: "two colons in one line", nl: "twee dubbele punten op één regel" },
    hint: quote
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: {
      da: "en nøgle skal stå på én linje med sit kolon",
      en: "a key must stand in one line with its colon",
      nl: "een sleutel moet op één regel staan met zijn dubbele punt"
    },
    hint: quote
  },
  {
    code: "MISSING_CHAR",
    says: "followed by map values",
    message: { da: "her mangler et kolon", en: "a colon is missing here", nl: "hier ontbreekt een dubbele punt" },
    hint: { da: "skriv nøgle: værdi", en: "write key: value", nl: "schrijf sleutel: waarde" }
  },
  {
    code: "MISSING_CHAR",
    says: "quote",
    message: {
      da: "et anførselstegn lukkes aldrig",
      en: "a quote is never closed",
      nl: "een aanhalingsteken wordt nooit gesloten"
    },
    hint: {
      da: "luk det, hvor teksten slutter",
      en: "close it where the text ends",
      nl: "sluit het waar de tekst eindigt"
    }
  },
  {
    code: "MISSING_CHAR",
    says: "Missing ,",
    message: { da: "her mangler et komma", en: "a comma is missing here", nl: "hier ontbreekt een komma" },
    hint: {
      da: "skil det, der står i klammer, med komma",
      en: "part what stands in brackets by commas",
      nl: "scheid wat tussen haken staat met komma's"
    }
  },
  {
    code: "MISSING_CHAR",
    says: "Missing space after :",
    message: {
      da: "her mangler et mellemrum efter kolon",
      en: "a space is missing after the colon",
      nl: "na de dubbele punt ontbreekt een spatie"
    },
    hint: { da: "skriv nøgle: værdi", en: "write key: value", nl: "schrijf sleutel: waarde" }
  },
  {
    code: "MISSING_CHAR",
    says: "Comments",
    message: {
      da: "en kommentar skal have et mellemrum foran #",
      en: "a comment needs a space before #",
      nl: "vóór # hoort een spatie bij een opmerking"
    },
    hint: {
      da: "sæt et mellemrum, eller sæt teksten i anførselstegn",
      en: "add a space, or quote the text",
      nl: "voeg een spatie toe, of zet de tekst tussen aanhalingstekens"
    }
  },
  {
    code: "BAD_SCALAR_START",
    message: {
      da: "en værdi kan ikke begynde med dette tegn",
      en: "a value cannot start with this character",
      nl: "een waarde kan niet met dit teken beginnen"
    },
    hint: {
      da: "sæt værdien i anførselstegn, hvis den er tekst",
      en: "quote the value if it is text",
      nl: "zet de waarde tussen aanhalingstekens als het tekst is"
    }
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: {
      da: "ukendt \\-tegn i anførselstegn",
      en: "unknown \\ escape inside quotes",
      nl: "onbekende \\-code binnen aanhalingstekens"
    },
    hint: {
      da: "brug enkelte anførselstegn, eller skriv \\\\",
      en: "use single quotes, or write \\\\",
      nl: "gebruik enkele aanhalingstekens, of schrijf \\\\"
    }
  },
  {
    code: "BAD_ALIAS",
    message: {
      da: "et alias eller anker mangler sit navn",
      en: "an alias or anchor lacks its name",
      nl: "een alias of anker mist zijn naam"
    },
    hint: { da: "skriv &navn og *navn", en: "write &name and *name", nl: "schrijf &naam en *naam" }
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: "Unexpected scalar at node end",
    message: {
      da: "her står tekst, hvor værdien allerede er slut",
      en: "text follows where the value has ended",
      nl: "er volgt tekst waar de waarde al is geëindigd"
    },
    hint: quote
  }
]
