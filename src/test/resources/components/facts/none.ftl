<#include "/examples/data.ftl">
<#import "/components/facts.ftl" as facts>
<#global page = page + {"facts": []}>
<@facts.facts/>
