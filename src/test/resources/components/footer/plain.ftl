<#include "/examples/data.ftl">
<#import "/components/footer.ftl" as siteFooter>
<@siteFooter.siteFooter/>
