<#import "components/layout.ftl" as layout>
<#import "components/conformance.ftl" as conformance>
<#import "components/accessibility-form.ftl" as message>
<#import "components/supervision.ftl" as supervision>
<#-- As on the page of the interest form, the script is fetched only where there is a form to help with; and that form is asked in place of the feedback box. -->
<@layout.layout script=form.accessibility.enabled?then("js/form.js", "") feedback=!form.accessibility.enabled>
<p><a class="quiet" href="#meddelande">${t("accessibility.title")}</a></p>
<@conformance.conformance/>
${page.article.body}
<@conformance.leftOut/>
<@message.accessibilityForm/>
<@supervision.supervision/>
</@layout.layout>
