<#import "shell.ftl" as shell>
<@shell.shell title=content.title description=content.description address=content.uri updated=content.date?string("yyyy-MM-dd")>
${content.body}
</@shell.shell>
