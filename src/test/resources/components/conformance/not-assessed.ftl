<#include "/examples/data.ftl">
<#import "/components/conformance.ftl" as conformance>
<@conformance.conformance/>
