<#import "side-parts.ftl" as side>
<@side.page heading="Ta bort ${title}?" back="/redigera/${name}" backWords="Tillbaka till sidan">
<#if !possible>
  <p>Den här sidan måste finnas. Den går att ändra men inte att ta bort.</p>
<#else>
  <p>Sidan läggs i papperskorgen. Där finns den kvar i ett år, och du kan lägga tillbaka den.</p>
  <#if unsaved><p>Sidan har text som inte är sparad. Den följer inte med till papperskorgen, men finns kvar bland sidans tidigare versioner.</p></#if>
  <#if links?has_content>
  <h2><#if links?size == 1>En sida leder hit<#else>${links?size?c} sidor leder hit</#if></h2>
  <p>Webbplatsen kan inte publiceras med länkar som inte leder någonstans. Ta bort länkarna, eller låt dem leda till en annan sida.</p>
  <ul><#list links as link><li><a href="${link.edit}">${link.title}</a></li></#list></ul>
  <#else>
  <p>Ingen annan sida leder hit.</p>
  </#if>
  <p>Den som har sparat sidans adress får veta att sidan inte finns.</p>
  <div class="actions">
    <@side.ask action="ta-bort" words="Lägg sidan i papperskorgen" values={"file": file, "base": base} quieter=false/>
    <a class="button quieter" href="/redigera/${name}">Avbryt</a>
  </div>
</#if>
</@side.page>
