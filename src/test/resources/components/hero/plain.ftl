<#include "/examples/data.ftl">
<#import "/components/hero.ftl" as hero>
<@hero.hero/>
