<#-- The way to the page as PDF, with what a reader wants to know before fetching it. -->
<#macro pdfLink>
<#if pdf??>
<p class="pdf"><a class="quiet" href="${pdf.href}" type="application/pdf">${t("pdf.download", pdf.size)}</a></p>
</#if>
</#macro>
