<#include "/examples/data.ftl">
<#import "/components/illustration.ftl" as illustration>
<#list ["kontaktperson", "ledsagare", "avlosare", "neutral", "start"] as name><@illustration.illustration name=name/></#list>
