<#include "/examples/data.ftl">
<#import "/components/more-easy.ftl" as more>
<#global easyPages = [{"title": "Lättläst", "href": "index.html", "current": false}, {"title": longWord, "href": "om.html", "current": true}, {"title": markup, "href": "om-lss.html", "current": false}]>
<@more.moreEasy/>
