<#-- The way from one page in easy Swedish to the others. -->
<#macro moreEasy>
<#if easyPages?has_content>
<nav class="more-easy" aria-labelledby="mer-lattlast">
<h2 id="mer-lattlast">${t("easy.all")}</h2>
<ul>
<#list easyPages as item>
<li><a href="${item.href}"<#if item.current> aria-current="page"</#if>>${item.title}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
