<#include "/examples/data.ftl">
<#import "/components/service-link.ftl" as service>
<#global form = form + {"interest": {"enabled": false}, "service": "https://etjanst.example.se/lss"}>
<@service.serviceLink/>
