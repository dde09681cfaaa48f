<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="uppdrag-token" content="${token}">
<title>Redigera: ${title}</title>
<link rel="stylesheet" href="/_redigera/editor.css">
<script type="module" src="/_redigera/editor.js"></script>
</head>
<body>
<main data-file="${file}" data-base="${base}">
<h1>Redigera: ${title}</h1>
<#if form??>
<#list form as group>
<fieldset><legend>${group.title}</legend>
<#list group.fields as field>
<p><label for="f-${field.key}">${field.label}</label> <input id="f-${field.key}" name="${field.key}" value="${field.value}"></p>
</#list>
</fieldset>
</#list>
<#else>
<p><label for="header">Uppgifter</label> <textarea id="header">
${header}</textarea></p>
</#if>
<p><label for="body">Text</label> <textarea id="body">
${body}</textarea></p>
<p role="status">${status}</p>
</main>
</body>
</html>
