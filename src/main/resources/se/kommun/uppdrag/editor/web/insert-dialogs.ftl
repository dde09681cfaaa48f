<@dialog "d-document" "Dokument" {"yes": "Infoga länken"}>
  <div class="field"><label for="document-file">Fil</label>
    <p class="hint" id="document-file-hint">En pdf eller ett Word-dokument, högst 50 MB. En vanlig sida är oftast bättre: den går att läsa på mobilen. Dra ett Word-dokument till texten om du vill göra text av det.</p>
    <input id="document-file" name="file" type="file" accept=".pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp" required aria-describedby="document-file-hint"></div>
  <div class="field"><label for="document-title">Länkens text</label>
    <p class="hint" id="document-title-hint">Skriv vad dokumentet heter. Filens slag och storlek kommer av sig själva.</p>
    <input id="document-title" name="title" required aria-describedby="document-title-hint"></div>
  <p class="error" id="document-error" role="alert"></p>
</@dialog>

<@dialog "d-phone" "Telefonnummer" {"yes": "Infoga numret"}>
  <div class="field"><label for="phone-number">Nummer</label>
    <p class="hint" id="phone-number-hint">Så som det ska stå, till exempel 0123-45 67 89.</p>
    <input id="phone-number" name="number" type="tel" required pattern="[+\(0-9][\-0-9 \(\)]{2,24}" aria-describedby="phone-number-hint"></div>
</@dialog>

<@dialog "d-mail" "E-postadress" {"yes": "Infoga adressen"}>
  <div class="field"><label for="mail-address">Adress</label>
    <p class="hint" id="mail-address-hint">Till exempel namn@kommun.se</p>
    <input id="mail-address" name="address" type="email" required spellcheck="false" autocapitalize="none" aria-describedby="mail-address-hint"></div>
</@dialog>

<@dialog "d-film" "Film" {"yes": "Infoga filmen"}>
  <div class="field"><label for="film-href">Filmens adress</label>
    <p class="hint" id="film-href-hint">Kopiera adressen från webbläsaren. Filmen visas på sin egen plats, så att läsaren själv väljer.</p>
    <input id="film-href" name="href" type="url" required spellcheck="false" aria-describedby="film-href-hint"></div>
  <div class="field"><label for="film-words">Filmens namn</label>
    <input id="film-words" name="words" required></div>
  <div class="field"><label for="film-picture">Bild ur filmen</label>
    <p class="hint" id="film-picture-hint">Läsaren ser den innan filmen spelas.</p>
    <input id="film-picture" name="picture" type="file" accept="image/png,image/jpeg,image/gif,image/webp" required aria-describedby="film-picture-hint"></div>
  <div class="field"><label for="film-length">Längd</label>
    <p class="hint" id="film-length-hint">Minuter och sekunder, till exempel 2:35.</p>
    <input id="film-length" name="length" required pattern="\s*(\d{1,2}:)?\d{1,3}:[0-5]\d\s*" aria-describedby="film-length-hint"></div>
  <div class="field"><label for="film-transcript">Filmen som text</label>
    <p class="hint" id="film-transcript-hint">Allt som sägs, och det viktiga som bara syns.</p>
    <textarea id="film-transcript" name="transcript" rows="5" required aria-describedby="film-transcript-hint"></textarea></div>
  <label class="choice"><input type="checkbox" name="captions"> Filmen har undertexter</label>
  <p class="error" id="film-error" role="alert"></p>
</@dialog>

<@dialog "d-heading" "Länk till rubrik" {"yes": "Infoga länken"}>
  <div class="field"><label for="heading-page">Sida</label>
    <select id="heading-page" name="page">
      <option value="" data-address="/${session.address}">Den här sidan, som den är sparad</option>
      <#list pages as page><option value="${page.href}" data-address="/${page.address}">${page.title}</option></#list>
    </select></div>
  <div class="field"><label for="heading-id">Rubrik</label>
    <p class="hint" id="heading-none" hidden>Sidan har inga rubriker som syns.</p>
    <select id="heading-id" name="id" aria-describedby="heading-none"></select></div>
  <div class="field"><label for="heading-words">Länkens text</label>
    <input id="heading-words" name="words" required></div>
</@dialog>
