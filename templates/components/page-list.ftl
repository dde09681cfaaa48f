<#-- Every page of the site, A–Ö (sorted by the baker). -->
<#macro pageList>
<#if pages?has_content>
<ul class="page-list">
<#list pages as entry>
<li><a href="${entry.href}">${entry.title}<#if entry.easy> (lättläst)</#if></a><p>${entry.description}<#if entry.pdf> Sidan finns också som pdf.</#if></p></li>
</#list>
</ul>
</#if>
</#macro>
