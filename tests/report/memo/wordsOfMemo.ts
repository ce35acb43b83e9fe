/** A memo as its golden text: without record and fingerprints, which change with every number that no sentence shows. */
export const wordsOfMemo = (markdown: string): string =>
  markdown
    .replace(/```casecap-memo\n[^`]*```\n/u, "")
    .replaceAll(/(fingeraftryk|fingerprint|vingerafdruk) [0-9a-f]{8,}/gu, "$1 …")
