<#-- The list of the page's sections: only where there is enough to choose from. -->
<#macro toc least=4>
<#local sections = page.headings?filter(heading -> heading.level?string == "2")>
<#if sections?size gte least>
<nav class="toc" aria-labelledby="pa-den-har-sidan-rubrik">
<h2 id="pa-den-har-sidan-rubrik">${t("toc.title")}</h2>
<ul>
<#list sections as section>
<li><a href="#${section.id}">${section.text}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
