<#-- Quick facts of a role, from the page's own front matter. -->
<#macro facts>
<#if page.details.facts?has_content>
<div class="facts">
<h2>${t("facts.title")}</h2>
<dl>
<#list page.details.facts as fact>
<div><dt>${fact.label}</dt><dd>${fact.value}</dd></div>
</#list>
</dl>
</div>
</#if>
</#macro>
