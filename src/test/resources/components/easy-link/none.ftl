<#include "/examples/data.ftl">
<#import "/components/easy-link.ftl" as easyLink>
<@easyLink.easyLink/>
