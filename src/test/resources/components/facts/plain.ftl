<#include "/examples/data.ftl">
<#import "/components/facts.ftl" as facts>
<@facts.facts/>
