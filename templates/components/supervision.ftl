<#-- Where to turn when the municipality does not mend what is wrong. Authority and address are configuration. -->
<#macro supervision>
<h2>${t("supervision.title")}</h2>
<#local link><a class="external" href="${site.supervisionUrl}">${t("supervision.link", site.supervisionName)}<span class="visually-hidden"> (${t("link.external")})</span></a></#local>
<p>${t("supervision.text", site.supervisionName, link)}</p>
</#macro>
