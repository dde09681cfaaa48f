<#macro shell title description address updated>
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title?html} – Kommunen</title>
<meta name="description" content="${description?html}">
<link rel="canonical" href="${config.site_host}/${address}">
<link rel="stylesheet" href="css/site.css">
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header>
<a href="index.html">Handboken</a>
<nav aria-label="Huvudmeny">
<ul>
<#list 1..10 as number>
<li><a href="sida-${number?string("00000")}.html">Sida ${number}</a></li>
</#list>
</ul>
</nav>
</header>
<main id="innehall" tabindex="-1">
<h1>${title?html}</h1>
<#nested>
<p>Senast ändrad <time datetime="${updated}">${updated}</time>.</p>
</main>
<footer><p>Kommunen svarar för handboken.</p></footer>
</body>
</html>
</#macro>
