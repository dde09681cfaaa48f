<#import "components/layout.ftl" as layout>
<#import "components/conformance.ftl" as conformance>
<#import "components/accessibility-form.ftl" as message>
<#import "components/supervision.ftl" as supervision>
<#-- As on the page of the interest form, the script is fetched only where there is a form to help with. -->
<@layout.layout script=form.accessibility.enabled?then("js/form.js", "")>
<@conformance.conformance/>
${page.article.body}
<@message.accessibilityForm/>
<@supervision.supervision/>
</@layout.layout>
