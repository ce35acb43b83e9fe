/** What the live report says in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const live = ({ municipality, centre }: Nouns) => ({
  head: {
    title: ({ first, second }: { readonly first: string; readonly second: string | undefined }): string =>
      second === undefined ? first : `${first} against ${second}`,
    about: ({ version, day }: { readonly version: string; readonly day: string }): string =>
      `casecap ${version}, ${day}. Everything is computed in this file; nothing is sent.`,
    isPrivate: ({ party }: { readonly party: string }): string =>
      `Holds private numbers of ${party}: do not pass this file on.`,
    fixed: ({ model, hidden }: { readonly model: string; readonly hidden: number }): string =>
      `${model} cannot be moved: ${counted(hidden, "of its numbers is", "of its numbers are")} private to its party. Its figures are shown as they were computed, and its calculation is not in this file.`,
    ignored: "Part of the address names nothing in these models, or a value that cannot be: it was left out.",
    skip: "To the results",
    scenarios: "The scenarios",
    noScript: "This page computes in your browser: allow it to run its script, or use casecap memo for paper."
  },
  variant: {
    name: "Your variant",
    of: ({ letter }: { readonly letter: string }): string => `Your variant of ${letter}`,
    letter: "You",
    unchanged: ({ letter }: { readonly letter: string }): string => `nothing moved yet: the same as ${letter}`,
    changed: ({ changes }: { readonly changes: number }): string =>
      `${counted(changes, "number moved", "numbers moved")}`,
    impossible: "These numbers make no sense together; the figures are the last that did.",
    none: "Every model holds private numbers, so that none can be moved here."
  },
  move: {
    heading: "Move the numbers",
    intro: "The ten that weigh most. Every figure follows.",
    base: "Move the numbers of",
    search: "Find another number",
    found: ({ count }: { readonly count: number }): string => counted(count, "number", "numbers"),
    noneFound: "No number is called that.",
    value: ({ label }: { readonly label: string }): string => `Value: ${label}`,
    lever: "decided",
    belief: "believed",
    range: "Range",
    basis: "Basis",
    source: "Source",
    noSource: "no source stated",
    owner: "Owner",
    asOf: "As of",
    note: "Note",
    status: "Status",
    written: "Written in",
    path: "Path",
    about: "about the number",
    says: ({ letter, value }: { readonly letter: string; readonly value: string }): string => `${letter}: ${value}`,
    back: "back",
    backTo: ({ label, value }: { readonly label: string; readonly value: string }): string =>
      `Put ${label} back to ${value}`,
    refused: ({ why }: { readonly why: string }): string => `Not taken: ${why}`,
    noNumber: "this is no number",
    equal: ({ letter, value }: { readonly letter: string; readonly value: string }): string =>
      `${value} frees as much as ${letter}`,
    equalNeed: ({ letter, value }: { readonly letter: string; readonly value: string }): string =>
      `${value} needs as much as ${letter}`,
    take: "use it",
    takeFor: ({ label, value }: { readonly label: string; readonly value: string }): string =>
      `Set ${label} to ${value}`,
    noEqual: ({ letter }: { readonly letter: string }): string => `alone it never reaches ${letter}`,
    noDecision: ({ letter }: { readonly letter: string }): string => `No single decision reaches ${letter}.`,
    holdsThere: ({ letter }: { readonly letter: string }): string =>
      `What is believed holds for ${letter} as well: moved here alone it shows what the difference rests on.`,
    shareRange: ({
      low,
      high,
      value,
      isBelow
    }: {
      readonly low: string
      readonly high: string
      readonly value: string
      readonly isBelow: boolean
    }): string => `it must be at least ${low} and ${isBelow ? "below" : "at most"} ${high}, and is ${value}`,
    undo: "Undo",
    redo: "Redo",
    reset: "Reset all",
    goal: ({ letter }: { readonly letter: string }): string => `Show what would free as much as ${letter}`,
    goalNeed: ({ letter }: { readonly letter: string }): string => `Show what would need as much as ${letter}`,
    solving: "computing …"
  },
  result: {
    heading: "Result",
    freed: "FTE freed",
    need: "FTE needed",
    interval: ({ low, high }: { readonly low: string; readonly high: string }): string =>
      `90% interval ${low} to ${high}`,
    against: ({ fte, letter }: { readonly fte: string; readonly letter: string }): string => `${fte} against ${letter}`,
    waiting: "interval is being computed …",
    more: ({
      variant,
      fte,
      other
    }: {
      readonly variant: string
      readonly fte: string
      readonly other: string
    }): string => `${variant} frees ${fte} FTE more than ${other}`,
    fewer: ({
      variant,
      fte,
      other
    }: {
      readonly variant: string
      readonly fte: string
      readonly other: string
    }): string => `${variant} frees ${fte} FTE fewer than ${other}`,
    same: ({ variant, other }: { readonly variant: string; readonly other: string }): string =>
      `${variant} frees as much as ${other}`,
    needsMore: ({
      variant,
      fte,
      other
    }: {
      readonly variant: string
      readonly fte: string
      readonly other: string
    }): string => `${variant} needs ${fte} FTE more than ${other}`,
    needsFewer: ({
      variant,
      fte,
      other
    }: {
      readonly variant: string
      readonly fte: string
      readonly other: string
    }): string => `${variant} needs ${fte} FTE fewer than ${other}`,
    needsSame: ({ variant, other }: { readonly variant: string; readonly other: string }): string =>
      `${variant} needs as much as ${other}`,
    draws: ({ draws }: { readonly draws: string }): string =>
      `Intervals hold 90% of ${draws} draws of everything uncertain; a number that you have moved counts as certain.`
  },
  picture: {
    flows: "Where today's work goes",
    today: "Today",
    gain: "Where the gain comes from",
    gainNote: "Contributions to freed FTE, on one axis.",
    intervals: "How sure it is",
    caseTypes: "Case types",
    caseTypesNote: { freed: "FTE that stay, move and are freed.", need: "FTE needed." },
    municipalities: `By ${municipality.one}`,
    area: "The area of a dot shows the FTE of today",
    leaving: "Share of today's FTE that leaves, per cent",
    saveSvg: "SVG",
    savePng: "PNG",
    saveAs: ({ picture, format }: { readonly picture: string; readonly format: string }): string =>
      `Save “${picture}” as ${format}`,
    made: ({ version, day }: { readonly version: string; readonly day: string }): string =>
      `casecap ${version}, ${day}`,
    save: "Save picture:"
  },
  table: {
    heading: "All figures",
    quantity: "FTE",
    less: ({ letter }: { readonly letter: string }): string => `You − ${letter}`,
    why: ({
      figure,
      model,
      value
    }: {
      readonly figure: string
      readonly model: string
      readonly value: string
    }): string => `${figure}, ${model}: ${value}. Show the calculation`,
    click: "Click a figure to see how it comes about.",
    rounded: "Figures are rounded one by one; parts may not sum.",
    municipality: municipality.one,
    findMunicipality: `Find ${municipality.one}`,
    all: ({ count }: { readonly count: number }): string =>
      `All ${counted(count, municipality.one, municipality.many)}`,
    stays: "stays",
    net: "net",
    centre: `${centre.one}`,
    freed: "freed"
  },
  money: {
    heading: "Money",
    unit: ({ unit, priceLevel }: { readonly unit: string; readonly priceLevel: number }): string =>
      `${unit}, ${priceLevel} prices`,
    million: ({ currency }: { readonly currency: string }): string => `million ${currency}`,
    losers: ({ losers, winners }: { readonly losers: string; readonly winners: string }): string =>
      `${losers} lose, ${winners} win`,
    who: "Who loses and who wins",
    perInhabitant: ({ currency }: { readonly currency: string }): string =>
      `Net position by inhabitant, ${currency} a year`,
    net: ({ currency }: { readonly currency: string }): string => `Net position, ${currency} a year`,
    payback: "Payback, years",
    never: ({ years }: { readonly years: string }): string => `over ${years}`,
    whoNote: "In a year when everything is settled; one-off cost is not counted."
  },
  section: {
    transition: "Month by month",
    service: "Service",
    quality: "Who is there",
    staffing: "Staff against need",
    freed: "FTE freed, month by month",
    backlog: "Work that waits, FTE-months",
    staffMap: ({ letter }: { readonly letter: string }): string => `Unit by unit, ${letter}`,
    staff: "What is missing and what can be lent, FTE",
    cumulated: ({ unit }: { readonly unit: string }): string => `Money saved so far, ${unit}`,
    before: ({ letter }: { readonly letter: string }): string => `${letter} today`
  },
  changes: {
    heading: "What I changed",
    none: "Nothing yet. Move a number, and it stands here with what it does.",
    number: "Number",
    from: "From",
    to: "To",
    effect: ({ unit }: { readonly unit: string }): string => `${unit}, alone`,
    together: "What they do to one another",
    total: "All together",
    freedUnit: "FTE freed",
    needUnit: "FTE needed"
  },
  home: {
    heading: "Take it home",
    nothing: "Move a number first; then the variant can be saved as a scenario.",
    file: "As a scenario file",
    fileNote: ({ name, base }: { readonly name: string; readonly base: string }): string =>
      `Save it as ${name} beside ${base}, which it extends: whoever gets it needs both.`,
    command: "As a command",
    linkNote:
      "The address of this page keeps what you moved. Send this file and the address: what stands behind its # is enough.",
    link: "As a link",
    copy: "Copy",
    copied: "Copied",
    download: "Save the file",
    note: ({ day }: { readonly day: string }): string => `Moved in the live report on ${day}`,
    titleWord: "variant",
    print: "Print"
  },
  why: {
    heading: ({ figure, model }: { readonly figure: string; readonly model: string }): string => `${figure}, ${model}`,
    close: "Close",
    private: "The calculation of this model is not in the file: it rests on numbers that are private to its party."
  }
})
