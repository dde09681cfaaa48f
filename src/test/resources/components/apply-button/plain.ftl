<#include "/examples/data.ftl">
<#import "/components/apply-button.ftl" as apply>
<#global page = page + {"slug": "ledsagare"}>
<@apply.applyButton/>
