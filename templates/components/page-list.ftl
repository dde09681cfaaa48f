<#-- Every page of the site, in the order of its alphabet (sorted by the baker). -->
<#macro pageList>
<#if pages?has_content>
<ul class="page-list">
<#list pages as entry>
<li><a href="${entry.href}">${entry.title}<#if entry.easy> (${t("easy.mark")})</#if></a><p>${entry.description}<#if entry.pdf> ${t("pdf.also")}</#if></p></li>
</#list>
</ul>
</#if>
</#macro>
