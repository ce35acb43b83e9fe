/** A small case of two parties that each hide a number, as a user wrote it, for tests of what a memo keeps secret. */
import { loadTexts } from "./load.ts"

const union = `casecap: 1
id: union
title: {da: Forbundets model, en: Union model}
party: {id: union, label: {da: Forbundet, en: The Union}}
extends: base.yaml
organisation:
  centres:
    north: {municipalities: {regions: [Nord]}, secretariatFte: 0.5}
    south: {municipalities: {regions: [Syd]}, secretariatFte: 0.5}
  activities:
    application: {share: {value: 0.8, pert: [0.6, 0.8, 0.95], basis: assumed}}
    contact: {share: {value: 0.2, pert: [0.1, 0.2, 0.4], basis: assumed}}
  centreRelativeUnitTime: {value: 0.7771, pert: [0.65, 0.7771, 0.95], basis: sourced, private: true}
  localRelativeUnitTime: {value: 1.05, pert: [1, 1.05, 1.2], basis: assumed}
  handoff: {share: {value: 0.2, pert: [0.1, 0.2, 0.35], basis: assumed},
    sendMinutes: {ref: parameters.handOffMinutes},
    receiveMinutes: {ref: parameters.handOffMinutes},
    returnRate: 0.05}
  coordination: {hoursPerMunicipality: 60}
`

const board = `casecap: 1
id: board
title: {da: Bestyrelsens model, en: Board model}
party: {id: board, label: {da: Bestyrelsen, en: The Board}}
extends: base.yaml
organisation:
  centres:
    common: {municipalities: all, secretariatFte: 1}
  activities:
    application: {share: {value: 0.95, pert: [0.8, 0.95, 1], basis: assumed}}
    contact: {share: {value: 0.6, pert: [0.3, 0.6, 0.8], basis: assumed}}
  centreRelativeUnitTime: {value: 0.6123, pert: [0.5, 0.6123, 0.9], basis: assumed}
  localRelativeUnitTime: {value: 1.1, pert: [1, 1.1, 1.2], basis: assumed}
  handoff: {share: {value: 0.3331, pert: [0.1, 0.3331, 0.5], basis: assumed, private: true},
    sendMinutes: {ref: parameters.handOffMinutes},
    receiveMinutes: {ref: parameters.handOffMinutes},
    returnRate: 0.05}
  coordination: {hoursPerMunicipality: 40}
`

const base = `casecap: 1
id: base
title: {da: Fælles grundlag, en: Common base}
parameters:
  handOffMinutes: {value: 6, pert: [3, 6, 12], basis: assumed}
municipalities: {table: table.csv, code: code, name: name, population: population, region: region}
workingTime:
  gross: 1924
  vacation: 222
  publicHolidays: 60
  sickness: {value: 90, pert: [70, 90, 120], basis: assumed}
  other: 30
  categoryAllowances: {meetings: {value: 0.08, pert: [0.05, 0.08, 0.12], basis: assumed}, administration: 0.1}
caseTypes:
  housing:
    label: {da: Boligstøtte, en: Housing benefit}
    recipients: {total: 10000, spreadBy: population}
    activities:
      application: {label: {da: Ansøgning, en: Application},
        perRecipient: 0.3,
        minutes: {value: 75, pert: [50, 75, 110], basis: assumed}}
      contact: {label: {da: Henvendelse, en: Contact},
        perRecipient: 2,
        minutes: {value: 10, pert: [6, 10, 15], basis: assumed}}
  heating:
    label: {da: Varmetillæg, en: Heating supplement}
    recipients: {total: 6000, spreadBy: elderly}
    activities:
      application: {label: {da: Ansøgning, en: Application},
        perRecipient: 0.5,
        minutes: {value: 60, pert: [40, 60, 90], basis: assumed}}
      contact: {label: {da: Henvendelse, en: Contact},
        perRecipient: 1,
        minutes: {value: 10, pert: [6, 10, 15], basis: assumed}}
competence:
  local: {minimumTrained: 2, ftePerTrained: 0.5, components: {courses: {hours: 20}}}
  centre: {minimumTrained: 3, ftePerTrained: 0.9, components: {courses: {hours: 25}}}
management: {localSpan: 15, centreSpan: 18}
`

const today = `casecap: 1
id: today
title: {da: I dag, en: Today}
extends: base.yaml
`

const texts = { base, union, board, today }

export type OwnFile = keyof typeof texts

/** @param edit changes the text of a file; as loaded where it does not */
export const ownCase = (
  files: ReadonlyArray<OwnFile>,
  edit: (file: OwnFile, text: string) => string = (_, text) => text
) =>
  Promise.all(
    files.map((file) =>
      loadTexts(
        {
          "table.csv": TABLE,
          ...Object.fromEntries(
            Object.entries(texts).map(([name, text]) => [`${name}.yaml`, edit(name as OwnFile, text)])
          )
        },
        `${file}.yaml`
      )
    )
  )

/** By municipality; five, one of them very small. */
const TABLE = `code;name;region;population;elderly
K1;Nørre Åby-Øster Hæsinge Fællesforvaltning;Nord;60000;12000
K2;Østhavn;Nord;25000,5;4800
K3;Sydbro;Syd;12000;3100
K4;"Vesterlund & Søn <A/S> | *x* 5";Syd;8000;2000
K5;Ø;Syd;900;310
`
