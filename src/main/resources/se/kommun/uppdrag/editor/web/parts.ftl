<#-- What the editor's pages share. Every field says its key in data-key; the page's modules read nothing else of it. -->
<#-- The beginning of every page of the editor.
     styles: its own style sheets beside base.css; script: its own script, or empty. -->
<#macro head title token styles script="">
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if token?has_content><meta name="uppdrag-token" content="${token}"></#if>
<title>${title}</title>
<#list ["base"] + styles as style>
<link rel="stylesheet" href="/_redigera/${style}.css">
</#list>
<link rel="icon" href="/_redigera/icon.svg" type="image/svg+xml">
<#if script?has_content>
<script type="module" src="/_redigera/${script}.js"></script>
</#if>
</head>
</#macro>

<#macro icon name>
<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="<#switch name>
<#case "back">M20 12H5m6-6-6 6 6 6<#break>
<#case "heading">M5 5v14M15 5v14M5 12h10M19 19v-7l-2 1<#break>
<#case "subheading">M4 7v10M11 7v10M4 12h7M15 14a2.5 2.5 0 1 1 4 2l-4 3h5<#break>
<#case "bold">M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z<#break>
<#case "italic">M10 5h8M6 19h8M14 5l-4 14<#break>
<#case "undo">M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4<#break>
<#case "bullets">M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01<#break>
<#case "numbers">M10 6h10M10 12h10M10 18h10M4 4.500l1.500-.5v5M3.500 14.500a1.500 1.500 0 0 1 2.500 1l-2.500 4h3<#break>
<#case "page-link">M6 3h8l4 4v14H6zM13 3v5h5M9 13h6M9 17h6<#break>
<#case "site-link">M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c6 6 6 12 0 18-6-6-6-12 0-18<#break>
<#case "box">M4 5h16v14H4zM8 5v14M12 10h5M12 14h5<#break>
<#case "table">M4 5h16v14H4zM4 10h16M4 14.500h16M12 10v9<#break>
<#case "document">M6 3h8l4 4v14H6zM13 3v5h5M9 12h6M9 15h6M9 18h3<#break>
<#case "film">M3 6h18v12H3zM10 9.500l5 2.500-5 2.500z<#break>
<#case "phone">M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3<#break>
<#case "mail">M3 6h18v12H3zM3 7l9 6 9-6<#break>
<#case "heading-link">M10 13a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 11a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1<#break>
<#case "image">M4 5h16v14H4zM4 17l5-5 4 4 3-3 4 4M15.500 9h.01<#break>
</#switch>"/></svg>
</#macro>

<#-- A line of a difference, as difference.js makes it. -->
<#macro line it>
<#local element = {"added": "ins", "removed": "del"}[it.kind]!"div">
<${element} class="${it.kind}"><span class="sign" aria-hidden="true">${{"added": "+", "removed": "−", "gap": "…"}[it.kind]!" "}</span><#if it.kind == "added"><span class="visually-hidden">Tillagd rad: </span><#elseif it.kind == "removed"><span class="visually-hidden">Borttagen rad: </span></#if>${it.text}</${element}>
</#macro>

<#macro tool action label pressed=false key="">
<button type="button" data-tool="${action}"<#if pressed> aria-pressed="false"</#if><#if key?has_content> title="${key}" aria-keyshortcuts="${key?replace("Ctrl", "Control")}"</#if>><@icon action/>${label}</button>
</#macro>

<#macro field it>
<#local id = "f-" + it.key>
<#if it.kind == "hidden">
<input type="hidden" id="${id}" data-key="${it.key}" data-kind="hidden" data-label="${it.label}" value="${it.value}"><p id="${id}-error" hidden></p>
<#elseif it.kind == "list">
<fieldset class="field list" id="${id}" data-key="${it.key}" data-kind="list" data-label="${it.label}" data-example="${it.example}" aria-describedby="${id}-hint ${id}-error" tabindex="-1">
  <legend>${it.label}<@need it/></legend>
  <@words it id/>
  <ul class="rows">
    <#list it.values as value><@row it value value?counter/></#list>
  </ul>
  <template><@row it "" 0/></template>
  <button type="button" class="button quieter add">Lägg till en rad<span class="visually-hidden"> i ${it.label}</span></button>
</fieldset>
<#else>
<div class="field">
  <label for="${id}">${it.label}</label><@need it/>
  <@words it id/>
  <@control it id/>
</div>
</#if>
</#macro>

<#macro need it><#if !it.required><span class="need"> (frivilligt)</span></#if></#macro>

<#macro words it id>
  <p class="hint" id="${id}-hint">${it.help}<#if it.kind == "text" && it.example?has_content && !it.value?has_content> Till exempel: ${it.example}</#if></p>
  <p class="error" id="${id}-error"<#if !it.error??> hidden</#if>>${it.error!}</p>
</#macro>

<#macro row it value number>
    <li><textarea class="line" rows="1" aria-label="${it.label}, rad ${number?c}">
${value}</textarea><button type="button" class="button quieter remove">Ta bort<span class="visually-hidden"> rad ${number?c} i ${it.label}</span></button></li>
</#macro>

<#macro control it id>
<#local value = it.value>
<#local common>id="${id}" data-key="${it.key}" data-kind="${it.kind}" data-label="${it.label}" data-example="${it.example}" aria-describedby="${id}-hint ${id}-error"</#local>
<#switch it.kind>
<#case "date">
  <input type="date" ${common} value="${value}">
<#break>
<#case "choice">
  <select ${common}>
    <#list it.options as option>
    <option value="${option.value}"<#if option.value == value> selected</#if>>${option.label}</option>
    </#list>
  </select>
<#break>
<#case "number">
  <input type="text" inputmode="numeric" ${common} value="${value}" class="short">
<#break>
<#case "slug">
  <input type="text" ${common} value="${value}" spellcheck="false" autocapitalize="none">
<#break>
<#default>
  <#if it.longest gt 90>
  <textarea class="line" rows="2" ${common}>
${value}</textarea>
  <#else>
  <input type="text" ${common} value="${value}">
  </#if>
</#switch>
</#macro>
