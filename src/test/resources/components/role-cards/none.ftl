<#include "/examples/data.ftl">
<#import "/components/role-cards.ftl" as cards>
<#global roles = []>
<@cards.roleCards/>
