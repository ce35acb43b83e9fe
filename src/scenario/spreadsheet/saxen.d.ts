/** The part of saxen that is used here; the package has no types of its own. */
declare module "saxen" {
  type Decode = (text: string) => string
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    on(event: "openTag", told: (name: string, attributes: () => Attributes, decode: Decode) => void): this
    on(event: "closeTag", told: (name: string) => void): this
    on(event: "text", told: (text: string, decode: Decode) => void): this
    on(event: "cdata", told: (text: string) => void): this
    on(event: "comment" | "attention", told: (text: string) => void): this
    on(event: "error" | "warn", told: (problem: Error) => void): this
    /** Prefixes by namespace, whatever the file writes; before `parse`. */
    ns(prefixes: Readonly<Record<string, string>>): this
    parse(xml: string): this
    stop(): void
  }
}
