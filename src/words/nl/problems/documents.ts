/** What is said of files that casecap writes and waits for, in Dutch. */
import type { documents as english } from "../../en/problems/documents.ts"

export const documents: typeof english = () => ({
  waiting: ({ guard }) =>
    `wacht op een ander proces (${guard}); verwijder dat bestand als er geen andere casecap draait`,
  noGlyphs: ({ signs }) =>
    `het lettertype van de PDF heeft geen tekens voor ${signs}: ze worden als blokjes getoond; noem met --font BESTAND een lettertype dat ze heeft, of gebruik .docx of .html`,
  noFont: "geen lettertype met letters: geef één TTF- of OTF-bestand",
  notInFormulas: ({ list }) => `--live: de formules kennen ${list} niet; zonder --live zijn de cijfers waarden`,
  damaged: "het sjabloon is geen Word-bestand met stijlen: sla het op als .docx of .dotx en probeer het opnieuw",
  tooLarge:
    "uitgepakt is het sjabloon veel groter dan een Word-sjabloon: sla het opnieuw op in Word, zonder grote afbeeldingen",
  regular: "normaal",
  italic: "cursief",
  semibold: "halfvet",
  bold: "vet",
  fontMissing: ({ font, face, folder, reason }) =>
    `het lettertype ${font} ${face} staat in geen node_modules, niet in ${folder} en niet in de mappen daarboven (${reason}); voer npm ci uit in de map van casecap, of installeer casecap opnieuw`,
  fontUnreadable: ({ font, face, path, reason }) =>
    `het lettertype ${font} ${face} is niet te lezen: ${path} (${reason}); voer npm ci uit in de map van casecap, of installeer casecap opnieuw`
})
