<#import "contact-card.ftl" as contact>
<#-- Contact, and the pages that every page must lead to. -->
<#macro siteFooter>
<footer class="foot">
<div class="wrap">
<div>
<h2>${t("footer.contact")}</h2>
<@contact.contactCard/>
</div>
<nav aria-label="${t("footer.label")}">
<ul>
<#list footer as item>
<li><a href="${item.href}"<#if item.lang??> hreflang="${item.lang}" lang="${item.lang}"</#if>>${item.title}</a></li>
</#list>
</ul>
</nav>
</div>
</footer>
</#macro>
