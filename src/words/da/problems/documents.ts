/** What is said of files that casecap writes and waits for, in Danish. */
import type { documents as english } from "../../en/problems/documents.ts"

export const documents: typeof english = () => ({
  waiting: ({ guard }) => `venter på en anden kørsel (${guard}); slet filen, hvis ingen anden casecap kører`,
  noGlyphs: ({ signs }) =>
    `skrifttypen i PDF har ingen tegn for ${signs}: de vises som kasser; angiv med --font FIL en skrifttype, der har dem, eller brug .docx eller .html`,
  noFont: "er ingen skrifttype med bogstaver: angiv én TTF- eller OTF-fil",
  notInFormulas: ({ list }) => `--live: formlerne kender ikke ${list}; udelad --live, så er tallene værdier`,
  damaged: "skabelonen er ikke en Word-fil med typografier: gem den som .docx eller .dotx, og prøv igen",
  tooLarge: "skabelonen fylder udpakket langt mere end en Word-skabelon: gem den igen i Word uden store billeder",
  regular: "normal",
  italic: "kursiv",
  semibold: "halvfed",
  bold: "fed",
  fontMissing: ({ font, face, folder, reason }) =>
    `skrifttypen ${font} ${face} findes ikke i node_modules, hverken i ${folder} eller i mapperne derover (${reason}); kør npm ci i casecap-mappen, eller installér casecap igen`,
  fontUnreadable: ({ font, face, path, reason }) =>
    `skrifttypen ${font} ${face} kan ikke læses: ${path} (${reason}); kør npm ci i casecap-mappen, eller installér casecap igen`
})
