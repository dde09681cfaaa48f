<#include "/examples/data.ftl">
<#import "/components/hero.ftl" as hero>
<#global page = {"lang": "sv", "type": "start", "title": longWord?cap_first, "draft": true}>
<@hero.hero/>
