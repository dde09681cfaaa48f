<#-- The page in the site's other languages, or their start pages. Each language says its own name for itself. -->
<#macro languageChoice>
<#if languages?has_content>
<nav class="languages" aria-label="${t("languages.label")}">
<ul class="wrap">
<#list languages as other>
<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}"<#if other.dir != (page.dir!"ltr")> dir="${other.dir}"</#if>>${other.name}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
