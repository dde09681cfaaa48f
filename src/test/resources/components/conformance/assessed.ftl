<#include "/examples/data.ftl">
<#import "/components/conformance.ftl" as conformance>
<#assign day = {"iso": "2026-11-21", "text": "21 november 2026"}>
<#global page = page + {"details": {"statement": {"conformance": "delvis", "standard": "V3.2.1", "method": "självskattning", "methodText": markup,
  "assessed": day, "firstPublished": day, "exemptions": markup, "outsideLaw": longWord}}}>
<@conformance.conformance/>
<@conformance.leftOut/>
