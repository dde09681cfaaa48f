<#import "components/layout.ftl" as layout>
<@layout.layout>
<#if site.controller?has_content>
<#assign controller><#if site.controllerLang??><span lang="${site.controllerLang}">${site.controller}</span><#else>${site.controller}</#if></#assign>
<p>${t("privacy.controller", controller)}</p>
</#if>
${page.article.body}
</@layout.layout>
