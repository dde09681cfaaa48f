<#include "/examples/data.ftl">
<#import "/components/heading.ftl" as heading>
<#global page = page + {"title": markup}>
<@heading.heading/>
