<#include "/examples/data.ftl">
<#import "/components/breadcrumb.ftl" as breadcrumb>
<#global page = page + {"type": "start"}>
<@breadcrumb.breadcrumb/>
