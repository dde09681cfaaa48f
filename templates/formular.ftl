<#import "components/layout.ftl" as layout>
<#import "components/interest-form.ftl" as interest>
<#import "components/instead-of-form.ftl" as instead>
<#import "components/service-link.ftl" as service>
<#-- The script is fetched only where there is a form to help with. -->
<@layout.layout script=form.enabled?then("js/form.js", "") contents=false>
${page.body}
<#if form.enabled><@interest.interestForm/><#elseif form.service??><@service.serviceLink/><#else><@instead.insteadOfForm/></#if>
</@layout.layout>
