<#-- Every dialog is a form that closes it; which button was pressed is the dialog's returnValue. -->
<#macro dialog id heading yes no="Avbryt" wide=false>
<dialog id="${id}" class="<#if wide>wide</#if>" aria-labelledby="${id}-label">
  <form method="dialog" autocomplete="off">
    <h2 id="${id}-label"<#if wide> tabindex="-1" autofocus</#if>>${heading}</h2>
    <#nested>
    <div class="actions">
      <#list yes as value, words><button class="button<#if value?counter gt 1> quieter</#if>" value="${value}">${words}</button></#list>
      <button class="button quieter" value="" formnovalidate>${no}</button>
    </div>
  </form>
</dialog>
</#macro>

<@dialog "d-page-link" "Länk till en sida" {"yes": "Infoga länken"}>
  <div class="field"><label for="page-find">Sök bland rubrikerna</label>
    <input id="page-find" type="search"></div>
  <div class="field"><label for="page-href">Sida</label>
    <select id="page-href" name="href" size="7" required>
      <#list languages as language>
      <#assign of = pages?filter(page -> page.language == language.value)>
      <#if of?has_content><optgroup label="${language.label?cap_first}"><#list of as page><option value="${page.href}">${page.title}</option></#list></optgroup></#if>
      </#list>
    </select></div>
  <div class="field"><label for="page-words">Länkens text</label>
    <p class="hint" id="page-words-hint">Skriv vad läsaren hittar på sidan.</p>
    <input id="page-words" name="words" required aria-describedby="page-words-hint"></div>
</@dialog>

<@dialog "d-site-link" "Länk till en annan webbplats" {"yes": "Infoga länken"}>
  <div class="field"><label for="site-href">Adress</label>
    <p class="hint" id="site-href-hint">Kopiera adressen från webbläsaren. Till exempel: https://polisen.se</p>
    <input id="site-href" name="href" type="url" required spellcheck="false" aria-describedby="site-href-hint"></div>
  <div class="field"><label for="site-words">Länkens text</label>
    <p class="hint" id="site-words-hint">Skriv vad läsaren hittar där, till exempel Polisen.</p>
    <input id="site-words" name="words" required aria-describedby="site-words-hint"></div>
</@dialog>

<@dialog "d-box" "Ruta" {"yes": "Infoga rutan"}>
  <fieldset class="field"><legend>Sorts ruta</legend>
    <label class="choice"><input type="radio" name="kind" value="info" checked> Bra att veta</label>
    <label class="choice"><input type="radio" name="kind" value="viktigt"> Viktigt</label>
    <label class="choice"><input type="radio" name="kind" value="fråga"> Fråga med svar som öppnas</label>
  </fieldset>
  <div class="field"><label for="box-title">Rubrik eller fråga</label><span class="need"> (frivilligt för de två första)</span>
    <input id="box-title" name="title"></div>
</@dialog>

<@dialog "d-table" "Tabell" {"yes": "Klar"} "Avbryt" true>
  <div class="field"><label for="table-caption">Tabellens rubrik</label>
    <p class="hint" id="table-caption-hint">Skriv vad tabellen visar. Rubriken måste finnas.</p>
    <input id="table-caption" name="caption" required aria-describedby="table-caption-hint"></div>
  <p class="hint">Första raden är kolumnernas rubriker.</p>
  <div class="grid-scroll"><table class="grid"><caption class="visually-hidden">Tabellens rutor</caption><tbody id="table-grid"></tbody></table></div>
  <p class="grid-tools"><button type="button" class="button quieter" data-table="add-row">Lägg till rad</button>
    <button type="button" class="button quieter" data-table="add-column">Lägg till kolumn</button>
    <button type="button" class="button quieter" data-table="remove-row">Ta bort sista raden</button>
    <button type="button" class="button quieter" data-table="remove-column">Ta bort sista kolumnen</button></p>
</@dialog>

<@dialog "d-image" "Bild" {"yes": "Infoga bilden"}>
  <div class="field"><label for="image-file">Bildfil</label>
    <p class="hint" id="image-file-hint">En bild från kameran eller datorn. Är den stor görs den mindre, och uppgifter om var den är tagen tas bort.</p>
    <input id="image-file" name="file" type="file" accept="image/png,image/jpeg,image/gif,image/webp" required aria-describedby="image-file-hint"></div>
  <p class="thumb" hidden><img id="image-thumb" alt="Bilden som du har valt"></p>
  <fieldset class="field"><legend>Vad är bilden till för?</legend>
    <label class="choice"><input type="radio" name="use" value="informative" checked> Bilden säger något som läsaren behöver</label>
    <label class="choice"><input type="radio" name="use" value="decoration"> Bilden är bara dekoration</label>
  </fieldset>
  <div class="field" id="image-alt-field"><label for="image-alt">Vad bilden visar</label>
    <p class="hint" id="image-alt-hint">Den som inte ser bilden får höra den här texten.</p>
    <input id="image-alt" name="alt" required aria-describedby="image-alt-hint"></div>
  <p class="error" id="image-error" role="alert"></p>
</@dialog>

<@dialog "d-changes" "Det här har du ändrat" {"yes": "Spara"} "Stäng" true>
  <p class="hint" id="changes-hint"></p>
  <div class="difference" id="changes-lines"></div>
  <p class="undo"><button class="button quieter" value="discard">Ångra alla ändringar</button></p>
</@dialog>

<@dialog "d-discard" "Vill du ångra alla ändringar?" {"yes": "Ja, ångra"} "Nej, behåll texten">
  <p>Sidan blir som när den sparades senast. Det du har skrivit efter det finns kvar bland sidans tidigare versioner.</p>
</@dialog>

<#include "merge-dialog.ftl">

<@dialog "d-conflict" "Det finns en annan text" {"mine": "Behåll min text", "theirs": "Ta den andra texten"} "Bestäm senare" true>
  <p id="conflict-why"></p>
  <p>Inget är borta. Här är skillnaden mellan den andra texten och din.</p>
  <div class="difference" id="conflict-lines"></div>
  <details class="group"><summary><h3>Hela den andra texten</h3></summary>
    <textarea id="conflict-theirs" rows="10" readonly aria-label="Den andra texten"></textarea></details>
  <details class="group"><summary><h3>Hela din text</h3></summary>
    <textarea id="conflict-mine" rows="10" readonly aria-label="Din text"></textarea></details>
</@dialog>

<@dialog "d-make" "Ny sida av den här" {"yes": "Skapa sidan"}>
  <fieldset class="field"><legend>Vad ska den nya sidan vara?</legend>
    <label class="choice"><input type="radio" name="way" value="copy" checked> En kopia</label>
    <#if lang == sourceLang>
    <#if !name?starts_with("lattlast/")><label class="choice"><input type="radio" name="way" value="easy"> En lättläst version</label></#if>
    <#list languages as language><#if language.value != sourceLang><label class="choice"><input type="radio" name="way" value="translation ${language.value}"> En översättning till ${language.label}</label></#if></#list>
    </#if>
  </fieldset>
  <div class="field"><label for="make-title">Rubrik</label><input id="make-title" name="title" required></div>
  <div class="field"><label for="make-slug">Adress</label>
    <p class="hint" id="make-slug-hint">Bara a–z, 0–9 och bindestreck.</p>
    <input id="make-slug" name="slug" required pattern="[a-z0-9]+(-[a-z0-9]+)*" spellcheck="false" autocapitalize="none" aria-describedby="make-slug-hint"></div>
  <p class="hint">Sidan blir ett utkast. Det du har skrivit här sparas först.</p>
  <p class="error" id="make-error" role="alert"></p>
</@dialog>

<#if rename>
<@dialog "d-rename" "Byt adress" {"yes": "Byt adress"}>
  <p>Den gamla adressen leder vidare till den nya. Länkar från andra sidor rättas. Det du har skrivit sparas först.</p>
  <div class="field"><label for="rename-slug">Ny adress</label>
    <p class="hint" id="rename-hint">Bara a–z, 0–9 och bindestreck.</p>
    <input id="rename-slug" name="slug" value="${name?keep_after_last("/")}" required pattern="[a-z0-9]+(-[a-z0-9]+)*" spellcheck="false" autocapitalize="none" aria-describedby="rename-hint"></div>
  <p class="error" id="rename-error" role="alert"></p>
</@dialog>
</#if>

<#if canPublish>
<@dialog "d-publish" "Lämna för publicering" {"yes": "Lämna sidan"}>
  <p>Sidan lämnas till den som lägger ut webbplatsen. Det du har skrivit sparas först.</p>
  <div class="field"><label for="publish-message">Vad har du ändrat?</label>
    <input id="publish-message" name="message" required></div>
  <p class="error" id="publish-error" role="alert"></p>
</@dialog>
</#if>
