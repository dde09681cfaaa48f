<#import "components/layout.ftl" as layout>
<#import "components/interest-form.ftl" as interest>
<#import "components/instead-of-form.ftl" as instead>
<#-- The script is fetched only where there is a form to help with. -->
<@layout.layout script=form.enabled?then("js/form.js", "") contents=false>
${page.body}
<#if form.enabled><@interest.interestForm/><#else><@instead.insteadOfForm/></#if>
</@layout.layout>
