<#macro shell>
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${site.name}</title>
<meta name="description" content="${page.meta.description}">
<link rel="canonical" href="${page.meta.canonical}">
<link rel="stylesheet" href="${asset("css/site.css")}">
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header>
<a href="${links.start}">${site.title}</a>
<nav aria-label="Huvudmeny">
<ul>
<#list nav as item>
<li><a href="${item.href}">${item.title}</a></li>
</#list>
</ul>
</nav>
</header>
<main id="innehall" tabindex="-1">
<h1>${page.title}</h1>
<#nested>
<p>Senast ändrad <time datetime="${page.maintenance.updated.iso}">${page.maintenance.updated.iso}</time>.</p>
</main>
<footer><p>Kommunen svarar för handboken.</p></footer>
</body>
</html>
</#macro>
