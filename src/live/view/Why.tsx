/** How a figure comes about: the lines that `casecap explain` prints. */
import { useEffect, useRef } from "preact/hooks"
import { explainMetric } from "../../analysis/explain/explainMetric.ts"
import { stepDecimals, stepLines } from "../../report/views/stepLines.ts"
import { columnsOf, usePage } from "./Page.ts"

export const Why = () => {
  const page = usePage()
  const { store, words } = page
  const dialog = useRef<HTMLDialogElement>(null)
  const asked = store.asked.value
  useEffect(() => {
    if (asked !== undefined && dialog.current?.open === false) dialog.current.showModal()
  }, [asked])
  const close = (): void => dialog.current?.close()
  const of = asked === undefined ? undefined : columnsOf(page)[asked.column]
  return (
    <dialog
      ref={dialog}
      class="why"
      aria-labelledby="why-heading"
      onClose={() => {
        store.asked.value = undefined
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      {asked === undefined || of === undefined ? null : (
        <div class="inside">
          <header>
            <h2 id="why-heading">{words.live.why.heading({ figure: asked.name, model: of.name })}</h2>
            <button type="button" onClick={close}>
              {words.live.why.close}
            </button>
          </header>
          {of.compiled === undefined ? (
            <p>{words.live.why.private}</p>
          ) : (
            <>
              <pre tabIndex={0} role="region" aria-labelledby="why-heading">
                {stepLines(
                  explainMetric({ compiled: of.compiled }, asked.metric),
                  0,
                  stepDecimals(asked.metric),
                  words.lang
                ).join("\n")}
              </pre>
              <p class="note">{words.explain.howToRead}</p>
            </>
          )}
        </div>
      )}
    </dialog>
  )
}
