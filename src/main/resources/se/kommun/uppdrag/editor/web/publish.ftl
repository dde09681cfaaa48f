<#import "side-parts.ftl" as side>
<@side.page heading="Publicera webbplatsen" back="/redigera/" backWords="Alla sidor">
<#if !possible>
  <p>Webbplatsen kan inte publiceras härifrån. Den som sköter webbplatsen kan ordna det, se docs/publicera.md.</p>
<#else>
  <#if trouble??>
  <p class="note" role="alert">${trouble}</p>
  <#else>
  <section aria-labelledby="change-label" id="publish" data-target="${target}">
    <h2 id="change-label">Det här ändras</h2>
    <p id="publish-state" role="status">Bygger och granskar webbplatsen …</p>
    <p class="actions"><button type="button" class="button" id="publish-send" hidden>Publicera</button>
      <button type="button" class="button quieter" id="publish-again" hidden>Titta efter igen</button></p>
    <div id="publish-list"></div>
    <p class="hint">Webbplatsen läggs ut här: ${target}</p>
    <noscript><p class="note">Du behöver slå på JavaScript i webbläsaren för att publicera.</p></noscript>
  </section>
  <h2>Alla sidor</h2>
  <table class="pages">
    <caption class="visually-hidden">Alla sidor, med dem som inte är publicerade överst</caption>
    <thead><tr><th scope="col">Sida</th><th scope="col">Läge</th></tr></thead>
    <tbody>
    <#list rows as row>
      <tr><th scope="row"><a href="/redigera/${row.name}">${row.title}</a></th>
        <td><span class="cell-label">Läge</span>${row.state}<#if row.unsaved><span class="about">Det finns text som inte är sparad</span></#if></td></tr>
    </#list>
    </tbody>
  </table>
  </#if>
</#if>
</@side.page>
