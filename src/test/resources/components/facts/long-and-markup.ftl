<#include "/examples/data.ftl">
<#import "/components/facts.ftl" as facts>
<#global page = page + {"details": {"facts": [{"key": "a", "label": longWord?cap_first, "value": longWord}, {"key": "b", "label": "Tecken", "value": markup}]}}>
<@facts.facts/>
