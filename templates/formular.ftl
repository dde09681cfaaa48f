<#import "components/layout.ftl" as layout>
<#import "components/interest-form.ftl" as interest>
<#import "components/instead-of-form.ftl" as instead>
<#import "components/service-link.ftl" as service>
<#-- The script is fetched only where there is a form to help with. -->
<@layout.layout script=form.interest.enabled?then("js/form.js", "") contents=false feedback=false>
${page.article.body}
<#if form.interest.enabled><@interest.interestForm/><#elseif form.service??><@service.serviceLink/><#else><@instead.insteadOfForm/></#if>
</@layout.layout>
