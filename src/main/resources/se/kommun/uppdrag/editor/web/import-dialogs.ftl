<dialog id="d-import" aria-labelledby="d-import-label">
  <form method="dialog" autocomplete="off">
    <h2 id="d-import-label">Ny sida från en fil</h2>
    <div class="field"><label for="import-file">Fil</label>
      <p class="hint" id="import-file-hint">Ett Word-dokument (.docx) eller en sparad webbsida (.html). Rubriker, listor, länkar, tabeller och bilder följer med.</p>
      <input id="import-file" name="file" type="file" accept=".docx,.html,.htm" required aria-describedby="import-file-hint"></div>
    <div class="field"><label for="import-title">Rubrik</label><span class="need"> (frivilligt)</span>
      <p class="hint" id="import-title-hint">Lämna tomt för att ta dokumentets egen rubrik.</p>
      <input id="import-title" name="title" aria-describedby="import-title-hint"></div>
    <div class="field"><label for="import-type">Sorts sida</label>
      <select id="import-type" name="type"><#list types as type><option value="${type.value}"<#if type.value == "sida"> selected</#if>>${type.label}</option></#list></select></div>
    <p class="hint">Sidan blir ett utkast.</p>
    <p class="error" id="import-error" role="alert"></p>
    <div class="actions"><button class="button" value="yes">Skapa sidan</button><button class="button quieter" value="" formnovalidate>Avbryt</button></div>
  </form>
</dialog>
<dialog id="d-imported" aria-labelledby="d-imported-label">
  <h2 id="d-imported-label">Sidan är skapad</h2>
  <p id="imported-message"></p>
  <div class="actions"><a class="button" id="imported-page" href="/redigera/">Öppna sidan</a></div>
</dialog>
<script type="module" src="/_redigera/import.js"></script>
