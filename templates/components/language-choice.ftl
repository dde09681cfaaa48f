<#-- The same page in easy Swedish, and from there back, and in the site's other languages; where it is not, their start pages.
     Each language says its own name for itself. -->
<#macro languageChoice>
<#if standard?? || easyStart?? || languages?has_content>
<nav class="tools" aria-label="${t("languages.label")}">
<ul class="wrap">
<#if standard??>
<li><a href="${standard.href}">${t("easy.back")}</a></li>
<#elseif easyStart??>
<li><a href="${easyStart.href}"<#if easyStart.current> aria-current="page"</#if><#if easyStart.lang??> hreflang="${easyStart.lang}" lang="${easyStart.lang}"<#if page.language.dir??> dir="ltr"</#if></#if>>${easyStart.title}</a></li>
</#if>
<#list languages as other>
<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}"<#if other.dir != (page.language.dir!"ltr")> dir="${other.dir}"</#if>>${other.name}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
