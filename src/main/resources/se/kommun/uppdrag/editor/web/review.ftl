<#import "parts.ftl" as parts>
<@parts.head title="Alla sidor – redigera" token=token styles=["dialogs", "pages"] script="review"/>
<body class="reviewing">
<a class="skip" href="#sidor">Hoppa till sidorna</a>
<header class="bar">
  <a class="back" href="/"><@parts.icon "back"/>Webbplatsen</a>
  <div class="name"><h1>Alla sidor</h1></div>
  <div class="actions"><a class="button quieter" href="/redigera/_bilder">Alla bilder</a><a class="button quieter" href="/_redigera/sida/papperskorg">Papperskorgen</a><#if publication><a class="button quieter" href="/_redigera/sida/publicering">Publicera webbplatsen</a></#if><button type="button" class="button quieter" id="import">Ny sida från en fil</button><button type="button" class="button" id="new">Ny sida</button></div>
</header>
<main class="overview" id="sidor">
  <#if stopped?has_content>
  <section class="note stopped" aria-labelledby="stopped-label">
    <h2 id="stopped-label">Webbplatsen är stoppad</h2>
    <p>Besökare ser den senaste versionen som var rätt tills felen är rättade.</p>
    <ul><#list stopped as error><li><#if error.value?has_content><a href="${error.value}">${error.label}</a><#else>${error.label}</#if></li></#list></ul>
  </section>
  </#if>
  <#if !rows?has_content>
  <section class="empty"><h2>Här finns inga sidor än</h2>
    <p>Välj Ny sida och skriv en rubrik. Sidan blir ett utkast, som bara du ser.</p></section>
  <#else>
  <p class="lead"><#if overdue == 0>Alla sidor är granskade i tid.<#elseif overdue == 1>En sida skulle ha granskats.<#else>${overdue?c} sidor skulle ha granskats.</#if>
    <#if toConfirm == 0>Inget är kvar att bekräfta.<#elseif toConfirm == 1>En uppgift är kvar att bekräfta.<#else>${toConfirm?c} uppgifter är kvar att bekräfta.</#if></p>
  <form class="find" role="search" id="find-form" aria-label="Sök och välj bland sidorna">
    <div class="field"><label for="find">Sök bland rubrikerna</label>
      <input id="find" type="search" autocomplete="off"></div>
    <#if languages?size gt 1>
    <div class="field"><label for="find-language">Språk</label>
      <select id="find-language" data-filter="language"><option value="">Alla</option><#list languages as language><option value="${language.value}">${language.label?cap_first}</option></#list></select></div>
    </#if>
    <#if owners?size gt 1>
    <div class="field"><label for="find-owner">Ansvarig</label>
      <select id="find-owner" data-filter="owner"><option value="">Alla</option><#list owners as owner><option>${owner}</option></#list></select></div>
    </#if>
    <div class="field"><label for="find-state">Visa</label>
      <select id="find-state" data-filter="state"><option value="">Alla sidor</option><option value="fel">Med fel</option><option value="osparad">Med text som inte är sparad</option>
        <#if states?values?filter(state -> state.isSent)?has_content><option value="vantar">Som inte är publicerade</option></#if>
        <option value="utkast">Utkast</option><option value="granska">Som skulle ha granskats</option><option value="bekrafta">Med något att bekräfta</option></select></div>
    <p class="hint" id="found" role="status"></p>
  </form>
  <#list languages as language>
  <section class="language-pages" aria-label="${language.label?cap_first}">
  <#if languages?size gt 1><h2>${language.label?cap_first}</h2></#if>
  <table class="pages">
    <caption class="visually-hidden">Sidorna på ${language.label}, med den som ska granskas först överst</caption>
    <thead><tr><th scope="col">Sida</th><th scope="col">Läge</th><th scope="col">Granskas senast</th><th scope="col">Att bekräfta</th><th scope="col">Fel och råd</th></tr></thead>
    <tbody>
      <#list rows?filter(row -> row.language == language.value) as row>
      <tr class="page" data-title="${row.title?lower_case}" data-language="${row.language}" data-owner="${row.owner}"
        data-state="<#if row.errors gt 0>fel </#if><#if row.unsaved>osparad </#if><#if !states[row.file].isSent>vantar </#if><#if row.status == "Utkast">utkast </#if><#if row.overdue>granska </#if><#if row.toConfirm?has_content>bekrafta</#if>">
        <th scope="row"><a href="/redigera/${row.file?remove_beginning("content/")?remove_ending(".md")}">${row.title}</a>
          <span class="about">${row.type}</span>
          </th>
        <#assign state = states[row.file]>
        <td<#if state.isSent || state.words == "Sparad"> class="calm"</#if>><span class="cell-label">Läge</span><#if row.unsaved><span class="tag unsaved">Text som inte är sparad</span><br></#if>
          <#if row.status == "Utkast"><span class="tag">${state.words}</span><#else>${state.words}</#if></td>
        <td<#if row.overdue> class="late"</#if>><span class="cell-label">Granskas senast</span>
          <#if row.reviewBy??>${row.when?cap_first}<span class="about">${row.reviewBy}</span><#else>Inget datum</#if></td>
        <td<#if !row.toConfirm?has_content> class="calm"</#if>><span class="cell-label">Att bekräfta</span><#if !row.toConfirm?has_content>Inget<#elseif row.toConfirm?size == 1>1 uppgift<#else>${row.toConfirm?size?c} uppgifter</#if></td>
        <td<#if row.problems == 0> class="calm"</#if>><span class="cell-label">Fel och råd</span><#if row.problems == 0>Inga<#elseif row.errors gt 0><strong class="late">${row.errors?c} fel</strong><#if row.problems gt row.errors>, ${(row.problems - row.errors)?c} råd</#if><#else>${row.problems?c} att se över</#if></td>
      </tr>
      </#list>
    </tbody>
  </table>
  </section>
  </#list>
  <#list languages as language>
  <#assign menu = rows?filter(row -> row.language == language.value && row.order?? && row.file?matches("content/([a-z]{2}/)?[^/]+"))?sort_by("order")>
  <#if menu?size gt 1>
  <details class="group menu-order"><summary><h2>Ordning i menyn<#if languages?size gt 1>, ${language.label}</#if></h2></summary>
    <p class="hint">Flytta sidorna. Ordningen sparas på en gång.</p>
    <ol>
      <#list menu as row>
      <li data-file="${row.file}"><span>${row.title}</span>
        <button type="button" class="button quieter" data-move="-1">Upp<span class="visually-hidden">: ${row.title}</span></button>
        <button type="button" class="button quieter" data-move="1">Ner<span class="visually-hidden">: ${row.title}</span></button></li>
      </#list>
    </ol>
    <p class="hint moved" role="status"></p>
  </details>
  </#if>
  </#list>
  <#if toConfirm gt 0>
  <section class="confirm" aria-labelledby="confirm-label">
    <h2 id="confirm-label">Kvar att bekräfta</h2>
    <p><button type="button" class="button quieter" id="print">Skriv ut listan</button></p>
    <#list rows?filter(row -> row.toConfirm?has_content) as row>
    <h3><a href="/redigera/${row.file?remove_beginning("content/")?remove_ending(".md")}">${row.title}</a> <span class="about">${row.owner}</span></h3>
    <ul><#list row.toConfirm as item><li>${item}</li></#list></ul>
    </#list>
  </section>
  </#if>
  </#if>
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
    <p class="hint">Sidan blir ett utkast. Besökare ser den först när du väljer Publicerad.</p>
    <p class="error" id="new-error" role="alert"></p>
    <div class="actions"><button class="button" value="yes">Skapa sidan</button><button class="button quieter" value="" formnovalidate>Avbryt</button></div>
  </form>
</dialog>
<#include "import-dialogs.ftl">
</body>
</html>
