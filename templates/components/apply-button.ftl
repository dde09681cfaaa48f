<#import "apply-link.ftl" as apply>
<#-- The one call to action of a role page: opens the form with this role already chosen. -->
<#macro applyButton>
<#list roles?filter(role -> role.slug == page.slug) as role>
<#if role.applyHref??><p><@apply.applyLink text=t("apply.as", role.title, role.title?uncap_first) href=role.applyHref/></p></#if>
</#list>
</#macro>
