<#import "icon.ftl" as icon>
<#-- A call to action. It leads to the page for those who are interested, or to the e-service, and tells those who can't see it that this is another site. -->
<#macro applyLink text href=(links.apply!"")>
<a class="button" href="${form.service!href}">${text}<#if (form.service!"/")?starts_with("/")><#else><span class="visually-hidden"> (${t("link.external")})</span></#if><@icon.icon name="arrow"/></a><#t>
</#macro>
