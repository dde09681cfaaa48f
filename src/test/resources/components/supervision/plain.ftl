<#include "/examples/data.ftl">
<#import "/components/supervision.ftl" as supervision>
<@supervision.supervision/>
