<#import "apply-link.ftl" as apply>
<#-- The call to action on the start page, for the reader who has seen the roles. Its words are the page's own. -->
<#macro cta>
<#if page.details.call??>
<div class="cta">
<div class="wrap">
<div>
<h2>${page.details.call.title}</h2>
<p>${page.details.call.text}</p>
</div>
<p class="actions"><#if links.apply??><@apply.applyLink text=t("cta.apply")/></#if> <a class="quiet" href="${site.phoneHref}">${t("cta.call", site.phone)}</a></p>
</div>
</div>
</#if>
</#macro>
