<#include "/examples/data.ftl">
<#import "/components/interest-form.ftl" as interest>
<@interest.interestForm/>
