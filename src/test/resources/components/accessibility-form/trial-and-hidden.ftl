<#-- On trial, with a hidden field and other names that the endpoint wants. -->
<#include "/examples/data.ftl">
<#import "/components/accessibility-form.ftl" as message>
<#global form = form + {"names": {"formular": "form", "kontaktuppgift": "reply"},
  "accessibility": {"enabled": true, "trial": true, "endpoint": "http://127.0.0.1:8090/synpunkter", "hidden": [{"name": "formid", "value": markup}]}}>
<@message.accessibilityForm/>
