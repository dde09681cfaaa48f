<#import "role-card.ftl" as card>
<#-- The roles as cards, and the way to the comparison. -->
<#macro roleCards>
<#local cards = roles?filter(role -> role.card)>
<#if cards?has_content>
<h2 id="uppdragen">${t("roles.title")}</h2>
<ul class="cards">
<#list cards as role>
<@card.roleCard role=role/>
</#list>
</ul>
<#if links.compare??><p><a class="quiet" href="${links.compare}">${t("roles.compare")}</a></p></#if>
</#if>
</#macro>
