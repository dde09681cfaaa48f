<#include "/examples/data.ftl">
<#import "/components/breadcrumb.ftl" as breadcrumb>
<#global breadcrumbs = [{"title": "Start", "href": "index.html"}, {"title": "En lång titel på ett avsnitt av webbplatsen", "href": "a.html"}, {"title": longWord}]>
<@breadcrumb.breadcrumb/>
