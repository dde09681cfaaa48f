<#-- The list of the page's sections: only where there is enough to choose from. Its title is for the eye: the name of the
     nav says the same to the ear, once. -->
<#macro toc least=4>
<#local sections = page.article.headings?filter(heading -> heading.level?string == "2")>
<#if sections?size gte least>
<nav class="toc" aria-label="${t("toc.title")}">
<p class="toc-title" aria-hidden="true">${t("toc.title")}</p>
<ul>
<#list sections as section>
<li><a href="#${section.id}">${section.text}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
