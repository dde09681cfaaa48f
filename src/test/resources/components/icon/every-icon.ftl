<#include "/examples/data.ftl">
<#import "/components/icon.ftl" as icon>
<p><#list ["mark", "arrow", "menu", "close", "phone", "mail"] as name><@icon.icon name=name/></#list> Text</p>
