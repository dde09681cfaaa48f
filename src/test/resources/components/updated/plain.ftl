<#include "/examples/data.ftl">
<#import "/components/updated.ftl" as updated>
<@updated.updated/>
