<#macro toc></#macro>
