<#import "icon.ftl" as icon>
<#-- The call to action on the start page, for the reader who has seen the roles. Its words are the page's own. -->
<#macro cta>
<#if page.call??>
<div class="cta">
<div class="wrap">
<div>
<h2>${page.call.title}</h2>
<p>${page.call.text}</p>
</div>
<p class="actions"><#if links.apply??><a class="button" href="${links.apply}">${t("cta.apply")}<@icon.icon name="arrow"/></a></#if> <a class="quiet" href="${site.phoneHref}">${t("cta.call", site.phone)}</a></p>
</div>
</div>
</#if>
</#macro>
