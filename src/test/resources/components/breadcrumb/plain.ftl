<#include "/examples/data.ftl">
<#import "/components/breadcrumb.ftl" as breadcrumb>
<@breadcrumb.breadcrumb/>
