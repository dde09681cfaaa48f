<#include "/examples/data.ftl">
<#import "/components/trial-mark.ftl" as apply>
<@apply.trialMark id="prov"/>
