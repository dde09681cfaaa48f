<#include "/examples/data.ftl">
<#import "/components/hero.ftl" as hero>
<#global form = form + {"interest": {"enabled": false}, "service": "https://etjanst.example.se/lss"}>
<#global roles = []>
<@hero.hero/>
