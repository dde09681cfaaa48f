<#import "apply-link.ftl" as apply>
<#-- Stands in the form's place where an e-service takes it. -->
<#macro serviceLink>
<p>${t("service.text")}</p>
<p><@apply.applyLink text=t("service.open")/></p>
<#local phone><a href="${site.phoneHref}">${site.phone}</a></#local>
<#local email><a href="mailto:${site.email}">${site.email}</a></#local>
<p>${t("form.rather", phone, email)}</p>
</#macro>
