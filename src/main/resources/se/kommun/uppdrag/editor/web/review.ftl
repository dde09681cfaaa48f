<#import "parts.ftl" as parts>
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="uppdrag-token" content="${token}">
<title>Granska sidorna</title>
<link rel="stylesheet" href="/_redigera/editor.css">
<link rel="icon" href="/_redigera/icon.svg" type="image/svg+xml">
<script type="module" src="/_redigera/review.js"></script>
</head>
<body class="reviewing">
<a class="skip" href="#sidor">Hoppa till sidorna</a>
<header class="bar">
  <a class="back" href="/"><@parts.icon "back"/>Webbplatsen</a>
  <div class="name"><h1>Alla sidor</h1></div>
  <div class="actions"><a class="button quieter" href="/redigera/_bilder">Alla bilder</a><a class="button quieter" href="/_redigera/sida/papperskorg">Papperskorgen</a><#if publication><a class="button quieter" href="/_redigera/sida/publicering">Publicera webbplatsen</a></#if><button type="button" class="button quieter" id="import">Ny sida från en fil</button><button type="button" class="button" id="new">Ny sida</button></div>
</header>
<main class="overview" id="sidor">
  <p class="lead"><#if overdue == 0>Alla sidor är granskade i tid.<#elseif overdue == 1>En sida skulle ha granskats.<#else>${overdue?c} sidor skulle ha granskats.</#if>
    <#if toConfirm == 0>Inget är kvar att bekräfta.<#elseif toConfirm == 1>En uppgift är kvar att bekräfta.<#else>${toConfirm?c} uppgifter är kvar att bekräfta.</#if></p>
  <form class="find" role="search" id="find-form">
    <label for="find">Sök på rubriken</label>
    <input id="find" type="search" autocomplete="off">
    <p class="hint" id="found" role="status"></p>
  </form>
  <table class="pages">
    <caption class="visually-hidden">Sidorna, med den som ska granskas först överst</caption>
    <thead><tr><th scope="col">Sida</th><th scope="col">Granskas senast</th><th scope="col">Att bekräfta</th><th scope="col">Fel och råd</th></tr></thead>
    <tbody>
    <#list rows as row>
      <tr data-title="${row.title?lower_case}">
        <th scope="row"><a href="/redigera/${row.file?remove_beginning("content/")?remove_ending(".md")}">${row.title}</a>
          <span class="about">${row.type}</span>
          <#if row.status == "Utkast"><span class="tag">Utkast</span></#if></th>
        <td<#if row.overdue> class="late"</#if>><span class="cell-label">Granskas senast</span>
          <#if row.reviewBy??>${row.reviewBy}<span class="about">${row.when?cap_first}</span><#else>Inget datum</#if></td>
        <td><span class="cell-label">Att bekräfta</span><#if !row.toConfirm?has_content>Inget<#elseif row.toConfirm?size == 1>1 uppgift<#else>${row.toConfirm?size?c} uppgifter</#if></td>
        <td><span class="cell-label">Fel och råd</span><#if row.problems == 0>Inga<#elseif (row.errors!0) gt 0><strong class="late">${row.errors?c} fel</strong><#if row.problems gt row.errors>, ${(row.problems - row.errors)?c} råd</#if><#else>${row.problems?c} att se över</#if></td>
      </tr>
    </#list>
    </tbody>
  </table>
</main>
<dialog id="d-new" aria-labelledby="d-new-label">
  <form method="dialog" autocomplete="off">
    <h2 id="d-new-label">Ny sida</h2>
    <div class="field"><label for="new-title">Rubrik</label><input id="new-title" name="title" required></div>
    <div class="field"><label for="new-type">Sorts sida</label>
      <select id="new-type" name="type"><#list types as type><option value="${type.value}"<#if type.value == "sida"> selected</#if>>${type.label}</option></#list></select></div>
    <div class="field"><label for="new-slug">Adress</label>
      <p class="hint" id="new-slug-hint">Bara a–z, 0–9 och bindestreck.</p>
      <input id="new-slug" name="slug" required pattern="[a-z0-9]+(-[a-z0-9]+)*" spellcheck="false" autocapitalize="none" aria-describedby="new-slug-hint"></div>
    <p class="hint">Sidan blir ett utkast. Besökare ser den först när du ändrar status till publicerad.</p>
    <p class="error" id="new-error" role="alert"></p>
    <div class="actions"><button class="button" value="yes">Skapa sidan</button><button class="button quieter" value="" formnovalidate>Avbryt</button></div>
  </form>
</dialog>
<#include "import-dialogs.ftl">
</body>
</html>
