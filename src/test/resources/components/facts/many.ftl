<#include "/examples/data.ftl">
<#import "/components/facts.ftl" as facts>
<#global page = page + {"details": {"facts": (1..40)?map(n -> {"key": "k", "label": "Fakta " + n, "value": "Värde " + n})}}>
<@facts.facts title=""/>
