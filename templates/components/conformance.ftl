<#-- The status of the accessibility statement. All three are data of the page: nothing is claimed that nobody has assessed. -->
<#macro conformance>
<#local words = {"helt": t("conformance.helt"), "delvis": t("conformance.delvis"), "inte": t("conformance.inte")}>
<#if page.details.conformance?? || page.details.assessed?? || page.details.method??>
<div class="facts">
<h2>${t("conformance.title")}</h2>
<dl>
<#if page.details.conformance?? && words[page.details.conformance]??>
<div><dt>${t("conformance.status")}</dt><dd><#local status><strong>${words[page.details.conformance]}</strong></#local>${t("conformance.text", status)}</dd></div>
</#if>
<#if page.details.assessed??>
<div><dt>${t("conformance.assessed")}</dt><dd><time datetime="${page.details.assessed.iso}">${page.details.assessed.text}</time></dd></div>
</#if>
<#if page.details.method??>
<div><dt>${t("conformance.method")}</dt><dd>${page.details.method}</dd></div>
</#if>
</dl>
</div>
</#if>
</#macro>
