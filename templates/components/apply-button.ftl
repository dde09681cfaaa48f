<#import "icon.ftl" as icon>
<#-- The one call to action of a role page: opens the form with this role already chosen. -->
<#macro applyButton>
<#list roles?filter(role -> role.slug == page.slug) as role>
<p><a class="button" href="${role.applyHref}">${t("apply.as", role.title, role.title?uncap_first)}<@icon.icon name="arrow"/></a></p>
</#list>
</#macro>
