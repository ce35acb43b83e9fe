/** The page of `memo --verify` in English. */
import { counted } from "./counted.ts"

export const verify = () => ({
  title: ({ file }: { readonly file: string }): string => `Check of ${file}`,
  holds: ({ lines }: { readonly lines: number }): string =>
    `The memo holds: made anew from its scenarios it says the same, in ${counted(lines, "line", "lines")}.`,
  doesNotHold: ({ counts }: { readonly counts: string }): string => `The memo does not hold: ${counts}.`,
  count: {
    figureEdited: ({ count }: Count): string =>
      counted(count, "figure edited in the file", "figures edited in the file"),
    wordEdited: ({ count }: Count): string =>
      counted(count, "wording edited in the file", "wordings edited in the file"),
    figureDrifted: ({ count }: Count): string => counted(count, "figure drifted", "figures drifted"),
    wordDrifted: ({ count }: Count): string =>
      counted(count, "sentence would now be another", "sentences would now be others"),
    reworded: ({ count }: Count): string =>
      counted(count, "sentence worded otherwise by another version", "sentences worded otherwise by another version"),
    gone: ({ count }: Count): string => counted(count, "passage gone", "passages gone"),
    added: ({ count }: Count): string => counted(count, "passage added", "passages added"),
    picture: ({ count }: Count): string => counted(count, "picture or layout changed", "pictures or layouts changed")
  },
  kind: {
    figureEdited: "Figure edited",
    wordEdited: "Words edited",
    figureDrifted: "Figure drifted",
    wordDrifted: "Sentence drifted",
    reworded: "Worded otherwise by another version",
    gone: "Gone",
    added: "Added",
    picture: "Picture or layout changed"
  },
  says: ({ words }: { readonly words: string }): string => `the file says: ${words}`,
  should: ({ words }: { readonly words: string }): string => `the scenarios say: ${words}`,
  under: ({ heading }: { readonly heading: string }): string => `under \u201c${heading}\u201d`,
  onTop: "in the head",
  more: ({ count }: Count): string => `${counted(count, "more", "more")}; --json has all`,
  unconfirmed: ({ said }: { readonly said: string }): string =>
    `As given on the command line when the memo was written, and confirmed by no scenario: ${said}.`,
  asked: { to: "recipient", from: "sender", date: "date" },
  template: ({ name }: { readonly name: string }): string =>
    `By its own word the memo was made with the Word template ${name}: give it with --template, or whatever it puts into the memo counts as added.`,
  font: ({ name }: { readonly name: string }): string =>
    `By its own word the memo was made with the font ${name}: give it with --font, or the PDF counts as another.`,
  madeFrom: ({
    files,
    draws,
    seed
  }: {
    readonly files: string
    readonly draws: number
    readonly seed: string
  }): string => `Made anew from ${files}, in ${counted(draws, "draw", "draws")} from seed ${seed}.`,
  withChanges: ({ file, changes }: { readonly file: string; readonly changes: string }): string =>
    `${file} with ${changes}`,
  changed: "Assumptions that changed since",
  otherChange: ({ id }: { readonly id: string }): string =>
    `${id} has changed in another way: structure, table, words or confidential numbers`,
  column: {
    kind: "What",
    under: "Where",
    says: "The file says",
    should: "The scenarios say",
    then: "Then",
    now: "Now",
    scenario: "Scenario",
    path: "Assumption"
  },
  noRange: "no range",
  unreadable: {
    unknownFormat: "the file is neither docx, pdf, html nor markdown: give a memo that casecap memo wrote",
    otherFormat:
      "the file holds another format than its name says, so that a reader may see something else: give it the ending of what it is",
    none: "the memo carries no record to check it by: write it again with casecap memo",
    damaged: "the memo's record cannot be read: the file was changed or written by another version; write it again",
    tooLarge: "the file unpacks to more than a memo ever holds, so it is not read: give a memo that casecap memo wrote"
  },
  error: "error"
})

type Count = { readonly count: number }
