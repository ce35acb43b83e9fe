/** What a message's named holes take: words, counts, and whether something is so. */
export type Holes<Words extends string, Counts extends string = never, Flags extends string = never> = Readonly<
  Record<Words, string> & Record<Counts, number> & Record<Flags, boolean>
>
