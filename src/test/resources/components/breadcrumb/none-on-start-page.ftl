<#include "/examples/data.ftl">
<#import "/components/breadcrumb.ftl" as breadcrumb>
<#global page = page + {"purpose": "start"}>
<@breadcrumb.breadcrumb/>
