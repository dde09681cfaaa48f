<#import "components/shell.ftl" as shell>
<@shell.shell>
${page.article.body}
<ul>
<#list pages as entry>
<li><a href="${entry.href}">${entry.title}</a></li>
</#list>
</ul>
</@shell.shell>
