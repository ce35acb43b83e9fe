/** While `casecap report --watch` serves the page it loads itself anew when a scenario is saved. */

/** A file on disk has no such address and waits for nothing. */
export const watchForChanges = (): void => {
  const address = document.querySelector<HTMLMetaElement>("meta[name=casecap-watch]")?.content
  if (address === undefined) return
  const source = new EventSource(address)
  source.addEventListener("changed", () => location.reload())
}
