<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Det här skulle ha skickats</title></head>
<body><main>
<h1>Det här skulle ha skickats</h1>
<p>Förhandsvisningen skickar ingenting vidare.</p>
<dl>
<#list fields as field>
<dt>${field.name}</dt>
<dd>${field.value}</dd>
</#list>
</dl>
<#if thanks??>
<p><a href="/${thanks}">Visa sidan som besökaren kommer till</a></p>
</#if>
</main></body>
</html>
