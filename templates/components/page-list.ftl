<#-- Every page of the site, by kind, each kind in the order of its alphabet (sorted by the baker), and the way to the other languages. -->
<#macro pageList>
<#if pages?has_content>
<@group title=t("pages.roles") entries=pages?filter(entry -> entry.card)/>
<@group title=t("pages.others") entries=pages?filter(entry -> !entry.card && entry.purpose != "easy")/>
<@group title=t("pages.easy") entries=pages?filter(entry -> entry.purpose == "easy")/>
<#if languages?has_content>
<h2>${t("pages.languages")}</h2>
<ul class="page-list">
<#list languages as other>
<li><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}"<#if other.dir != (page.language.dir!"ltr")> dir="${other.dir}"</#if>>${other.name}</a></li>
</#list>
</ul>
</#if>
</#if>
</#macro>
<#macro group title entries>
<#if entries?has_content>
<h2>${title}</h2>
<ul class="page-list">
<#list entries as entry>
<li><a href="${entry.href}">${entry.title}<#if entry.easy> (${t("easy.mark")})</#if></a><p>${entry.description}<#if entry.pdf> ${t("pdf.also")}</#if></p></li>
</#list>
</ul>
</#if>
</#macro>
