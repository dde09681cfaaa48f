<#include "/examples/data.ftl">
<#import "/components/role-cards.ftl" as cards>
<@cards.roleCards/>
