<#-- The status of the accessibility statement. All three are data of the page: nothing is claimed that nobody has assessed. -->
<#macro conformance>
<#local words = {"helt": t("conformance.helt"), "delvis": t("conformance.delvis"), "inte": t("conformance.inte")}>
<#if page.conformance?? || page.assessed?? || page.method??>
<div class="facts">
<h2>${t("conformance.title")}</h2>
<dl>
<#if page.conformance?? && words[page.conformance]??>
<div><dt>${t("conformance.status")}</dt><dd><#local status><strong>${words[page.conformance]}</strong></#local>${t("conformance.text", status)}</dd></div>
</#if>
<#if page.assessed??>
<div><dt>${t("conformance.assessed")}</dt><dd><time datetime="${page.assessed.iso}">${page.assessed.text}</time></dd></div>
</#if>
<#if page.method??>
<div><dt>${t("conformance.method")}</dt><dd>${page.method}</dd></div>
</#if>
</dl>
</div>
</#if>
</#macro>
