<#include "/examples/data.ftl">
<#import "/components/feedback.ftl" as feedback>
<@feedback.feedback/>
