<#include "/examples/data.ftl">
<#import "/components/accessibility-form.ftl" as message>
<@message.accessibilityForm/>
