import { createHash } from "node:crypto"
import { parseHTML } from "linkedom"
import { describe, expect, it } from "vitest"
import { writeHtml } from "../../../src/report/memo/html.ts"
import { nasty, sampleMemo } from "./sampleMemo.ts"

const html = writeHtml(sampleMemo)
const { document } = parseHTML(html)

describe("writeHtml", () => {
  it("loads nothing from outside itself", () => {
    const loads = [...document.querySelectorAll("[src],link,iframe,object,embed,base,use,image")]
    expect(loads).toEqual([])
    const withoutNames = html.replaceAll("http://www.w3.org/2000/svg", "")
    expect(withoutNames).not.toMatch(/https?:/u)
    expect(html).not.toMatch(/@import|url\((?!data:)/u)
    for (const link of document.querySelectorAll("a[href]")) expect(link.getAttribute("href")).toMatch(/^#/u)
  })

  it("has a security policy that allows its own style and no script", () => {
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? ""
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(createHash("sha256").update(style).digest("base64"))
    expect(html).not.toMatch(/\sstyle="|\son\w+="/u)
  })

  it("has language, title, marking and page x of y for print", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("da")
    expect(document.querySelector("title")?.textContent).toBe(sampleMemo.title)
    expect(document.querySelector(".marking")?.textContent).toBe("Internt")
    expect(html).toMatch(/@top-right\{content:"Internt"/u)
    expect(html).toContain('"Side " counter(page) " af " counter(pages)')
  })

  it("has tables with scopes, captions and totals that print once", () => {
    expect(document.querySelectorAll("thead th[scope=col]").length).toBe(15)
    expect(document.querySelectorAll("tbody th[scope=row]").length).toBeGreaterThan(100)
    expect(document.querySelector("caption")?.textContent).toBe(
      "Tabel\u00a01. Årsværk efter sagsområde og organisering"
    )
    expect(document.querySelector("tfoot")?.textContent).toContain("2.000")
    expect(html).toContain("tfoot{display:table-row-group}")
  })

  it("has pictures with title and description, and references that lead somewhere", () => {
    for (const svg of document.querySelectorAll("figure svg")) {
      expect(svg.querySelector("title")?.textContent).not.toBe("")
      expect(svg.querySelector("desc")?.textContent?.length).toBeGreaterThan(20)
    }
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id))
    for (const [, id] of html.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(id)
    expect(ids.size).toBe([...html.matchAll(/\sid="/gu)].length)
  })

  it("keeps every letter of a text that looks like markup", () => {
    expect(document.querySelector("main")?.textContent?.split(nasty)).toHaveLength(3)
  })
})
