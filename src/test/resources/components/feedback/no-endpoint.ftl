<#include "/examples/data.ftl">
<#import "/components/feedback.ftl" as feedback>
<#global form = form + {"feedback": {"enabled": false}}>
<#global page = page + {"title": "Så går det till & mer"}>
<@feedback.feedback/>
