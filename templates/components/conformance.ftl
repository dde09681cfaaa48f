<#-- The facts of the accessibility statement. All are data of the page or of the settings: nothing is claimed that nobody has assessed. -->
<#macro conformance>
<#if page.details.statement??>
<#local statement = page.details.statement>
<#local words = {"helt": t("conformance.helt"), "delvis": t("conformance.delvis"), "inte": t("conformance.inte")}>
<#local standards = {"V3.2.1": t("conformance.standard.2021"), "V4.1.1": t("conformance.standard.2026")}>
<#local methods = {"självskattning": t("conformance.method.self"), "extern": t("conformance.method.external")}>
<div class="facts">
<h2>${t("conformance.title")}</h2>
<dl>
<div><dt>${t("conformance.site")}</dt><dd>${site.title}</dd></div>
<div><dt>${t("conformance.responsible")}</dt><dd><span<#if site.departmentLang??> lang="${site.departmentLang}"</#if>>${site.department}</span>${t("contact.comma")} <span<#if site.nameLang??> lang="${site.nameLang}"</#if>>${site.name}</span></dd></div>
<#if words[statement.conformance!""]??>
<div><dt>${t("conformance.status")}</dt><dd><#local status><strong>${words[statement.conformance]}</strong></#local>${t("conformance.text", status)}</dd></div>
</#if>
<#if standards[statement.standard!""]??>
<div><dt>${t("conformance.standard")}</dt><dd>${standards[statement.standard]}</dd></div>
</#if>
<#if methods[statement.method!""]??>
<div><dt>${t("conformance.method")}</dt><dd>${methods[statement.method]} ${statement.methodText!}</dd></div>
</#if>
<@day label=t("conformance.assessed") day=statement.assessed!/>
<@day label=t("conformance.published") day=statement.firstPublished!/>
<@day label=t("conformance.updated") day=page.maintenance.updated!/>
</dl>
</div>
</#if>
</#macro>
<#macro day label day>
<#if day?has_content>
<div><dt>${label}</dt><dd><time datetime="${day.iso}">${day.text}</time></dd></div>
</#if>
</#macro>
<#-- What the statement leaves out: exempt as too burdensome, or outside the law. -->
<#macro leftOut>
<#if (page.details.statement.exemptions)??>
<h2>${t("conformance.exemptions")}</h2>
<p>${page.details.statement.exemptions}</p>
</#if>
<#if (page.details.statement.outsideLaw)??>
<h2>${t("conformance.outside")}</h2>
<p>${page.details.statement.outsideLaw}</p>
</#if>
</#macro>
