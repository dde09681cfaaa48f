<#import "parts.ftl" as parts>
<#import "side-parts.ftl" as side>
<@side.page heading="Tidigare versioner av ${title}" back="/redigera/${name}" backWords="Tillbaka till sidan">
<#if chosen??>
  <h2>Versionen från ${when}</h2>
  <#if lines?has_content>
  <p>Det här blir annorlunda om du tar tillbaka versionen. Rader med plus kommer tillbaka. Rader med minus försvinner.</p>
  <div class="difference"><#list lines as line><@parts.line line/></#list></div>
  <p>Texten som finns nu blir kvar i listan här nedanför. Inget går förlorat.</p>
  <@side.ask action="aterstall" words="Ta tillbaka den här versionen" values={"file": file, "base": base, "version": chosen} quieter=false/>
  <#else>
  <p>Den är likadan som sidan är nu.</p>
  </#if>
  <h2>Alla versioner</h2>
</#if>
<#if items?has_content>
  <p>Varje gång sidan sparas blir det en version. Alla finns kvar ett dygn, en för varje dag i en månad och en för varje vecka i ett år.</p>
  <ol class="plain-list">
    <#list items as item>
    <li><a href="?sida=${name?url}&amp;version=${item.id}"<#if item.id == chosen!""> aria-current="true"</#if>>${item.when}</a> <span class="about">${item.about}<#if item.title?has_content>. ${item.title}</#if></span></li>
    </#list>
  </ol>
<#else>
  <p>Det finns inga tidigare versioner än.</p>
</#if>
</@side.page>
