<#import "icon.ftl" as icon>
<#-- A call to action. It leads to the page for those who are interested, or to the e-service. -->
<#macro applyLink text href=(links.apply!"")>
<a class="button" href="${form.service!href}">${text}<@serviceNote/><@icon.icon name="arrow"/></a><#t>
</#macro>
<#-- Tells those who can't see where a link leads that the e-service is another site. -->
<#macro serviceNote>
<#if !(form.service!"/")?starts_with("/")><span class="visually-hidden"> (${t("link.external")})</span></#if><#t>
</#macro>
