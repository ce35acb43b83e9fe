/** The language of a Word file's text: a memo is proofread in its own, whatever its template was written in. */

/**
 * Styles or list levels whose text is in the language `locale`, such as `da-DK`. East Asian and right-to-left text keep
 * the template's languages.
 */
export const inLanguage = (xml: string, locale: string): string =>
  xml.replaceAll(/(<w:lang\b[^>]*?\bw:val=")[^"]*"/gu, (_, before: string) => `${before}${locale}"`)

/** A `styles.xml` in the language `locale`, in its defaults and wherever a style names a language of its own. */
export const stylesInLanguage = (styles: string, locale: string): string => {
  const stated = inLanguage(styles, locale)
  const defaults = /<w:docDefaults\b[^>]*?(?:\/>|>.*?<\/w:docDefaults>)/su.exec(stated)?.[0] ?? ""
  const properties = runDefaults.exec(defaults)?.[1] ?? ""
  if (/<w:lang\b[^>]*?\bw:val="/u.test(properties)) return stated
  const own = `<w:lang w:val="${locale}"/>`
  // A language that is stated for other scripts only is completed: two of them are no valid file.
  const complete = properties.includes("<w:lang")
    ? properties.replace("<w:lang", () => `<w:lang w:val="${locale}"`)
    : properties + own
  const run = `<w:rPrDefault><w:rPr>${complete}</w:rPr></w:rPrDefault>`
  const paragraph = /<w:pPrDefault\b[^>]*?(?:\/>|>.*?<\/w:pPrDefault>)/su.exec(defaults)?.[0] ?? ""
  const whole = `<w:docDefaults>${run}${paragraph}</w:docDefaults>`
  return defaults === ""
    ? stated.replace(/<w:styles\b[^>]*>/u, (start) => start + whole)
    : stated.replace(defaults, () => whole)
}

const runDefaults = /<w:rPrDefault\b[^>]*>\s*<w:rPr\b[^>/]*>(.*?)<\/w:rPr>/su
