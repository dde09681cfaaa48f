<#include "/examples/data.ftl">
<#import "/components/accessibility-form.ftl" as message>
<#global form = form + {"accessibility": {"enabled": false}}>
<#global site = site + {"title": "Uppdrag & mer"}>
<@message.accessibilityForm/>
