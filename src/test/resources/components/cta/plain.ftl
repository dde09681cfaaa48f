<#include "/examples/data.ftl">
<#import "/components/cta.ftl" as cta>
<#global page = page + {"details": {"call": {"title": "Någon väntar på dig", "text": "Anmäl intresse eller ring."}}}>
<@cta.cta/>
