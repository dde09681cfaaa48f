<#include "/examples/data.ftl">
<#import "/components/easy-link.ftl" as easyLink>
<#global easy = {"title": "Lättläst", "href": "lattlast/exempel.html", "current": false}>
<@easyLink.easyLink/>
