<#import "parts.ftl" as parts>
<@parts.head title=session.title + " – redigera" token=token styles=["dialogs", "editor"] script="editor"/>
<body class="editing">
<a class="skip" href="#text">Hoppa till texten</a>
<a class="skip" href="#problem">Hoppa till fel och råd</a>
<header class="bar">
  <a class="back" href="/redigera/"><@parts.icon "back"/>Alla sidor</a>
  <div class="name">
    <h1>${session.title}</h1>
    <p class="state" id="state" role="status" data-published="${state}" data-kind="<#if session.conflict || session.unsaved>unsaved<#else>saved</#if>">${status}</p>
  </div>
  <div class="actions">
    <#include "page-menu.ftl">
    <#if canPublish><button type="button" class="button quieter" id="publish">Lämna för publicering</button></#if>
    <button type="button" class="button quieter" id="changes">Visa ändringar</button>
    <label class="small-change"><input type="checkbox" id="small"> Liten rättning<span class="visually-hidden">, ändrar inte dagen då sidan uppdaterades</span></label>
    <button type="button" class="button" id="save" aria-keyshortcuts="Control+S" title="Ctrl+S">Spara</button>
  </div>
</header>
<main class="workspace">
  <form class="sheet" id="sheet" autocomplete="off" novalidate
    data-file="${session.page.file}" data-path="${name}" data-slug="${name?keep_after_last("/")}" data-base="${session.base}" data-draft="${session.draft}" data-body-start="${bodyLine?c}"
    data-unsaved="${session.unsaved?c}" data-conflict="${session.conflict?c}">
    <noscript><p class="note">Du behöver slå på JavaScript i webbläsaren för att redigera.</p></noscript>
    <div class="note" id="restored" hidden>
      <p><strong>Här är texten som du inte hann spara.</strong> Spara den, eller gå tillbaka till den sparade sidan.</p>
      <p><button type="button" class="button quieter" id="discard">Ångra alla ändringar</button></p>
    </div>
    <div class="note" id="other-window" hidden>
      <p><strong>Sidan är öppen i ett fönster till, och texten är ändrad där.</strong> Det du skriver här sparas inte undan förrän du har valt.</p>
      <p><button type="button" class="button quieter" id="choose-text">Jämför och välj</button></p>
    </div>
    <div class="note" id="others" hidden>
      <p role="status"></p>
      <p><a href="/_redigera/sida/versioner?sida=${name?url}" hidden>Se de senaste versionerna</a></p>
    </div>
    <div class="note" id="kept" hidden>
      <p><strong>Din förra text finns kvar här.</strong> Kopiera det du behöver innan du lämnar sidan.</p>
      <textarea id="kept-text" rows="8" readonly aria-label="Din förra text"></textarea>
    </div>
    <#if outdated??>
    <details class="note" id="outdated">
      <summary><strong>Den ${sourceName} sidan har ändrats sedan den översattes.</strong> Se vad som har ändrats.</summary>
      <#if outdated.reason?has_content>
      <p>${outdated.reason} Jämför med den ${sourceName} sidan.</p>
      <#else>
      <div class="difference" lang="${sourceLang}">
        <#list outdated.lines as line><@parts.line line/></#list>
      </div>
      </#if>
      <p><a href="${outdated.edit}">Öppna den ${sourceName} sidan</a></p>
      <#if session.form??>
      <p>Rätta översättningen först. Säg sedan att den följer den ${sourceName} sidan:</p>
      <p><button type="button" class="button quieter" id="follows" data-version="${outdated.version}">Översättningen stämmer nu</button></p>
      <#else>
      <p>Rätta felet bland uppgifterna och spara. Då kommer knappen Översättningen stämmer nu.</p>
      </#if>
    </details>
    </#if>
    <div class="tabs" role="tablist" aria-label="Sidans delar">
      <button type="button" role="tab" id="tab-text" data-tab="text" aria-controls="panel-text" aria-selected="true">Text</button>
      <button type="button" role="tab" id="tab-facts" data-tab="facts" aria-controls="panel-facts" aria-selected="false" tabindex="-1">Uppgifter<span class="tally" hidden></span></button>
    </div>
    <section class="text" id="panel-text" role="tabpanel" aria-labelledby="tab-text">
      <label for="text" class="visually-hidden">Text</label>
      <div class="tools" role="toolbar" aria-label="Infoga i texten" aria-controls="text">
        <span class="tool-group">
          <@parts.tool "heading" "Rubrik" true/>
          <@parts.tool "subheading" "Underrubrik" true/>
        </span>
        <span class="tool-group">
          <@parts.tool "bold" "Fet" true "Ctrl+B"/>
          <@parts.tool "italic" "Kursiv" true "Ctrl+I"/>
        </span>
        <span class="tool-group">
          <@parts.tool "bullets" "Punktlista" true/>
          <@parts.tool "numbers" "Numrerad lista" true/>
        </span>
        <span class="tool-group">
          <@parts.tool "page-link" "Länk till sida" false "Ctrl+K"/>
          <@parts.tool "heading-link" "Länk till rubrik"/>
          <@parts.tool "site-link" "Länk till webbplats"/>
          <@parts.tool "phone" "Telefon"/>
          <@parts.tool "mail" "E-post"/>
        </span>
        <span class="tool-group">
          <@parts.tool "box" "Ruta"/>
          <@parts.tool "table" "Tabell"/>
          <@parts.tool "image" "Bild"/>
          <@parts.tool "document" "Dokument"/>
          <@parts.tool "film" "Film"/>
        </span>
        <span class="tool-group">
          <@parts.tool "undo" "Ångra" false "Ctrl+Z"/>
        </span>
      </div>
      <p class="hint" id="pasted" role="status"></p>
      <div class="writing">
      <textarea id="text" rows="20" lang="${lang}" spellcheck="true" aria-describedby="text-hint">
${body}</textarea>
      </div>
      <p class="hint" id="text-hint">Lämna en tom rad mellan stycken. Knapparna ovanför skriver in tecknen åt dig.</p>
    </section>
    <div id="panel-facts" tabindex="-1" role="tabpanel" aria-labelledby="tab-facts" hidden>
    <#if form??>
      <#list form as group>
      <details class="group"<#if group?is_first || group.title == "Fakta"> open</#if>>
        <summary><h2>${group.title}</h2><span class="tally" hidden></span></summary>
        <#list group.fields as field><@parts.field field/></#list>
        <#if group.title == "Granskning"><p class="reviewed"><button type="button" class="button quieter" id="reviewed">Jag har granskat sidan</button></p></#if>
      </details>
      </#list>
    <#else>
      <section class="group plain" aria-labelledby="header-label">
        <h2><label for="header" id="header-label">Uppgifter om sidan</label></h2>
        <p class="hint" id="header-hint">Programmet kan inte läsa uppgifterna. Rätta felet och spara, så kommer formuläret tillbaka.</p>
        <textarea id="header" rows="12" spellcheck="false" aria-describedby="header-hint">
${header}</textarea>
      </section>
    </#if>
    </div>
  </form>
  <section class="problems" id="problem" tabindex="-1" aria-labelledby="problem-label">
    <h2 id="problem-label">Fel och råd</h2>
    <p class="count" id="count"></p>
    <p class="visually-hidden" id="said" role="status"></p>
    <ul id="problem-list"></ul>
  </section>
  <section class="view" aria-labelledby="view-label">
    <div class="view-top">
      <h2 id="view-label">Så ser sidan ut</h2>
      <a class="quiet" href="/${session.address}" target="_blank">Visa sidan i webbläsaren<span class="visually-hidden"> i en ny flik</span></a>
    </div>
    <p class="note" id="view-note" hidden></p>
    <div class="frames" id="frames"></div>
  </section>
</main>
<#include "dialogs.ftl">
<#include "insert-dialogs.ftl">
</body>
</html>
