<#include "/examples/data.ftl">
<#import "/components/honeypot.ftl" as honeypot>
<form><@honeypot.honeypot/></form>
