/** What can be wrong with the files that a scenario is made of, in Danish and English. */
import type { Text } from "../words/Lang.ts"
import { inBothLanguages } from "./wording.ts"

export interface Words {
  readonly message: Text
  readonly hint: Text
}

export const fileWords = {
  noMap: {
    message: {
      da: "et scenarie består af nøgler med værdier",
      en: "a scenario is made of keys with values",
      nl: "een scenario bestaat uit sleutels met waarden"
    },
    hint: { da: "begynd med `casecap: 1`", en: "start with `casecap: 1`", nl: "begin met `casecap: 1`" }
  },
  noFileName: {
    message: {
      da: "extends tager et filnavn eller en liste af filnavne",
      en: "extends takes a file name or a list of them",
      nl: "extends neemt een bestandsnaam of een lijst ervan"
    },
    hint: {
      da: "skriv for eksempel extends: base.yaml",
      en: "write such as extends: base.yaml",
      nl: "schrijf bijvoorbeeld extends: base.yaml"
    }
  },
  cycle: (file: string): Words => ({
    message: {
      da: `${file} bygger på sig selv gennem denne fil`,
      en: `${file} extends itself through this file`,
      nl: `${file} bouwt via dit bestand op zichzelf voort`
    },
    hint: { da: "fjern en af `extends`", en: "remove one of the `extends`", nl: "verwijder een van de `extends`" }
  }),
  tooDeep: (files: number): Words => ({
    message: {
      da: `mere end ${files} filer bygger på hinanden`,
      en: `more than ${files} files extend one another`,
      nl: `meer dan ${files} bestanden bouwen op elkaar voort`
    },
    hint: { da: "saml nogle af dem", en: "merge some of them", nl: "voeg er enkele samen" }
  }),
  absolute: (file: string): Words => ({
    message: { da: `stien ${file} er absolut`, en: `the path ${file} is absolute`, nl: `het pad ${file} is absoluut` },
    hint: {
      da: "skriv den i forhold til denne fil, inden for samme projekt",
      en: "write it relative to this file, inside the same project",
      nl: "schrijf het relatief aan dit bestand, binnen hetzelfde project"
    }
  }),
  outside: (file: string, root: string): Words => ({
    message: {
      da: `${file} ligger uden for ${root}`,
      en: `${file} lies outside ${root}`,
      nl: `${file} ligt buiten ${root}`
    },
    hint: {
      da: "hold filerne i ét projekt; en mappe med `.git`, `package.json` eller `casecap.yaml` er dets rod",
      en: "keep files in one project; a folder with `.git`, `package.json` or `casecap.yaml` is its root",
      nl: "houd bestanden in één project; een map met `.git`, `package.json` of `casecap.yaml` is de wortel"
    }
  }),
  outsideBoth: (file: string): Words => ({
    message: {
      da: `${file} ligger uden for projektet, så den læses ikke`,
      en: `${file} lies outside the project, so it is not read`,
      nl: `${file} ligt buiten het project en wordt dus niet gelezen`
    },
    hint: {
      da: "hold filerne i ét projekt (en mappe med `.git`, `package.json` eller `casecap.yaml` er dets rod), eller kald casecap fra det",
      en: "keep files in one project (a folder with `.git`, `package.json` or `casecap.yaml` is its root), or call casecap in it",
      nl: "houd bestanden in één project (een map met `.git`, `package.json` of `casecap.yaml` is de wortel), of start casecap daarin"
    }
  }),
  unreadable: (file: string, reason: Text): Words => ({
    message: inBothLanguages((word) => word(reason)),
    hint: file.includes("\\")
      ? withSlashes(file)
      : {
          da: "stier regnes fra den fil, der nævner dem",
          en: "paths are relative to the file that names them",
          nl: "paden zijn relatief aan het bestand dat ze noemt"
        }
  })
} as const

/** Windows takes both signs between folders, other systems one. */
const withSlashes = (file: string): Words["hint"] => {
  const path = file.replaceAll("\\", "/")
  return {
    da: `skriv / mellem mapper: ${path}`,
    en: `write / between folders: ${path}`,
    nl: `schrijf / tussen mappen: ${path}`
  }
}
