<#include "/examples/data.ftl">
<#import "/components/facts.ftl" as facts>
<#global page = page + {"details": {"facts": []}}>
<@facts.facts/>
