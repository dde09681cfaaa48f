<#-- What the head element holds. The policy stands before everything that it is to govern.
     The theme colours are --paper of the style sheet, light and dark.
     goTo: an address that the browser goes to at once, with no wait that a reader could be cut off by, or nothing. -->
<#macro head script="" goTo="">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<#if goTo?has_content>
<meta http-equiv="refresh" content="0; url=${goTo}">
</#if>
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if page.purpose == "start">
<title>${site.title} – ${site.name}</title>
<#else>
<title>${page.title} – ${site.title} – ${site.name}</title>
</#if>
<meta name="description" content="${page.meta.description}">
<#if !page.meta.indexed>
<meta name="robots" content="noindex">
</#if>
<link rel="canonical" href="${page.meta.canonical}">
<#list alternates as alternate>
<link rel="alternate" hreflang="${alternate.lang}" href="${alternate.url}">
</#list>
<meta name="color-scheme" content="light dark">
<#if theme.light??>
<meta name="theme-color" content="${theme.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${theme.dark}" media="(prefers-color-scheme: dark)">
</#if>
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.meta.description}">
<meta property="og:type" content="website">
<meta property="og:url" content="${page.meta.canonical}">
<meta property="og:locale" content="${page.language.locale}">
<meta property="og:site_name" content="${site.title}">
<link rel="stylesheet" href="${asset("css/site.css")}">
<link rel="icon" href="${asset("icons/favicon.svg")}" type="image/svg+xml">
<#if script?has_content>
<script src="${asset(script)}" defer></script>
</#if>
<#if jsonld??>
<script type="application/ld+json">${jsonld}</script>
</#if>
</#macro>
