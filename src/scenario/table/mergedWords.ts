/** What cannot be added up when municipalities merge. */
import { type Told, told } from "../../words/told.ts"

export const mergedWords = {
  textsDiffer: (column: string, code: string, one: string, other: string): Told =>
    told("tables.textsDiffer", { code, one, other, column }),
  noWeights: (column: string): Told => told("tables.noWeights", { column }),
  averaged: (column: string, population: string): Told => told("tables.averaged", { column, population })
} as const
