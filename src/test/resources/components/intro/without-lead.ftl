<#include "/examples/data.ftl">
<#import "/components/intro.ftl" as intro>
<#global page = {"language": {"code": "sv"}, "intro": {}, "type": "sida", "title": longWord?cap_first, "draft": true}>
<@intro.intro/>
