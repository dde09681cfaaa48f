<#include "/examples/data.ftl">
<#import "/components/cta.ftl" as cta>
<@cta.cta/>
