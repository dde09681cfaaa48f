<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="uppdrag-token" content="${token}">
<title>Granska</title>
<link rel="stylesheet" href="/_redigera/editor.css">
</head>
<body>
<main>
<h1>Granska</h1>
<ul>
<#list rows as row>
<li><a href="${row.edit}">${row.title}</a> ${row.type} ${row.status} ${row.reviewBy!} ${row.when}, ${row.toConfirm?size} att bekräfta, ${row.problems} problem</li>
</#list>
</ul>
</main>
</body>
</html>
