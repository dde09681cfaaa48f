<#include "/examples/data.ftl">
<#import "/components/easy-link.ftl" as easyLink>
<#global standard = {"title": "Exempel", "href": "../exempel.html", "current": false}>
<@easyLink.easyLink/>
