/** The style sheet of an HTML memo, on screen and on paper. */
import { webFontBytes, fontFamily, type FontFace } from "../charts/fonts.ts"
import { palette } from "../charts/palette.ts"
import type { Memo } from "./Memo.ts"
import { memoColours } from "./memoColours.ts"

/** Style sheet text for one memo; `columns` are the rules for the widths of its tables. */
export const htmlStyle = (memo: Memo, columns: string): string => {
  const [page, of] = memo.words.pageNumber
  const running = { title: cssString(memo.title), marking: cssString(memo.marking ?? "") }
  return `
${(["regular", "italic", "semibold", "bold"] as const).map(fontFaceRule).join("\n")}
@page{size:A4;margin:22mm 24mm 20mm;
@top-right{content:${running.marking};font:700 9pt "${fontFamily}";color:${palette.rust};letter-spacing:.06em}
@bottom-left{content:${running.title};font:8.5pt "${fontFamily}";color:${palette.grey}}
@bottom-right{content:"${page}" counter(page) "${of}" counter(pages);font:8.5pt "${fontFamily}";color:${palette.grey}}}
*{box-sizing:border-box}
:root{color-scheme:light}
html{font:16px/1.5 "${fontFamily}","Segoe UI",Arial,sans-serif;color:${palette.ink};background:#f3f5f7;
hyphens:auto;overflow-wrap:break-word;font-variant-numeric:lining-nums tabular-nums;-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:51rem;margin:2rem auto;padding:3.4rem 4rem 4rem;background:#fff;border-radius:6px;
box-shadow:0 1px 3px rgb(31 58 95/.14)}
.marking{position:sticky;top:0;z-index:1;margin:0;padding:.3rem;text-align:center;font-weight:700;
letter-spacing:.06em;color:#fff;background:${palette.rust}}
.kicker{margin:0;font-weight:700;font-size:.82rem;letter-spacing:.12em;text-transform:uppercase;
color:${memoColours.link}}
h1,h2,h3,h4{line-height:1.2;hyphens:manual;break-after:avoid}
h1{margin:.15rem 0 0;font-size:2rem;font-weight:700}
h2{margin:2.1rem 0 .5rem;font-size:1.36rem;font-weight:600;color:${palette.navy}}
h3{margin:1.5rem 0 .35rem;font-size:1.12rem;font-weight:600;color:${palette.navy}}
h4{margin:1.2rem 0 .3rem;font-size:1rem;font-weight:600}
.subtitle{margin:.15rem 0 0;font-size:1.12rem;color:${palette.grey}}
.head{margin:1.1rem 0 1.5rem;padding:.55rem 0;border:solid ${memoColours.rule};border-width:1px 0;font-size:.9rem}
.head div{display:flex;gap:1rem}
.head dt{flex:0 0 8rem;color:${palette.grey}}
.head dd{margin:0;min-width:0;overflow-wrap:anywhere}
p,ul,ol{margin:.5rem 0 .7rem}
li{margin:.25rem 0}
a{color:${memoColours.link};text-decoration-color:${memoColours.rule};text-underline-offset:.15em}
sup{line-height:0}
.figures{white-space:nowrap}
.callout{margin:1.2rem 0 1.4rem;padding:.75rem 1.1rem .6rem;background:${memoColours.calloutFill};
border-left:4px solid ${memoColours.calloutBar};break-inside:avoid}
.callout p,.callout ul{margin:.3rem 0}
.callout .calloutTitle{margin:0;font-weight:700;color:${memoColours.calloutTitle}}
figure{margin:1.4rem 0 1.6rem;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
.onPhone{display:none}
figcaption,caption{font-size:.95rem;text-align:left}
figcaption{margin-top:.6rem}
.table{margin:1.4rem 0 1.6rem;overflow-x:auto}
table{width:100%;border-collapse:collapse;line-height:1.3;break-inside:auto}
caption{padding-bottom:.4rem;font-size:1rem;caption-side:top;break-after:avoid}
th,td{padding:.28rem .5em;vertical-align:top;text-align:left;font-weight:400;
border-bottom:1px solid ${memoColours.hairline}}
th:first-child,td:first-child{padding-left:.15em}
thead th,thead td{font-weight:600;vertical-align:bottom;border-top:2px solid ${palette.ink};
border-bottom:1.5px solid ${palette.ink};hyphens:manual}
.lead{break-after:avoid}
.number+.text{padding-left:1.5em}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
tbody tr:last-child>*{border-bottom:0}
table{border-bottom:2px solid ${palette.ink}}
.total>*{font-weight:600;border-top:1.5px solid ${palette.ink}}
.group>*{font-weight:600;padding-top:.7rem;color:${palette.navy}}
.quiet>*{color:${palette.grey}}
tr{break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
.short{break-inside:avoid}
.note{margin:.45rem 0 0;font-size:.85rem;color:${palette.grey}}
.footnotes{margin-top:2.4rem;padding-top:.6rem;border-top:1px solid ${memoColours.rule};font-size:.88rem}
.footnotes ol{padding-left:1.3rem}
@media screen and (max-width:48rem){main{margin:0;padding:1.6rem 1.2rem;border-radius:0;box-shadow:none}
.head dt{flex-basis:6rem}
.wide table{width:36rem}
[tabindex] .text{min-width:7rem}[tabindex] .number+.text{min-width:11rem}
caption span{display:block;position:sticky;left:0;max-width:calc(100vw - 2.4rem)}
.table{background:${scrollCue}}
ul,ol{padding-left:1.4rem}}
@media screen and (max-width:36rem){.onPage{display:none}.onPhone{display:block;max-width:28rem}}
@media print{html{font-size:10.5pt;background:#fff}main{max-width:none;margin:0;padding:0;box-shadow:none}
.marking{display:none}.table{overflow:visible}a{color:inherit;text-decoration:none}h1{font-size:21pt}
html{line-height:1.38}h2{margin-top:1.3rem}.table,figure{margin:.9rem 0 1rem}th,td{padding:.12rem .5em}
.footnotes{margin-top:1.2rem}p{orphans:2;widows:2}}
${columns}
`
}

/** A shadow at the edge behind which a table goes on; white that scrolls along hides it at the table's ends. */
const scrollCue = [
  "linear-gradient(to right,#fff 1rem,#fff0) 0 0/2rem 100% no-repeat local",
  "linear-gradient(to left,#fff 1rem,#fff0) 100% 0/2rem 100% no-repeat local",
  "linear-gradient(to right,rgb(31 58 95/.3),#fff0) 0 0/.8rem 100% no-repeat",
  "linear-gradient(to left,rgb(31 58 95/.3),#fff0) 100% 0/.8rem 100% no-repeat",
  "#fff"
].join(",")

const fontFaceRule = (face: FontFace): string => {
  const weight = { regular: 400, italic: 400, semibold: 600, bold: 700 }[face]
  const source = `data:font/woff2;base64,${webFontBytes(face).toString("base64")}`
  const look = `font-weight:${weight};font-style:${face === "italic" ? "italic" : "normal"}`
  return `@font-face{font-family:"${fontFamily}";${look};src:url(${source}) format("woff2")}`
}

/** Text as a CSS string; every character that could end it or the style element is written as its number. */
const cssString = (words: string): string =>
  `"${words.replace(/[^\p{L}\p{N} .,:;?!()-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ""} `)}"`
