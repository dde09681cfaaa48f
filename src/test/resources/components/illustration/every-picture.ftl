<#include "/examples/data.ftl">
<#import "/components/illustration.ftl" as illustration>
<#list ["kontaktperson", "ledsagare", "avlosare", "start"] as name><@illustration.illustration name=name/></#list>
