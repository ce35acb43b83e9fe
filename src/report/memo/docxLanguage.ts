/** The language of a Word file's text: a memo is proofread in its own, whatever its template was written in. */
import { elementsIn, outer } from "./markup.ts"

/**
 * Styles or list levels whose text is in the language `locale`, such as `da-DK`. East Asian and right-to-left text keep
 * the template's languages.
 */
export const inLanguage = (xml: string, locale: string): string =>
  xml.replaceAll(/(<w:lang\b[^<>]*?\bw:val=")[^"]*"/gu, (_, before: string) => `${before}${locale}"`)

/** A `styles.xml` in the language `locale`, in its defaults and wherever a style names a language of its own. */
export const stylesInLanguage = (styles: string, locale: string): string => {
  const stated = inLanguage(styles, locale)
  const [defaults] = elementsIn(stated, "w:docDefaults")
  const [run] = elementsIn(defaults?.inner ?? "", "w:rPrDefault")
  const [properties] = elementsIn(run?.inner ?? "", "w:rPr")
  const said = properties?.inner ?? ""
  if (/<w:lang\b[^<>]*?\bw:val="/u.test(said)) return stated
  // A language that is stated for other scripts only is completed: two of them are no valid file.
  const complete = said.includes("<w:lang")
    ? said.replace("<w:lang", () => `<w:lang w:val="${locale}"`)
    : `${said}<w:lang w:val="${locale}"/>`
  const [paragraph] = elementsIn(defaults?.inner ?? "", "w:pPrDefault")
  const kept = paragraph === undefined ? "" : outer(defaults?.inner ?? "", paragraph)
  const whole = `<w:docDefaults><w:rPrDefault><w:rPr>${complete}</w:rPr></w:rPrDefault>${kept}</w:docDefaults>`
  return defaults === undefined
    ? stated.replace(/<w:styles\b[^<>]*>/u, (start) => start + whole)
    : stated.slice(0, defaults.start) + whole + stated.slice(defaults.end)
}
