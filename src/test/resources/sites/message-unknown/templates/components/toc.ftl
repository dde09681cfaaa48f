<#macro toc>${t("toc.titel")}${t("page" + page.type)}${t("updated.owner")}${t("toc.title")}</#macro>
