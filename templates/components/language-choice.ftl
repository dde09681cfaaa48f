<#-- The way to easy Swedish, and the page in the site's other languages, or their start pages. Each language says its own name for itself. -->
<#macro languageChoice>
<#if easyStart?? || languages?has_content>
<nav class="tools" aria-label="${t("languages.label")}">
<ul class="wrap">
<#if easyStart??>
<li><a href="${easyStart.href}"<#if easyStart.current> aria-current="page"</#if>>${easyStart.title}</a></li>
</#if>
<#list languages as other>
<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}"<#if other.dir != (page.dir!"ltr")> dir="${other.dir}"</#if>>${other.name}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
