<#include "/examples/data.ftl">
<!doctype html>
<html lang="sv">
<head>
<#import "/components/head.ftl" as head>
<@head.head script="js/form.js"/>
</head>
<body><main class="wrap end"><h1>Exempel</h1></main></body>
</html>
