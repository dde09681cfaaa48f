<#import "shell.ftl" as shell>
<@shell.shell title="Handboken" description="Alla sidor i handboken för dig som har ett uppdrag i kommunen." address="index.html" updated="2026-01-15">
<p>Här är alla sidor i handboken.</p>
<ul>
<#list published_pages?sort_by("title") as page>
<li><a href="${page.uri}">${page.title?html}</a></li>
</#list>
</ul>
</@shell.shell>
