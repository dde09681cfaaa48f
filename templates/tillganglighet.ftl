<#import "components/layout.ftl" as layout>
<#import "components/conformance.ftl" as conformance>
<#import "components/supervision.ftl" as supervision>
<@layout.layout>
<@conformance.conformance/>
${page.article.body}
<@supervision.supervision/>
</@layout.layout>
