<#include "/examples/data.ftl">
<#import "/components/hero.ftl" as hero>
<#global page = {"language": {"code": "sv"}, "intro": {}, "purpose": "start", "title": longWord?cap_first, "draft": true}>
<@hero.hero/>
