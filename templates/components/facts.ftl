<#-- The facts of a page, from its own front matter. title: the heading of the box, or nothing. -->
<#macro facts title=t("facts.title")>
<#if page.details.facts?has_content>
<div class="facts">
<#if title?has_content>
<h2>${title}</h2>
</#if>
<dl>
<#list page.details.facts as fact>
<div><dt>${fact.label}</dt><dd>${fact.value}</dd></div>
</#list>
</dl>
</div>
</#if>
</#macro>
