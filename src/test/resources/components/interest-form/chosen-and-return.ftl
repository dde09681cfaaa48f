<#include "/examples/data.ftl">
<#import "/components/interest-form.ftl" as interest>
<#global form = form + {"chosen": "ledsagare", "returnField": "tillbaka", "returnUrl": "https://www.example.se/tack.html"}>
<@interest.interestForm/>
