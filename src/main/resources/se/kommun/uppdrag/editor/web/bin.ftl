<#import "side-parts.ftl" as side>
<@side.page heading="Papperskorgen" back="/redigera/" backWords="Alla sidor">
<#if items?has_content>
  <p>Sidorna finns kvar i ett år efter att de togs bort.</p>
  <ul class="plain-list">
    <#list items as item>
    <li><strong>${item.title}</strong> <span class="about">Borttagen ${item.when}</span>
      <@side.ask action="lagg-tillbaka" words="Lägg tillbaka" values={"version": item.id} about=item.title/></li>
    </#list>
  </ul>
<#else>
  <p>Papperskorgen är tom.</p>
</#if>
</@side.page>
