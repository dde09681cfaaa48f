<#include "/examples/data.ftl">
<#import "/components/service-link.ftl" as service>
<#global form = form + {"enabled": false, "service": "https://etjanst.example.se/lss"}>
<@service.serviceLink/>
