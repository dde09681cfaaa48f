<#import "contact-card.ftl" as contact>
<#-- Contact, and the pages that every page must lead to. -->
<#macro siteFooter>
<footer class="foot">
<div class="wrap">
<div>
<h2>Kontakta oss</h2>
<@contact.contactCard/>
</div>
<nav aria-label="Om webbplatsen">
<ul>
<#list footer as item>
<li><a href="${item.href}">${item.title}</a></li>
</#list>
</ul>
</nav>
</div>
</footer>
</#macro>
