<#import "side-parts.ftl" as side>
<@side.page heading="Papperskorgen" back="/redigera/" backWords="Alla sidor">
<#if items?has_content>
  <p>Sidorna finns kvar i ett år efter att de togs bort. De som är borttagna i Git finns kvar så länge de finns där.</p>
  <ul class="plain-list">
    <#list items as item>
    <li><strong>${item.title}</strong> <span class="about">Borttagen ${item.when}</span>
      <@side.ask action="lagg-tillbaka" words="Lägg tillbaka" values={"version": item.id} about=item.title/>
      <#if item.isOnBranch><p class="about">Sidan finns kvar på webbplatsen tills du lämnar borttagningen.</p>
      <@side.ask action="publicera" words="Lämna borttagningen" values={"file": item.file, "message": "Ta bort " + item.title} about=item.title/></#if></li>
    </#list>
  </ul>
<#else>
  <p>Papperskorgen är tom.</p>
</#if>
</@side.page>
