<#include "/examples/data.ftl">
<#import "/components/apply-link.ftl" as apply>
<@apply.applyLink text="Anmäl intresse"/>
