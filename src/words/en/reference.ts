/** A key of the scenario language, explained in English; what it means stands in English in the schema. */
export const reference = () => ({
  meaning: "Meaning",
  value: "Value",
  default: "Where it is left out",
  needed: "must be there",
  neededIn: ({ form, otherwise }: { readonly form: string; readonly otherwise: string }): string =>
    `must be there in ${form}${otherwise === "" ? "" : `, else ${otherwise}`}`,
  nothing: "nothing holds",
  example: "Example",
  keys: "Keys below",
  number: "A number may be bare, {ref: parameters.NAME}, or a record with a range, basis and source.",
  more: ({ key }: { readonly key: string }): string =>
    `\`casecap explain FILE ${key}\` shows where a scenario has its value from; every key stands in docs/scenario-language.md.`
})
