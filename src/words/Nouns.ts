/** What the two kinds of places are called: by the language, or by a scenario's own `words`. */
export interface Nouns {
  readonly municipality: Noun
  readonly centre: Noun
}

/** `municipality`, `municipalities`, `the municipality`, `the municipalities`: in Danish the article is an ending. */
export interface Noun {
  readonly one: string
  readonly many: string
  readonly theOne: string
  readonly theMany: string
}
