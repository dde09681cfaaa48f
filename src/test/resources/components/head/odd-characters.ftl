<#include "/examples/data.ftl">
<!doctype html>
<html lang="sv">
<head>
<#import "/components/head.ftl" as head>
<#global page = page + {"title": markup, "meta": page.meta + {"description": markup, "indexed": false}}>
<@head.head/>
</head>
<body><main class="wrap end"><h1>Exempel</h1></main></body>
</html>
