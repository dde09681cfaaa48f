<#-- The way here from the start page; the start page itself has none. -->
<#macro breadcrumb>
<#if page.purpose != "start" && breadcrumbs?has_content>
<nav class="crumbs" aria-label="${t("breadcrumb.label")}">
<ol class="wrap">
<#list breadcrumbs as crumb>
<#if crumb.href??>
<li><a href="${crumb.href}">${crumb.title}</a></li>
<#else>
<li><span aria-current="page">${crumb.title}</span></li>
</#if>
</#list>
</ol>
</nav>
</#if>
</#macro>
