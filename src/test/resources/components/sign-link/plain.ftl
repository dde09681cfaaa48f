<#include "/examples/data.ftl">
<#import "/components/sign-link.ftl" as signLink>
<#global signed = {"title": "Exempel på teckenspråk", "href": "exempel-pa-teckensprak.html", "current": false}>
<@signLink.signLink/>
