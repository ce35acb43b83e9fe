/** The variant to be taken home: as a scenario file, as a command, as a link, on paper. */
import { useState } from "preact/hooks"
import { saveFile } from "../saveFile.ts"
import { fileName, overlayYaml, setCommand, variantFile } from "../takeHome.ts"
import { addressOf } from "../Position.ts"
import { usePage } from "./Page.ts"

export const TakeHome = () => {
  const { store, words } = usePage()
  const { home } = words.live
  const position = store.position.value
  const model = store.base.value
  const isMoved = position.changes.length > 0
  const yaml = overlayYaml(model, position, {
    note: home.note({ day: new Date().toISOString().slice(0, 10) }),
    titleWord: home.titleWord
  })
  const name = variantFile(model)
  return (
    <section aria-labelledby="home" class="home" id="take-home" tabIndex={-1}>
      <h2 id="home">{home.heading}</h2>
      {isMoved ? (
        <>
          <h3>{home.file}</h3>
          <p class="note">{home.fileNote({ name, base: fileName(model.file) })}</p>
          <Copied label={home.file} text={yaml} id="overlay">
            <button
              type="button"
              class="primary"
              onClick={() => saveFile(name, new Blob([yaml], { type: "application/yaml" }))}
            >
              {home.download}
            </button>
          </Copied>
          <h3>{home.command}</h3>
          <Copied label={home.command} text={setCommand(model, position)} id="command" />
        </>
      ) : (
        <p>{home.nothing}</p>
      )}
      <h3>{home.link}</h3>
      <p class="note">{home.linkNote}</p>
      <Copied
        label={home.link}
        text={`${location.href.replace(/#.*/u, "")}#${addressOf(position, store.data)}`}
        id="link"
      />
      <p>
        <button type="button" onClick={() => window.print()}>
          {home.print}
        </button>
      </p>
    </section>
  )
}

const Copied = ({
  label,
  text,
  id,
  children
}: {
  readonly label: string
  readonly text: string
  readonly id: string
  readonly children?: preact.ComponentChildren
}) => {
  const { words } = usePage()
  const [isCopied, setCopied] = useState(false)
  return (
    <div class="copied">
      <pre id={id} tabIndex={0} role="region" aria-label={label}>
        {text}
      </pre>
      <p>
        {children}{" "}
        <button
          type="button"
          onClick={() => {
            void copy(text, id).then(() => setCopied(true))
            setTimeout(() => setCopied(false), 2000)
          }}
        >
          {words.live.home.copy}
        </button>{" "}
        <span role="status">{isCopied ? words.live.home.copied : ""}</span>
      </p>
    </div>
  )
}

/** Where the clipboard is closed to files on disk the text is selected, to be copied by hand. */
const copy = async (text: string, id: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const element = document.getElementById(id)
    if (element !== null) getSelection()?.selectAllChildren(element)
  }
}
