<#-- The list of the page's sections: only where there is enough to choose from. It folds, but for a wide screen in a browser
     that can show what is folded: there the style sheet makes the title of the nav's name. -->
<#macro toc least=4>
<#local sections = page.article.headings?filter(heading -> heading.level?string == "2")>
<#if sections?size gte least>
<nav class="toc" aria-label="${t("toc.title")}">
<details>
<summary>${t("toc.title")}</summary>
<ul>
<#list sections as section>
<li><a href="#${section.id}">${section.text}</a></li>
</#list>
</ul>
</details>
</nav>
</#if>
</#macro>
