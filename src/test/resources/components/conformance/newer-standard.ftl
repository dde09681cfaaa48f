<#-- As little as a draft has, and the version that Swedish law will refer to. -->
<#include "/examples/data.ftl">
<#import "/components/conformance.ftl" as conformance>
<#global page = page + {"details": {"statement": {"conformance": "helt", "standard": "V4.1.1", "method": "extern"}}}>
<@conformance.conformance/>
<@conformance.leftOut/>
