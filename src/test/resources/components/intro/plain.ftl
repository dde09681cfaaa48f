<#include "/examples/data.ftl">
<#import "/components/intro.ftl" as intro>
<@intro.intro art="ledsagare"><p>Inuti.</p></@intro.intro>
