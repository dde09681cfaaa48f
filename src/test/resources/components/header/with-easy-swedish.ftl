<#include "/examples/data.ftl">
<#import "/components/header.ftl" as header>
<#global easyStart = {"title": "Lättläst", "href": "lattlast/index.html", "current": true}>
<@header.siteHeader/>
