/** What sections say in every column of the page. */
import type { SectionFigures } from "../../analysis/live/sectionFigures.ts"
import type { QuantityId } from "../../model/quantities.ts"
import { columnsOf, type Page } from "./Page.ts"

/** Null where a model does not say, or where there is no such figure (money that never comes back). */
export const valueIn = (quantity: QuantityId, sections: SectionFigures | undefined): number | null =>
  sections?.figures.find((one) => one.quantity === quantity)?.value ?? null

/** Every column with what its sections say; the variant's come from the worker, and until then are those of its model. */
export const sectionsOf = (page: Page) => {
  const { store } = page
  const { changes, base } = store.position.value
  const own = store.data.models[base]!.sections
  return columnsOf(page).map((of, place) => ({
    of,
    sections: !of.isVariant
      ? store.data.models[place]!.sections
      : changes.length === 0
        ? own
        : (store.sections.value?.sections ?? own)
  }))
}

/** Whether the variant's are those of an earlier position. */
export const isBehind = ({ store }: Page): boolean =>
  store.position.value.changes.length > 0 && store.sections.value?.id !== store.newest.value
