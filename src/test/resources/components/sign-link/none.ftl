<#include "/examples/data.ftl">
<#import "/components/sign-link.ftl" as signLink>
<@signLink.signLink/>
