<#include "/examples/data.ftl">
<#import "/components/hero.ftl" as hero>
<#global form = form + {"enabled": false, "service": "https://etjanst.example.se/lss"}>
<@hero.hero/>
