<#import "components/shell.ftl" as shell>
<@shell.shell>
${page.body}
</@shell.shell>
