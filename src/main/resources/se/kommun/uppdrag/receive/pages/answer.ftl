<!doctype html>
<html lang="${lang}"<#if dir??> dir="${dir}"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${siteName}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<style>${style?no_esc}</style>
</head>
<body>
<main>
<#if form?? && form.summary??>
<div class="errors" role="group" aria-labelledby="fel" tabindex="-1" autofocus>
<h2 id="fel">${form.summary}</h2>
<ul>
<#list form.fields as field>
<#if field.error??>
<li><a href="#${field.id}">${field.error}</a></li>
</#if>
</#list>
</ul>
</div>
</#if>
<h1>${heading}</h1>
<#list paragraphs as paragraph>
<p>${paragraph}</p>
</#list>
<#if form??>
<form method="post" action="?" accept-charset="utf-8" novalidate>
<#list form.fields as field>
<#if field.options?has_content>
<fieldset<@described field/>>
<legend>${field.label} <span class="need">(${field.need})</span></legend>
<@notes field/>
<#list field.options as option>
<div><label for="${option.id}"><input type="${field.kind}" id="${option.id}" name="${field.name}" value="${option.value}"<#if option.chosen> checked</#if>> ${option.label}</label></div>
</#list>
</fieldset>
<#else>
<div class="field">
<label for="${field.id}">${field.label} <span class="need">(${field.need})</span></label>
<@notes field/>
<#if field.kind == "multiline">
<textarea id="${field.id}" name="${field.name}" rows="5" maxlength="${field.maxLength?c}"<@described field/>>
${field.value}</textarea>
<#else>
<input id="${field.id}" name="${field.name}" type="${field.kind}" maxlength="${field.maxLength?c}" value="${field.value}"<#if field.autocomplete??> autocomplete="${field.autocomplete}"</#if><#if field.kind == "email"> autocapitalize="off" spellcheck="false"</#if><@described field/>>
</#if>
</div>
</#if>
</#list>
<#list form.hidden as field>
<input type="hidden" name="${field.name}" value="${field.value}">
</#list>
<p><button>${form.send}</button></p>
</form>
</#if>
<p>${contact?no_esc}</p>
<#if home??>
<p><a class="home" href="${home}">${homeText}</a></p>
</#if>
</main>
</body>
</html>
<#macro notes field>
<#if field.hint??>
<p class="hint" id="${field.id}-hint">${field.hint}</p>
</#if>
<#if field.error??>
<p class="error" id="${field.id}-fel">${field.error}</p>
</#if>
</#macro>
<#macro described field><#if field.error?? && !field.options?has_content> aria-invalid="true"</#if><#if field.error?? || field.hint??> aria-describedby="<#if field.error??>${field.id}-fel<#if field.hint??> </#if></#if><#if field.hint??>${field.id}-hint</#if>"</#if></#macro>
