/** What several pages say in English. */

export const shared = () => ({
  reading: ({ id }: { readonly id: string }): string => `reading ${id}`,
  fingerprint: ({ digits }: { readonly digits: string }): string => `fingerprint ${digits}`,
  unsavedChange: ({ changes }: { readonly changes: string }): string => `Unsaved change: ${changes}`,
  scale: {
    notScaled: ({ observed }: { readonly observed: string }): string =>
      `Observed today: ${observed} FTE; the model is not scaled to it.`,
    scaled: ({ observed, factor }: { readonly observed: string; readonly factor: string }): string =>
      `All activity minutes are multiplied by ${factor}, so that the status quo equals the observed ${observed} FTE. A common error in the minutes therefore has no effect; only their proportions do.`,
    otherChoice: ({
      scaled,
      freed,
      overhead
    }: {
      readonly scaled: boolean
      readonly freed: string
      readonly overhead: string
    }): string =>
      `Hand-off minutes are ${scaled ? "multiplied by the factor too" : "not multiplied by the factor"}; the other choice would free ${freed} FTE with an overhead of ${overhead}.`
  },
  evidence: ({
    mostlyAssumed,
    quantity,
    list
  }: {
    readonly mostlyAssumed: boolean
    readonly quantity: string
    readonly list: string
  }): string =>
    `${mostlyAssumed ? "This figure rests mostly on assumptions" : "This figure rests mostly on evidence"}. Weight behind “${quantity}” by basis (level): ${list}.`,
  needsMore: ({
    model,
    more,
    share
  }: {
    readonly model: string | undefined
    readonly more: string
    readonly share: string | undefined
  }): string =>
    `${model ?? "The model"} frees nothing but needs ${more} FTE in addition to today's${share === undefined ? "" : ` (${share})`}.`
})
