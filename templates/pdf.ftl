<#import "components/draft-mark.ftl" as draft>
<#import "components/facts.ftl" as facts>
<#import "components/comparison.ftl" as comparison>
<#import "components/conformance.ftl" as conformance>
<#import "components/accessibility-form.ftl" as message>
<#import "components/supervision.ftl" as supervision>
<#import "components/page-list.ftl" as pageList>
<#import "components/sheet.ftl" as sheet>
<#-- A page as PDF: the same text as on the web, in the same order, under a letterhead. The engine knows CSS 2.1 and the
     page boxes of CSS 3, no variables and no grid. The colours are those of the first block in assets/css/site.css.
     What stands in the margins of a page is not read aloud; the engine cannot join Arabic letters there, so that there are numbers alone. -->
<#assign words = {"page": t("pdf.page"), "of": t("pdf.of")}>
<#assign rtl = page.language.dir?? start = rtl?then("right", "left") end = rtl?then("left", "right")>
<#assign text = colours["text"]!"#000" brand = colours["brand"]!"#000" accent = colours["accent"]!"#000" line = colours["line"]!"#ccc">
<#assign sand = colours["sand"]!"#eee" sky = colours["sky"]!"#eee" rose = colours["rose"]!"#eee" soft = colours["soft-text"]!"#000">
<!doctype html>
<html lang="${page.language.code}"<#if rtl> dir="rtl"</#if>>
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="author" content="${site.name}${t("contact.comma")} ${site.department}">
<meta name="subject" content="${page.meta.description}">
<meta name="description" content="${page.meta.description}">
<meta name="date" content="${page.maintenance.updated.iso}">
<#if page.type == "informationsblad">
<meta name="max-pages" content="2">
</#if>
<link rel="canonical" href="${page.meta.canonical}">
<style>
@page {
  size: A4;
  margin: <#if page.type == "informationsblad">14mm 20mm 18mm<#else>22mm 24mm 24mm</#if>;
  @bottom-${start} { content: element(foot); width: 75%; vertical-align: top; padding-top: 4mm; }
  @bottom-${end} { content: <#if rtl>counter(page) " / " counter(pages)<#else>"${words.page} " counter(page) " ${words.of} " counter(pages)</#if>; font: 9pt "Atkinson Hyperlegible Next"; color: ${soft}; vertical-align: top; padding-top: 4mm; }
}
<#if page.type != "informationsblad">@page :first { margin-top: 16mm; }</#if>
body { margin: 0; font: 11pt/1.45 "Atkinson Hyperlegible Next"; color: ${text}; widows: 2; orphans: 2; word-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, table, pre, blockquote, .figure { margin: 0 0 3mm; }
h1, h2, h3, h4 { line-height: 1.2; }
h1, h2, h3, h4, .before-list { page-break-after: avoid; }
h1 { font-size: 25pt; margin: 0 0 4mm; }
h2 { font-size: 16pt; margin: 7mm 0 2.5mm; color: ${brand}; }
h3 { font-size: 13pt; margin: 6mm 0 2mm; }
h4 { font-size: 11pt; margin: 5mm 0 1.5mm; }
.lead { font-size: 13.5pt; line-height: 1.4; margin-bottom: 5mm; }
a { color: ${brand}; }
ul, ol { padding: 0; padding-${start}: 6mm; }
li { margin: 0 0 0.8mm; }
li ul, li ol { margin: 0.8mm 0 0; }
strong, .term, .callout-title, .contact-title, caption { font-weight: bold; }
img { max-width: 100%; }
.updated { margin-top: 8mm; }
.figcaption, .updated { font-size: 9.5pt; color: ${soft}; }
code, pre { font-family: "Atkinson Hyperlegible Next"; background: ${sand}; }
pre { padding: 3mm; white-space: pre-wrap; }
blockquote { padding-${start}: 4mm; border-${start}: 1mm solid ${accent}; }

.foot { position: running(foot); font-size: 9pt; color: ${soft}; }
.letterhead { border-bottom: 0.8mm solid ${brand}; padding: 0 0 3mm; margin: 0 0 10mm; }
.letterhead p { margin: 0; }
.letterhead .name { font-size: 14pt; font-weight: bold; color: ${brand}; }

.callout { padding: 3mm 4mm 1mm; border-${start}: 1.5mm solid ${brand}; background: ${sky}; margin: 0 0 4mm; page-break-inside: avoid; }
.callout-viktigt { border-color: ${accent}; background: ${rose}; }
.callout-title { margin: 0 0 1mm; }
.steps > li { page-break-inside: avoid; margin-bottom: 2mm; }
.words { list-style: none; padding: 0; }
.words li { page-break-inside: avoid; margin: 0 0 2.5mm; padding: 0; padding-${start}: 4mm; border-${start}: 0.6mm solid ${line}; }
.words p { margin: 0; }
.facts { padding: 4mm 5mm 1mm; background: ${sand}; margin: 0 0 5mm; page-break-inside: avoid; }
.facts h2 { margin-top: 0; font-size: 13pt; }
.facts li { border: 0; padding: 0; }
.question { margin: 0 0 4mm; page-break-inside: avoid; }
.question .summary { font-weight: bold; margin: 0 0 1mm; page-break-after: avoid; }
.contact { padding: 4mm 5mm; border: 0.4mm solid ${brand}; page-break-inside: avoid; }
.contact p { margin: 0; }
.page-list { list-style: none; padding: 0; }
.page-list li { page-break-inside: avoid; margin: 0 0 3mm; }
.page-list p { margin: 0; }
.draft { padding: 2mm 3mm; border: 0.4mm dashed ${text}; }

table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 5mm; font-size: 10pt; line-height: 1.35; }
.compare { table-layout: fixed; }
caption { text-align: ${start}; padding: 0 0 2mm; font-size: 11pt; page-break-after: avoid; }
.compare caption { padding-top: 6mm; font-size: 16pt; color: ${brand}; }
th, td { text-align: ${start}; vertical-align: top; padding: 1.8mm 2.5mm; border-bottom: 0.2mm solid ${soft}; }
thead th { border-bottom: 0.7mm solid ${brand}; }
tr { page-break-inside: avoid; }
/* One sheet of paper: two pages. */
.sheet { font-size: 10pt; line-height: 1.35; }
.sheet h1 { font-size: 20pt; margin-bottom: 2.5mm; }
.sheet h2 { font-size: 13pt; margin: 4.5mm 0 1.5mm; }
.sheet p, .sheet ul, .sheet ol { margin-bottom: 2mm; }
.sheet .lead { font-size: 11.5pt; }
.sheet .letterhead { padding-bottom: 2mm; margin-bottom: 6mm; }
.sheet .letterhead p, .sheet .words p, .sheet .contact p { margin: 0; }
.sheet .steps > li, .sheet .words li { margin-bottom: 1mm; }
.sheet table { font-size: 9pt; line-height: 1.3; margin-bottom: 2mm; page-break-inside: avoid; }
.sheet .compare caption { font-size: 13pt; padding-top: 2mm; }
.sheet th, .sheet td { padding: 1mm 2mm; }
.sheet .contact { padding: 3mm 4mm; }
.sheet .updated { margin-top: 3mm; }
.right { text-align: ${end}; }
.center { text-align: center; }
</style>
</head>
<body<#if page.type == "informationsblad"> class="sheet"</#if>>
<div class="foot">${site.name} · ${page.title}<br/>${page.meta.canonical}</div>
<div class="letterhead">
<p class="name">${site.name}</p>
<p>${site.department}</p>
</div>
<@draft.draftMark/>
<h1>${page.title}</h1>
<#if page.intro.lead??>
<p class="lead">${page.intro.lead}</p>
</#if>
<#if page.purpose == "accessibility">
<p><a href="#meddelande">${t("accessibility.title")}</a></p>
<@conformance.conformance/>
${page.article.body}
<@conformance.leftOut/>
<@message.accessibilityForm paper=true/>
<@supervision.supervision/>
<#else>
<#switch page.type>
<#case "informationsblad">
${page.article.body}
<@sheet.sheet/>
<#break>
<#case "roll">
${page.article.opening}
<@facts.facts/>
${page.article.rest}
<#break>
<#case "jamforelse">
<@comparison.comparison/>
${page.article.body}
<#break>
<#case "innehall">
${page.article.body}
<@pageList.pageList/>
<#break>
<#default>
<@facts.facts title=""/>
${page.article.body}
</#switch>
</#if>
<p class="updated">${t("updated.day", page.maintenance.updated.text)}</p>
</body>
</html>
