<#include "/examples/data.ftl">
<#import "/components/conformance.ftl" as conformance>
<#global page = page + {"details": {"conformance": "delvis", "assessed": {"iso": "2026-11-21", "text": "21 november 2026"}, "method": "Självskattning."}}>
<@conformance.conformance/>
