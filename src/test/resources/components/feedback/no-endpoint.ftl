<#include "/examples/data.ftl">
<#import "/components/feedback.ftl" as feedback>
<#global form = form + {"feedbackEnabled": false}>
<#global page = page + {"title": "Så går det till & mer"}>
<@feedback.feedback/>
