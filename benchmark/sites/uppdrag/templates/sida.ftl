<#import "components/shell.ftl" as shell>
<@shell.shell>
${page.article.body}
</@shell.shell>
